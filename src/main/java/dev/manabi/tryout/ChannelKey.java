package dev.manabi.tryout;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key with which the try-out signs as Teams would, made anew at every start.
 */
@Tryout
@Component
class ChannelKey {

	static final String ISSUER = "https://api.botframework.com";

	private static final int BITS = 2048;

	private final RSAKey key;

	private final String appId;

	ChannelKey(@Value("${manabi.teams.app-id}") String appId) throws JOSEException {
		this.key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
		this.appId = appId;
	}

	/** A token for an activity whose replies go to this address. */
	String token(String serviceUrl) {
		Instant now = Instant.now();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience(this.appId)
			.notBeforeTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofMinutes(10))))
			.claim("serviceurl", serviceUrl)
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(),
				claims);
		try {
			token.sign(new RSASSASigner(this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("The try-out's key can't sign", ex);
		}
		return token.serialize();
	}

	/** The key set as the channel would publish it. */
	Map<String, Object> published() {
		Map<String, Object> key = new HashMap<>(this.key.toPublicJWK().toJSONObject());
		key.put("endorsements", List.of("msteams"));
		return Map.of("keys", List.of(key));
	}

}
