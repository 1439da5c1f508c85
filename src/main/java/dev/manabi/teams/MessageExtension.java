package dev.manabi.teams;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers the message extension: a search, and what can be done with a message. It is
 * used in conversations that the bot has no part in, by whoever is there: nothing is
 * posted, and only people in the roster are answered. Teams waits five seconds, so that
 * nobody is looked up at the connector.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/what-are-messaging-extensions">Message
 * extensions</a>
 */
@Component
class MessageExtension {

	private static final Logger log = LoggerFactory.getLogger(MessageExtension.class);

	private static final String PREFIX = "composeExtension/";

	private static final String SUBMIT = PREFIX + "submitAction";

	private final ExtensionSearch search;

	private final ExtensionForms forms;

	private final Roster roster;

	private final Languages languages;

	private final Texts texts;

	MessageExtension(ExtensionSearch search, ExtensionForms forms, Roster roster, Languages languages, Texts texts) {
		this.search = search;
		this.forms = forms;
		this.roster = roster;
		this.languages = languages;
		this.texts = texts;
	}

	static boolean isFor(Activity activity) {
		return activity.isType(ActivityTypes.INVOKE) && activity.getName() != null
				&& activity.getName().startsWith(PREFIX);
	}

	/** Whether answering again what was delivered twice might record something twice. */
	static boolean records(Activity activity) {
		return SUBMIT.equals(activity.getName());
	}

	InvokeResponse answer(Activity activity) {
		return switch (String.valueOf(activity.getName())) {
			case PREFIX + "query" -> answer(activity, this.search::answer, ExtensionAnswers::note);
			case PREFIX + "fetchTask" -> answer(activity, this.forms::open, ExtensionAnswers::said);
			case SUBMIT -> answer(activity, this.forms::submit, ExtensionAnswers::said);
			default -> new InvokeResponse(HttpStatus.NOT_IMPLEMENTED.value(), null);
		};
	}

	private InvokeResponse answer(Activity activity, Function<Used, JsonNode> answer,
			Function<String, JsonNode> inWords) {
		Optional<PersonId> id = Incoming.person(activity);
		if (id.isEmpty()) {
			return fault(HttpStatus.FORBIDDEN, "Only people of the organization are answered");
		}
		if (!(activity.getValue() instanceof Map<?, ?> value)
				|| !(value.get("commandId") instanceof String command && command.length() <= Used.LONGEST_NAME)) {
			return fault(HttpStatus.BAD_REQUEST, "No command in the value");
		}
		return ok(answer(activity, id.get(), value, command, answer, inWords));
	}

	private JsonNode answer(Activity activity, PersonId id, Map<?, ?> value, String command,
			Function<Used, JsonNode> answer, Function<String, JsonNode> inWords) {
		Optional<Language> spoken = Language.ofTag(activity.getLocale());
		try {
			Language language = this.languages.of(id, spoken);
			Optional<Person> person = this.roster.find(id);
			if (person.isEmpty()) {
				return inWords.apply(this.texts.get(language, "teams.extension.stranger"));
			}
			Asker asker = new Asker(id, activity.getFrom().getId(), person.get());
			return answer.apply(new Used(asker, language, spoken.orElse(person.get().language()), command, value));
		}
		catch (RefusedUseException ex) {
			return inWords.apply(this.texts.get(this.languages.of(id, spoken), ex.key(), ex.arguments()));
		}
		catch (RuntimeException ex) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			log.error("A message extension failed, reference {}", reference, ex);
			return inWords.apply(this.texts.get(spoken.orElse(Language.JA), "conversation.failed", reference));
		}
	}

	private static InvokeResponse ok(JsonNode body) {
		return new InvokeResponse(HttpStatus.OK.value(), body);
	}

	private static InvokeResponse fault(HttpStatus status, String message) {
		return new InvokeResponse(status.value(), InPlace.error(status, message));
	}

}
