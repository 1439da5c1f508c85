package dev.manabi.entra;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bot's own application.
 *
 * @param appId the bot's application (client) id
 * @param clientSecret the secret by which replies get their token; or
 * @param certificatePath path of a certificate with its key, PEM or PFX; or
 * @param certificatePassword what opens a PFX
 * @param managedIdentityClientId client id of the user-assigned managed identity that the
 * bot runs under
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
