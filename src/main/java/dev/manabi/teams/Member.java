package dev.manabi.teams;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.UserNames;
import org.jspecify.annotations.Nullable;

/**
 * An account as the connector tells it.
 */
record Member(ChannelAccount account) {

	/** What Entra writes into the user principal name of a guest. */
	private static final String EXTERNAL = "#ext#";

	private static final Set<String> OUTSIDERS = Set.of("guest", "anonymous");

	/** The names of this person of the tenant, none if it is somebody else or a guest. */
	UserNames names(PersonId id, String tenant) {
		boolean theirs = ids().equals(Set.of(id.value().toLowerCase(Locale.ROOT)));
		boolean ours = text("tenantId").isEmpty() || text("tenantId").equalsIgnoreCase(tenant);
		return (theirs && ours && !guest()) ? new UserNames(text("userPrincipalName"), text("email")) : UserNames.NONE;
	}

	/** One of two names bears the id; where both do they must agree. */
	private Set<String> ids() {
		return Stream.of(Objects.requireNonNullElse(this.account.getAadObjectId(), ""), text("objectId"))
			.filter((id) -> !id.isBlank())
			.map((id) -> id.toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	private boolean guest() {
		return text("userPrincipalName").toLowerCase(Locale.ROOT).contains(EXTERNAL)
				|| OUTSIDERS.contains(text("userRole").toLowerCase(Locale.ROOT));
	}

	private String text(String property) {
		@Nullable JsonNode value = this.account.getProperties().get(property);
		return (value != null && value.isTextual()) ? value.textValue().strip() : "";
	}

}
