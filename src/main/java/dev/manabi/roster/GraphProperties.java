package dev.manabi.roster;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import dev.manabi.entra.Proof;
import dev.manabi.entra.Registration;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Microsoft Graph. The application that reads the people is the bot's own
 * unless another is given.
 *
 * @param baseUrl where Graph is, with its version
 * @param tenantId the tenant whose people are read; the bot's if not set
 * @param authorityHost where tokens are got; as for the bot if not set
 * @param clientId the application that may read them; the bot's own if not set, another
 * needs a credential of its own
 * @param clientSecret its secret; or
 * @param certificatePath path of its certificate with the key, PEM or PFX; or
 * @param certificatePassword what opens a PFX
 * @param managedIdentityClientId client id of the user-assigned managed identity that may
 * read them
 * @param every how often changes are asked for
 */
record GraphProperties(@DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl, @Nullable String tenantId,
		@Nullable URI authorityHost, @Nullable String clientId, @Nullable String clientSecret,
		@Nullable String certificatePath, @Nullable String certificatePassword,
		@Nullable String managedIdentityClientId, @DefaultValue("15m") Duration every) {

	private static final int SILENT_TURNS = 3;

	GraphProperties {
		if (!every.isPositive()) {
			throw new IllegalArgumentException("manabi.roster.graph.every must be positive: " + every);
		}
	}

	Registration registration() {
		return new Registration("manabi.roster.graph", this.tenantId, this.authorityHost, this.clientId, new Proof(
				this.clientSecret, this.certificatePath, this.certificatePassword, this.managedIdentityClientId));
	}

	/** Whether more than one turn of asking for changes has come to nothing. */
	boolean isSilentSince(Instant knownAt, Instant now) {
		return knownAt.plus(this.every.multipliedBy(SILENT_TURNS)).isBefore(now);
	}

	/** Without the secrets. */
	@Override
	public String toString() {
		return "GraphProperties[" + this.baseUrl + ", " + registration() + "]";
	}

}
