package dev.manabi.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * By what the bot proves to Entra who it is: one of the three.
 *
 * @param clientSecret a secret
 * @param certificatePath a certificate with its key, PEM or PFX
 * @param certificatePassword what opens a PFX
 * @param managedIdentityClientId the user-assigned managed identity it runs under
 */
@ConfigurationProperties("manabi.teams")
record CredentialProperties(@Nullable String clientSecret, @Nullable String certificatePath,
		@Nullable String certificatePassword, @Nullable String managedIdentityClientId) {

	/** The settings that are set, of those of which there must be one. */
	List<String> chosen() {
		Map<String, @Nullable String> settings = new LinkedHashMap<>();
		settings.put("manabi.teams.client-secret", this.clientSecret);
		settings.put("manabi.teams.certificate-path", this.certificatePath);
		settings.put("manabi.teams.managed-identity-client-id", this.managedIdentityClientId);
		return settings.keySet().stream().filter((name) -> StringUtils.hasText(settings.get(name))).toList();
	}

	@Override
	public String toString() {
		return "CredentialProperties" + chosen();
	}

}
