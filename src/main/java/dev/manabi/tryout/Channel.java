package dev.manabi.tryout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Delivers activities to the endpoint, signed, as Teams does.
 */
@Tryout
@Component
class Channel {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final JsonMapper json;

	private final ChannelKey key;

	private final Addresses addresses;

	Channel(JsonMapper json, ChannelKey key, Addresses addresses) {
		this.json = json;
		this.key = key;
		this.addresses = addresses;
	}

	/**
	 * Delivers one activity.
	 * @return what the endpoint answered, an empty object where it answered nothing
	 * @throws UndeliveredException if the endpoint refused or did not answer
	 */
	JsonNode deliver(Map<String, Object> activity) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.addresses.messages()))
			.header("Authorization", "Bearer " + this.key.token(this.addresses.connector()))
			.header("Content-Type", "application/json")
			.timeout(PATIENCE)
			.POST(HttpRequest.BodyPublishers.ofByteArray(this.json.writeValueAsBytes(activity)))
			.build();
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() / 100 != 2) {
				throw new UndeliveredException("/api/messages answered " + response.statusCode(),
						response.statusCode());
			}
			return response.body().isEmpty() ? this.json.createObjectNode() : this.json.readTree(response.body());
		}
		catch (IOException ex) {
			throw new UndeliveredException("/api/messages did not answer: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UndeliveredException("Interrupted");
		}
	}

	/** An activity that did not reach the bot. */
	static class UndeliveredException extends RuntimeException {

		private final int status;

		UndeliveredException(String message) {
			this(message, 0);
		}

		UndeliveredException(String message, int status) {
			super(message);
			this.status = status;
		}

		/** What the endpoint answered, 0 if nothing. */
		int status() {
			return this.status;
		}

	}

}
