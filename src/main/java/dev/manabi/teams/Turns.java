package dev.manabi.teams;

import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Turn;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes turns of what is heard: who speaks, in what language, and whether others listen.
 */
@Component
class Turns {

	private static final Logger log = LoggerFactory.getLogger(Turns.class);

	private final Roster roster;

	private final Members members;

	Turns(Roster roster, Members members) {
		this.roster = roster;
		this.members = members;
	}

	/**
	 * A turn, or empty if whoever speaks is no user of the tenant, such as another bot.
	 */
	Optional<Turn> of(Activity activity, Heard heard) {
		return Incoming.person(activity)
			.map((id) -> new Turn(asker(id, activity), Language.ofTag(activity.getLocale()).orElse(null),
					activity.getConversation().getId(), shared(activity), heard, Channels.venue(activity)));
	}

	private Asker asker(PersonId id, Activity activity) {
		return new Asker(id, activity.getFrom().getId(), person(id, activity).orElse(null));
	}

	/** Who cannot be recognised at present is answered all the same. */
	private Optional<Person> person(PersonId id, Activity activity) {
		try {
			return this.roster.recognise(id, () -> this.members.names(id, activity));
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Somebody could not be recognised and is answered as unknown: {}", ex.getClass().getName());
			return Optional.empty();
		}
	}

	private static boolean shared(Activity activity) {
		return !"personal".equals(activity.getConversation().getConversationType());
	}

}
