package dev.manabi.teams;

import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.nimbusds.jose.jwk.JWKSet;
import tools.jackson.databind.JsonNode;

/**
 * The keys by which the channel signs, as published at one time.
 *
 * @param keys the keys
 * @param endorsements by key id, the channels that each key may speak for
 * @param algorithms the signature algorithms that the metadata advertises
 * @param fetched when they were read
 */
record ChannelKeySet(JWKSet keys, Map<String, Set<String>> endorsements, Set<String> algorithms, Instant fetched) {

	/**
	 * Reads the published documents.
	 * @throws IllegalArgumentException if they hold no key or no algorithm
	 */
	static ChannelKeySet parse(JsonNode metadata, JsonNode jwks, Instant now) {
		try {
			JWKSet keys = JWKSet.parse(jwks.toString());
			if (keys.isEmpty()) {
				throw new IllegalArgumentException("The channel publishes no keys");
			}
			Map<String, Set<String>> endorsements = new HashMap<>();
			for (JsonNode key : jwks.path("keys")) {
				endorsements.put(key.path("kid").asString(""), texts(key.path("endorsements")));
			}
			Set<String> algorithms = texts(metadata.path("id_token_signing_alg_values_supported"));
			if (algorithms.isEmpty()) {
				throw new IllegalArgumentException("The channel advertises no algorithm");
			}
			return new ChannelKeySet(keys, endorsements, algorithms, now);
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException("The channel's keys can't be read", ex);
		}
	}

	boolean endorses(String keyId, String channel) {
		return this.endorsements.getOrDefault(keyId, Set.of()).contains(channel);
	}

	private static Set<String> texts(JsonNode array) {
		return array.valueStream().map((node) -> node.asString("")).collect(Collectors.toUnmodifiableSet());
	}

}
