package dev.manabi.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import dev.manabi.entra.EntraProperties;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.UserNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks the connector what those who speak are called, which takes no consent. Somebody
 * waits for the answer, so that it is waited for shortly, and a failure is no more than
 * not knowing.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context">Get
 * Teams specific context for a bot</a>
 */
@Component
class Members {

	private static final Logger log = LoggerFactory.getLogger(Members.class);

	/** Of the 15 seconds that Teams waits for the whole turn. */
	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final ConnectorClients clients;

	private final ConnectorCredentials credentials;

	private final String tenant;

	private final InstantSource time;

	private volatile Instant pausedUntil = Instant.MIN;

	@Autowired
	Members(ConnectorClients clients, ConnectorCredentials credentials, EntraProperties entra) {
		this(clients, credentials, entra, InstantSource.system());
	}

	Members(ConnectorClients clients, ConnectorCredentials credentials, EntraProperties entra, InstantSource time) {
		this.clients = clients.inHurry(PATIENCE);
		this.credentials = credentials;
		this.tenant = entra.tenantId();
		this.time = time;
	}

	/**
	 * What whoever speaks is called.
	 * @param id who speaks
	 * @return empty if the connector can't tell at present
	 */
	Optional<UserNames> names(PersonId id, Activity activity) {
		if (this.time.instant().isBefore(this.pausedUntil)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Member(account(activity)).names(id, this.tenant));
		}
		catch (RuntimeException ex) {
			failed(ex);
			return Optional.empty();
		}
	}

	private ChannelAccount account(Activity activity) {
		ChannelAccount account = this.clients.at(activity.getServiceUrl(), this.credentials)
			.getConversations()
			.getConversationMember(activity.getFrom().getId(), place(activity))
			.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.join();
		if (account == null) {
			throw new IllegalStateException("The connector told nothing");
		}
		return account;
	}

	/** The members of a channel are asked for by its team, not by the thread. */
	private static String place(Activity activity) {
		return Channels.team(activity).orElseGet(() -> activity.getConversation().getId());
	}

	private void failed(RuntimeException failure) {
		int status = ConnectorStatus.of(failure);
		if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
			Instant now = this.time.instant();
			this.pausedUntil = now.plus(pause(failure, now));
		}
		log.warn("Somebody could not be looked up and is answered as unknown: {}", (status != 0) ? "status " + status
				: Objects.requireNonNullElse(failure.getCause(), failure).getClass().getSimpleName());
	}

	private static Duration pause(RuntimeException refusal, Instant now) {
		Duration asked = RetryAfter.of(refusal, now).orElse(PAUSE);
		return (asked.compareTo(LONGEST_PAUSE) < 0) ? asked : LONGEST_PAUSE;
	}

}
