package dev.manabi.teams;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Tells requests that never left from those whose answer was lost, by whether a
 * connection was there: what fails before is a {@link NotConnectedException}.
 */
final class Departure {

	private Departure() {
	}

	static OkHttpClient.Builder watched(OkHttpClient.Builder client) {
		return client.addInterceptor(Departure::call).addNetworkInterceptor(Departure::depart);
	}

	private static Response call(Interceptor.Chain chain) throws IOException {
		AtomicBoolean left = new AtomicBoolean();
		Request request = chain.request().newBuilder().tag(AtomicBoolean.class, left).build();
		try {
			return chain.proceed(request);
		}
		catch (IOException | RuntimeException ex) {
			if (left.get()) {
				throw ex;
			}
			throw new NotConnectedException(ex);
		}
	}

	/** Network interceptors are asked once there is a connection. */
	private static Response depart(Interceptor.Chain chain) throws IOException {
		AtomicBoolean left = chain.request().tag(AtomicBoolean.class);
		if (left != null) {
			left.set(true);
		}
		return notAnew(chain.proceed(chain.request()));
	}

	/**
	 * The client would by itself send anew what was answered 503 with a wait of nothing,
	 * though it may have arrived.
	 */
	private static Response notAnew(Response response) {
		return (response.code() == HttpStatus.SERVICE_UNAVAILABLE.value())
				? response.newBuilder().removeHeader(HttpHeaders.RETRY_AFTER).build() : response;
	}

}
