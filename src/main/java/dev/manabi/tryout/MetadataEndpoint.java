package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes the try-out's key where the endpoint looks for the channel's.
 */
@Tryout
@RestController
@RequestMapping("/tryout/.well-known")
class MetadataEndpoint {

	private final ChannelKey key;

	private final Addresses addresses;

	MetadataEndpoint(ChannelKey key, Addresses addresses) {
		this.key = key;
		this.addresses = addresses;
	}

	@GetMapping("/openidconfiguration")
	Map<String, Object> metadata() {
		return Map.of("issuer", ChannelKey.ISSUER, "jwks_uri", this.addresses.base() + "/tryout/.well-known/keys",
				"id_token_signing_alg_values_supported", List.of("RS256"));
	}

	@GetMapping("/keys")
	Map<String, Object> keys() {
		return this.key.published();
	}

}
