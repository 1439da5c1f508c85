package dev.manabi.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * The keys that tokens in these tests are signed with.
 */
final class SigningKeys {

	/** Published, and endorsed for Teams. */
	static final RSAKey TEAMS = generate("teams-key");

	/** Published, but endorsed for Web Chat alone. */
	static final RSAKey WEB_CHAT = generate("webchat-key");

	/** Never published. */
	static final RSAKey FOREIGN = generate("foreign-key");

	private SigningKeys() {
	}

	static RSAKey generate(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Map<String, Object> published() {
		return published(endorsed(TEAMS, "msteams", "webchat"), endorsed(WEB_CHAT, "webchat"));
	}

	@SafeVarargs
	static Map<String, Object> published(Map<String, Object>... keys) {
		return Map.of("keys", List.of(keys));
	}

	static Map<String, Object> endorsed(RSAKey key, String... channels) {
		Map<String, Object> published = new HashMap<>(key.toPublicJWK().toJSONObject());
		published.put("endorsements", List.of(channels));
		return published;
	}

}
