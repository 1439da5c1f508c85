package dev.manabi.tryout;

import java.io.IOException;
import java.util.Map;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends what happens in a chat to a page as server-sent events.
 */
final class EventStream {

	private static final long WITHOUT_END = 0L;

	private EventStream() {
	}

	static SseEmitter of(Chat chat) {
		SseEmitter emitter = new SseEmitter(WITHOUT_END);
		Chat.Watcher watcher = (event, data) -> send(emitter, event, data);
		chat.watch(watcher);
		emitter.onCompletion(() -> chat.leave(watcher));
		emitter.onError((_) -> chat.leave(watcher));
		emitter.onTimeout(emitter::complete);
		send(emitter, "open", Map.of());
		return emitter;
	}

	private static void send(SseEmitter emitter, String event, Object data) {
		try {
			emitter.send(SseEmitter.event().name(event).data(data));
		}
		catch (IOException | IllegalStateException ex) {
			emitter.complete();
		}
	}

}
