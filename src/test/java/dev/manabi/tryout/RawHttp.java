package dev.manabi.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends requests as they stand, with any Host header.
 *
 * @param port the port on this computer
 */
record RawHttp(int port) {

	/** Sends a request with these headers, each {@code Name: value}. */
	Answer send(String method, String path, String body, String... headers) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		List<String> lines = Stream
			.of(Stream.of(method + " " + path + " HTTP/1.1"), Arrays.stream(headers),
					Stream.of("Content-Length: " + content.length, "Connection: close", "", ""))
			.flatMap((part) -> part)
			.toList();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(content);
			return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Answer(int status, String text) {

		static Answer of(String text) {
			return new Answer(Integer.parseInt(text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length())), text);
		}

	}

}
