package dev.manabi.conversation.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「英語にして」: the language that the asker is answered in from this answer on.
 */
@Component
@Order(90)
class ChooseLanguage implements Intent {

	/** No choice of one's own. */
	static final String TEAMS = "teams";

	private final Languages languages;

	private final Texts texts;

	ChooseLanguage(Languages languages, Texts texts) {
		this.languages = languages;
		this.texts = texts;
	}

	@Override
	public Theme theme() {
		return Theme.SETTINGS;
	}

	@Override
	public String name() {
		return "language";
	}

	@Override
	public Reply answer(Ask ask) {
		String asked = ask.slots().getOrDefault("language", "");
		Optional<Language> wished = Arrays.stream(Language.values())
			.filter((language) -> id(language).equals(asked))
			.findFirst();
		PersonId person = ask.asker().id();
		wished.ifPresent((language) -> this.languages.choose(person, language));
		if (asked.equals(TEAMS)) {
			this.languages.follow(person);
		}
		return card(ask.natural(), this.languages.chosen(person), wished.isPresent() || asked.equals(TEAMS));
	}

	private Reply card(Language natural, Optional<Language> chosen, boolean changed) {
		Language language = chosen.orElse(natural);
		String lead = this.texts.get(language, chosen.isPresent() ? "language.chosen" : "language.natural",
				name(language));
		List<Choice> choices = Stream
			.concat(Arrays.stream(Language.values())
				.map((each) -> choice(id(each), name(each), chosen.filter(each::equals).isPresent())),
					Stream.of(choice(TEAMS, this.texts.get(language, "language.teams"), chosen.isEmpty())))
			.toList();
		String done = changed ? this.texts.get(language, "language.changed", name(language)) : "";
		return new Reply.Card("conversation/language", new LanguageCard(changed, done, lead, choices),
				changed ? done : lead);
	}

	private static Choice choice(String id, String title, boolean present) {
		return new Choice(id, (present ? "✓ " : "") + title);
	}

	private static String id(Language language) {
		return language.locale().toLanguageTag();
	}

	/** In its own words, so that whoever reads no other finds it. */
	private static String name(Language language) {
		return language.locale().getDisplayLanguage(language.locale());
	}

	record LanguageCard(boolean changed, String done, String lead, List<Choice> choices) {

	}

	record Choice(String language, String title) {

	}

}
