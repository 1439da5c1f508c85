package dev.manabi.teams;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

import dev.manabi.conversation.Gate;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Has requests pass a gate when they have a connection, and tells when they were written.
 */
final class Gated extends EventListener {

	private static final Gated LISTENER = new Gated();

	private Gated() {
	}

	static OkHttpClient.Builder by(Gate gate, OkHttpClient.Builder client) {
		return client.eventListener(LISTENER).addNetworkInterceptor((chain) -> pass(gate, chain));
	}

	@Override
	public void requestBodyEnd(Call call, long byteCount) {
		Departing departing = call.tag(Departing.class);
		if (departing != null) {
			departing.departed().run();
		}
	}

	private static Response pass(Gate gate, Interceptor.Chain chain) throws IOException {
		return switch (ask(gate, chain.request())) {
			case Gate.Go(Runnable departed) -> proceed(chain, departed);
			case Gate.NotNow later -> throw new HeldBackException(later.after());
		};
	}

	private static Response proceed(Interceptor.Chain chain, Runnable departed) throws IOException {
		Departing _ = chain.call().tag(Departing.class, () -> new Departing(departed));
		try {
			return chain.proceed(chain.request());
		}
		finally {
			departed.run();
		}
	}

	private static Gate.Passage ask(Gate gate, Request request) throws IOException {
		try {
			return gate.pass(conversation(request.url()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	/** Empty where a conversation is created. */
	private static String conversation(HttpUrl url) {
		List<String> path = url.pathSegments();
		int next = path.indexOf("conversations") + 1;
		return (next > 0 && next < path.size()) ? path.get(next) : "";
	}

	private record Departing(Runnable departed) {
	}

}
