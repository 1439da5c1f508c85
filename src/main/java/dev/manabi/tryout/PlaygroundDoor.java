package dev.manabi.tryout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets Microsoft's Agents Playground in, which sends no token: the try-out signs for it,
 * so that every later check is the same as ever.
 */
@Tryout
@Component
@ConditionalOnBooleanProperty("manabi.tryout.playground")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlaygroundDoor extends OncePerRequestFilter {

	private static final int MAX_SIZE = 256 * 1024;

	private final ChannelKey key;

	private final JsonMapper json;

	PlaygroundDoor(ChannelKey key, JsonMapper json) {
		this.key = key;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals("/api/messages") || request.getHeader(HttpHeaders.AUTHORIZATION) != null
				|| !Loopback.is(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(MAX_SIZE + 1);
		chain.doFilter(new Signed(request, body, "Bearer " + this.key.token(serviceUrl(body))), response);
	}

	private String serviceUrl(byte[] body) {
		try {
			return this.json.readTree(body).path("serviceUrl").asString("");
		}
		catch (JacksonException ex) {
			return "";
		}
	}

	private static final class Signed extends HttpServletRequestWrapper {

		private final byte[] body;

		private final String authorization;

		Signed(HttpServletRequest request, byte[] body, String authorization) {
			super(request);
			this.body = body;
			this.authorization = authorization;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name) ? this.authorization : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name)
					? Collections.enumeration(List.of(this.authorization)) : super.getHeaders(name);
		}

		@Override
		public ServletInputStream getInputStream() {
			return new Body(new ByteArrayInputStream(this.body));
		}

	}

	private static final class Body extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Body(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("Not read asynchronously");
		}

	}

}
