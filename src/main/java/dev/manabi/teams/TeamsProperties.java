package dev.manabi.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import dev.manabi.entra.MissingSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * How the bot is registered with Teams.
 *
 * @param appId the bot's application (client) id
 * @param openidMetadataUrl where the channel publishes the keys of its tokens
 * @param serviceUrl where Teams is called until it was heard of; later at the tenant's
 * last seen address
 * @param serviceUrlHosts the hosts that replies may be sent to, https; http on a loopback
 * host that is listed
 * @param connectTimeout how long connecting to Teams may take
 * @param readTimeout how long an answer of Teams may take
 * @param maxActivitySize the largest activity that is read
 * @param fileHosts where files that coordinators send may be fetched from, https; *.
 * before a name stands for every host beneath it
 * @param maxFileSize the largest file that is read
 */
@ConfigurationProperties("manabi.teams")
record TeamsProperties(@DefaultValue("") String appId,
		@DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration") URI openidMetadataUrl,
		@DefaultValue("https://smba.trafficmanager.net/teams/") URI serviceUrl, @DefaultValue( {
				"smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
				"smba.infra.dod.teams.microsoft.us" }) List<String> serviceUrlHosts,
		@DefaultValue("3s") Duration connectTimeout, @DefaultValue("10s") Duration readTimeout,
		@DefaultValue("256KB") DataSize maxActivitySize, @DefaultValue("*.sharepoint.com") List<String> fileHosts,
		@DefaultValue("20MB") DataSize maxFileSize){

	TeamsProperties {
		if (!StringUtils.hasText(appId)) {
			throw new MissingSettingException("manabi.teams.app-id");
		}
		SecureAddress addresses = new SecureAddress(serviceUrlHosts);
		addresses.require("manabi.teams.openid-metadata-url", openidMetadataUrl);
		addresses.require("manabi.teams.service-url", serviceUrl);
	}

}
