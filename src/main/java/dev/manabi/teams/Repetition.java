package dev.manabi.teams;

import java.util.Optional;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What an activity gets that was delivered before. A pressed button is not carried out
 * again, for it may record something, and its first answer is not kept: it gets words,
 * which leave the card as it is. Pressing again is another activity. What records nothing
 * is answered anew.
 */
@Component
class Repetition {

	private final MessageExtension extension;

	private final Languages languages;

	private final Texts texts;

	Repetition(MessageExtension extension, Languages languages, Texts texts) {
		this.extension = extension;
		this.languages = languages;
		this.texts = texts;
	}

	/** The answer to an invoke, null for what needs none. */
	@Nullable InvokeResponse answer(Activity activity) {
		if (!activity.isType(ActivityTypes.INVOKE)) {
			return null;
		}
		if (MessageExtension.isFor(activity)) {
			return MessageExtension.records(activity)
					? new InvokeResponse(HttpStatus.OK.value(), ExtensionAnswers.said(words(activity)))
					: this.extension.answer(activity);
		}
		return TeamsBot.CARD_ACTION.equals(activity.getName())
				? new InvokeResponse(HttpStatus.OK.value(), InPlace.words(words(activity)))
				: new InvokeResponse(HttpStatus.NOT_IMPLEMENTED.value(), null);
	}

	private String words(Activity activity) {
		Optional<Language> spoken = Language.ofTag(activity.getLocale());
		Language language = Incoming.person(activity)
			.map((person) -> this.languages.of(person, spoken))
			.or(() -> spoken)
			.orElse(Language.JA);
		return this.texts.get(language, "teams.repeated");
	}

}
