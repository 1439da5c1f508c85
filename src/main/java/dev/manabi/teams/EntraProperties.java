package dev.manabi.teams;

import java.net.URI;

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

	EntraProperties {
		if (!StringUtils.hasText(tenantId)) {
			throw new MissingSettingException("manabi.entra.tenant-id");
		}
		if (!"https".equals(authorityHost.getScheme())) {
			throw new IllegalArgumentException("manabi.entra.authority-host must be https: " + authorityHost);
		}
	}

}
