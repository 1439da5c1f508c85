package dev.manabi.roster;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import com.azure.identity.AzureAuthorityHosts;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Microsoft Graph.
 *
 * @param baseUrl where Graph is, with its version
 * @param tenantId the tenant whose people are read
 * @param clientId the application that may read them
 * @param clientSecret its secret
 * @param authorityHost where its tokens come from
 * @param every how often changes are asked for
 */
record GraphProperties(@DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl, @DefaultValue("") String tenantId,
		@DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
		@DefaultValue(AzureAuthorityHosts.AZURE_PUBLIC_CLOUD) URI authorityHost, @DefaultValue("15m") Duration every) {

	private static final Set<String> CLOUDS = Set.of(AzureAuthorityHosts.AZURE_PUBLIC_CLOUD,
			AzureAuthorityHosts.AZURE_GOVERNMENT, AzureAuthorityHosts.AZURE_CHINA);

	private static final int SILENT_TURNS = 3;

	GraphProperties {
		if (!every.isPositive()) {
			throw new IllegalArgumentException("manabi.roster.graph.every must be positive: " + every);
		}
	}

	/** The same, with everything that a token takes. */
	GraphProperties complete() {
		require("tenant-id", this.tenantId);
		require("client-id", this.clientId);
		require("client-secret", this.clientSecret);
		return this;
	}

	/** Whether more than one turn of asking for changes has come to nothing. */
	boolean isSilentSince(Instant knownAt, Instant now) {
		return knownAt.plus(this.every.multipliedBy(SILENT_TURNS)).isBefore(now);
	}

	/** Whether the authority is one of Microsoft's clouds. */
	boolean publiclyKnown() {
		return CLOUDS.stream()
			.map((cloud) -> URI.create(cloud).getHost())
			.anyMatch(this.authorityHost.getHost()::equals);
	}

	private static void require(String name, String value) {
		if (value.isBlank()) {
			throw new IllegalStateException("manabi.roster.graph." + name + " is not set");
		}
	}

	/** Without the secret. */
	@Override
	public String toString() {
		return "GraphProperties[" + this.baseUrl + ", " + this.tenantId + ", " + this.clientId + "]";
	}

}
