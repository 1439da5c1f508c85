package dev.manabi.entra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * By what an application proves to Entra who it is: one of the three.
 *
 * @param clientSecret a secret
 * @param certificatePath a certificate with its key, PEM or PFX
 * @param certificatePassword what opens a PFX
 * @param managedIdentityClientId the user-assigned managed identity it runs under
 */
public record Proof(@Nullable String clientSecret, @Nullable String certificatePath,
		@Nullable String certificatePassword, @Nullable String managedIdentityClientId) {

	static final String SECRET = "client-secret";

	static final String CERTIFICATE = "certificate-path";

	static final String IDENTITY = "managed-identity-client-id";

	/** The settings of which there must be one. */
	static final List<String> SETTINGS = List.of(SECRET, CERTIFICATE, IDENTITY);

	/** The names of those that are set. */
	List<String> chosen() {
		Map<String, @Nullable String> settings = new LinkedHashMap<>();
		settings.put(SECRET, this.clientSecret);
		settings.put(CERTIFICATE, this.certificatePath);
		settings.put(IDENTITY, this.managedIdentityClientId);
		return SETTINGS.stream().filter((name) -> StringUtils.hasText(settings.get(name))).toList();
	}

	/** Without any value. */
	@Override
	public String toString() {
		return "Proof" + chosen();
	}

}
