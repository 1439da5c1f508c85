package dev.manabi.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.manabi.delivery.Arrival.Kind;
import dev.manabi.delivery.Arrival.Verdict;
import dev.manabi.roster.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests that come over one connection, one after the other.
 */
final class StubRequests implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern ACTIVITIES = Pattern.compile("/v3/conversations/([^/ ]+)/activities(?:/([^/ ]+))?");

	private final Socket connection;

	private final InputStream in;

	StubRequests(Socket connection) throws IOException {
		this.connection = connection;
		this.in = new BufferedInputStream(connection.getInputStream());
	}

	/** The next one, timed by its first byte; empty if the other side went. */
	Optional<Request> next() throws IOException {
		int first = this.in.read();
		if (first < 0) {
			return Optional.empty();
		}
		long now = System.nanoTime();
		String line = (char) first + line();
		int length = 0;
		for (String header = line(); !header.isEmpty(); header = line()) {
			if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
				length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
			}
		}
		return Optional.of(request(now, line, JSON.readTree(this.in.readNBytes(length))));
	}

	void answer(String status, String headers, String body) throws IOException {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		byte[] head = "HTTP/1.1 %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
			.formatted(status, headers, content.length)
			.getBytes(StandardCharsets.US_ASCII);
		byte[] whole = new byte[head.length + content.length];
		System.arraycopy(head, 0, whole, 0, head.length);
		System.arraycopy(content, 0, whole, head.length, content.length);
		this.connection.getOutputStream().write(whole);
	}

	/** The other side sees that the connection was reset. */
	void reset() throws IOException {
		this.connection.setSoLinger(true, 0);
		this.connection.close();
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("The request broke off");
			}
			line.append((char) next);
		}
		return line.toString().stripTrailing();
	}

	private static Request request(long now, String line, JsonNode body) {
		Matcher activities = ACTIVITIES.matcher(line);
		if (!activities.find()) {
			PersonId person = new PersonId(body.at("/members/0/id").asString());
			return new Request("", new Arrival(now, Kind.OPEN, person, "", Verdict.TAKEN, ""));
		}
		String conversation = URLDecoder.decode(activities.group(1), StandardCharsets.UTF_8);
		PersonId person = new PersonId(conversation.substring(conversation.indexOf(':') + 1));
		Kind kind = line.startsWith("PUT") ? Kind.UPDATE : Kind.SEND;
		String activity = (activities.group(2) != null) ? URLDecoder.decode(activities.group(2), StandardCharsets.UTF_8)
				: "";
		return new Request(conversation, new Arrival(now, kind, person, text(body), Verdict.TAKEN, activity));
	}

	private static String text(JsonNode body) {
		String words = body.path("text").asString("");
		return words.isEmpty() ? body.path("summary").asString("") : words;
	}

	/**
	 * A request.
	 *
	 * @param conversation where it goes, empty if it opens one
	 */
	record Request(String conversation, Arrival arrival) {
	}

}
