package dev.manabi.teams;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Reads the keys where the channel publishes them: the OpenID metadata, then the key set
 * that it names.
 */
class PublishedKeys implements Supplier<ChannelKeySet> {

	private final RestClient http;

	private final JsonMapper json;

	private final URI metadata;

	private final SecureAddress addresses;

	private final InstantSource time;

	PublishedKeys(JsonMapper json, TeamsProperties teams, Duration patience, InstantSource time) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(patience).build());
		requests.setReadTimeout(patience);
		this.http = RestClient.builder().requestFactory(requests).build();
		this.json = json;
		this.metadata = teams.openidMetadataUrl();
		this.addresses = new SecureAddress(teams.serviceUrlHosts());
		this.time = time;
	}

	@Override
	public ChannelKeySet get() {
		JsonNode document = read(this.metadata);
		URI keys = URI.create(document.path("jwks_uri").asString(""));
		this.addresses.require("jwks_uri", keys);
		return ChannelKeySet.parse(document, read(keys), this.time.instant());
	}

	private JsonNode read(URI address) {
		byte[] body = this.http.get().uri(address).retrieve().body(byte[].class);
		return this.json.readTree((body != null) ? body : new byte[0]);
	}

}
