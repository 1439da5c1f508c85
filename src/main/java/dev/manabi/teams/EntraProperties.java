package dev.manabi.teams;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.azure.identity.AzureAuthorityHosts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The city's Microsoft Entra ID.
 *
 * @param tenantId the tenant whose people may use the bot
 * @param authorityHost where tokens are got, https
 */
@ConfigurationProperties("manabi.entra")
record EntraProperties(@DefaultValue("") String tenantId,
		@DefaultValue("https://login.microsoftonline.com/") URI authorityHost) {

	private static final Set<String> CLOUDS = Stream
		.of(AzureAuthorityHosts.AZURE_PUBLIC_CLOUD, AzureAuthorityHosts.AZURE_GOVERNMENT,
				AzureAuthorityHosts.AZURE_CHINA)
		.map((address) -> URI.create(address).getHost())
		.collect(Collectors.toUnmodifiableSet());

	EntraProperties {
		if (!StringUtils.hasText(tenantId)) {
			throw new MissingSettingException("manabi.entra.tenant-id");
		}
		if (!"https".equals(authorityHost.getScheme())) {
			throw new IllegalArgumentException("manabi.entra.authority-host must be https: " + authorityHost);
		}
	}

	/**
	 * Whether the authority is one of Microsoft's clouds, each of which vouches for the
	 * others.
	 */
	boolean publiclyKnown() {
		return CLOUDS.contains(this.authorityHost.getHost());
	}

}
