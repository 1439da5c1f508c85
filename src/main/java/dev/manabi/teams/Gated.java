package dev.manabi.teams;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

import dev.manabi.conversation.Gate;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Has requests pass a gate when they have a connection, and tells when they were written.
 */
final class Gated {

	private Gated() {
	}

	static OkHttpClient.Builder by(Gate gate, OkHttpClient.Builder client) {
		return client.addNetworkInterceptor((chain) -> pass(gate, chain));
	}

	private static Response pass(Gate gate, Interceptor.Chain chain) throws IOException {
		return switch (ask(gate, chain.request())) {
			case Gate.Go go -> proceed(chain, go);
			case Gate.NotNow later -> throw new HeldBackException(later.after());
		};
	}

	private static Response proceed(Interceptor.Chain chain, Gate.Go go) throws IOException {
		Request request = chain.request();
		RequestBody body = request.body();
		try {
			return chain.proceed((body != null)
					? request.newBuilder().method(request.method(), new Told(body, go.departed())).build() : request);
		}
		finally {
			go.departed().run();
			go.answered().run();
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

	/** Tells when it has left this process. */
	private static final class Told extends RequestBody {

		private final RequestBody body;

		private final Runnable departed;

		Told(RequestBody body, Runnable departed) {
			this.body = body;
			this.departed = departed;
		}

		@Override
		public @Nullable MediaType contentType() {
			return this.body.contentType();
		}

		@Override
		public long contentLength() throws IOException {
			return this.body.contentLength();
		}

		@Override
		public void writeTo(BufferedSink sink) throws IOException {
			this.body.writeTo(sink);
			sink.flush();
			this.departed.run();
		}

	}

}
