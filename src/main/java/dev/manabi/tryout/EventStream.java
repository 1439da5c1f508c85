package dev.manabi.tryout;

import java.io.IOException;
import java.util.Map;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends what happens in a chat to a page as server-sent events. A page that is gone is
 * left alone: the server ends its request.
 */
final class EventStream {

	private static final long WITHOUT_END = 0L;

	private EventStream() {
	}

	static SseEmitter of(Chat chat) {
		SseEmitter emitter = new SseEmitter(WITHOUT_END);
		Chat.Watcher watcher = new Chat.Watcher() {
			@Override
			public void happened(String event, Object data) {
				try {
					emitter.send(SseEmitter.event().name(event).data(data));
				}
				catch (IOException | IllegalStateException ex) {
					chat.leave(this);
				}
			}
		};
		emitter.onCompletion(() -> chat.leave(watcher));
		emitter.onError((_) -> chat.leave(watcher));
		chat.watch(watcher);
		watcher.happened("open", Map.of());
		return emitter;
	}

}
