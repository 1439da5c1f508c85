package dev.manabi.teams;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationAccount;
import dev.manabi.entra.EntraProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Whether a valid token really speaks for the activity it came with: the channel, the
 * address for replies, and the tenant.
 */
@Component
class ChannelChecks {

	private static final String TEAMS = "msteams";

	private final ChannelKeys keys;

	private final SecureAddress serviceUrls;

	private final String tenant;

	ChannelChecks(ChannelKeys keys, TeamsProperties teams, EntraProperties entra) {
		this.keys = keys;
		this.serviceUrls = new SecureAddress(teams.serviceUrlHosts());
		this.tenant = entra.tenantId();
	}

	/** What is wrong, or empty if the activity may be answered. */
	Optional<String> fault(Jwt token, Activity activity) {
		if (!TEAMS.equals(activity.getChannelId())) {
			return Optional.of("the channel is not msteams");
		}
		if (!endorsed(token)) {
			return Optional.of("the key may not speak for msteams");
		}
		String serviceUrl = Objects.requireNonNullElse(activity.getServiceUrl(), "");
		if (!serviceUrl.equals(token.getClaimAsString("serviceurl"))) {
			return Optional.of("the service URL is not the token's");
		}
		if (!this.serviceUrls.allows(serviceUrl)) {
			return Optional.of("the service URL is not on manabi.teams.service-url-hosts");
		}
		if (!tenants(activity)) {
			return Optional.of("the tenant is not manabi.entra.tenant-id");
		}
		return Optional.empty();
	}

	private boolean endorsed(Jwt token) {
		String keyId = String.valueOf(token.getHeaders().get("kid"));
		return this.keys.current().filter((current) -> current.endorses(keyId, TEAMS)).isPresent();
	}

	/** At least one place names the tenant, and none names another. */
	private boolean tenants(Activity activity) {
		@Nullable ConversationAccount conversation = activity.getConversation();
		@Nullable String ofConversation = (conversation != null) ? conversation.getTenantId() : null;
		@Nullable String ofChannel = channelTenant(activity.getChannelData());
		return (ofConversation != null || ofChannel != null) && isOurs(ofConversation) && isOurs(ofChannel);
	}

	private boolean isOurs(@Nullable String named) {
		return named == null || named.equalsIgnoreCase(this.tenant);
	}

	private static @Nullable String channelTenant(@Nullable Object channelData) {
		return (channelData instanceof Map<?, ?> data && data.get("tenant") instanceof Map<?, ?> tenant
				&& tenant.get("id") instanceof String id) ? id : null;
	}

}
