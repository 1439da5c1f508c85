package dev.manabi.teams;

import java.util.Locale;

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
	private static final String GUEST = "#ext#";

	/** The names of this person of the tenant, none if it is somebody else or a guest. */
	UserNames names(PersonId id, String tenant) {
		String principal = text("userPrincipalName");
		boolean theirs = id.value().equalsIgnoreCase(this.account.getAadObjectId());
		boolean ours = text("tenantId").isEmpty() || text("tenantId").equalsIgnoreCase(tenant);
		boolean guest = principal.toLowerCase(Locale.ROOT).contains(GUEST)
				|| (text("userRole").length() > 0 && !text("userRole").equalsIgnoreCase("user"));
		return (theirs && ours && !guest) ? new UserNames(principal, text("email")) : UserNames.NONE;
	}

	private String text(String property) {
		@Nullable JsonNode value = this.account.getProperties().get(property);
		return (value != null && value.isTextual()) ? value.textValue().strip() : "";
	}

}
