package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/**
 * Tokens as the channel writes them, to be varied: each call gives another token.
 */
final class Tokens {

	static final String APP_ID = "11111111-2222-4333-8444-555555555555";

	private final Map<String, Object> claims;

	private final JWSHeader.Builder header;

	private Tokens(Map<String, Object> claims, JWSHeader.Builder header) {
		this.claims = claims;
		this.header = header;
	}

	/** What Teams sends with an activity whose replies go to this address. */
	static Tokens of(String serviceUrl) {
		Map<String, Object> claims = new TreeMap<>();
		claims.put("iss", ChannelTokens.ISSUER);
		claims.put("aud", APP_ID);
		claims.put("serviceurl", serviceUrl);
		return new Tokens(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(SigningKeys.TEAMS.getKeyID()))
			.during(Duration.ofMinutes(-1), Duration.ofMinutes(59));
	}

	Tokens with(String claim, Object value) {
		Map<String, Object> changed = new TreeMap<>(this.claims);
		changed.put(claim, value);
		return new Tokens(changed, this.header);
	}

	Tokens without(String claim) {
		Map<String, Object> changed = new TreeMap<>(this.claims);
		changed.remove(claim);
		return new Tokens(changed, this.header);
	}

	/** Valid from and until then, seen from now. */
	Tokens during(Duration from, Duration until) {
		return with("nbf", Date.from(Instant.now().plus(from))).with("exp", Date.from(Instant.now().plus(until)));
	}

	Tokens header(UnaryOperator<JWSHeader.Builder> change) {
		return new Tokens(this.claims, change.apply(new JWSHeader.Builder(this.header.build())));
	}

	/** Signed as the channel signs. */
	String signed() {
		return signedBy(SigningKeys.TEAMS);
	}

	/** Signed by this key, under whatever id the header names. */
	String signedBy(RSAKey key) {
		try {
			return sign(this.header.build(), new RSASSASigner(key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The trick that takes the public key for a shared secret. */
	String signedWithPublicKeyAsSecret() {
		try {
			byte[] secret = SigningKeys.TEAMS.toRSAPublicKey().getEncoded();
			return sign(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(SigningKeys.TEAMS.getKeyID()).build(),
					new MACSigner(secret));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** With the algorithm {@code none}. */
	String unsigned() {
		return new PlainJWT(claimsSet()).serialize();
	}

	private String sign(JWSHeader signedHeader, JWSSigner signer) throws JOSEException {
		SignedJWT token = new SignedJWT(signedHeader, claimsSet());
		token.sign(signer);
		return token.serialize();
	}

	private JWTClaimsSet claimsSet() {
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder();
		this.claims.forEach((name, value) -> {
			if (name.equals("aud") && value instanceof List<?> several) {
				builder.audience(several.stream().map(String::valueOf).toList());
			}
			else {
				builder.claim(name, value);
			}
		});
		return builder.build();
	}

}
