package dev.manabi.entra;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bot's own application.
 *
 * @param appId its application (client) id
 * @param clientSecret a secret
 * @param certificatePath a certificate with its key, PEM or PFX
 * @param certificatePassword what opens a PFX
 * @param managedIdentityClientId the user-assigned managed identity it runs under
 */
@ConfigurationProperties("manabi.teams")
record BotProperties(@DefaultValue("") String appId, @Nullable String clientSecret, @Nullable String certificatePath,
		@Nullable String certificatePassword, @Nullable String managedIdentityClientId) {

	Registration registration(EntraProperties entra) {
		return new Registration("manabi.teams", entra.tenantId(), entra.authorityHost(), this.appId, new Proof(
				this.clientSecret, this.certificatePath, this.certificatePassword, this.managedIdentityClientId));
	}

	/** Without the secrets. */
	@Override
	public String toString() {
		return "BotProperties[" + this.appId + "]";
	}

}
