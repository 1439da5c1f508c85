package dev.manabi.entra;

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
public record EntraProperties(@DefaultValue("") String tenantId,
		@DefaultValue("https://login.microsoftonline.com/") URI authorityHost) {

	public EntraProperties {
		if (!StringUtils.hasText(tenantId)) {
			throw new MissingSettingException("manabi.entra.tenant-id");
		}
		Authority _ = new Authority("manabi.entra.authority-host", authorityHost);
	}

}
