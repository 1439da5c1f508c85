package dev.manabi.conversation.chat;

import java.util.List;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Erasures;
import dev.manabi.privacy.Fate;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * 「私のデータを削除して」: says what would be erased, and what has to stay and why.
 */
@Component
class EraseMyData implements Intent {

	private final Erasures erasures;

	private final Texts texts;

	EraseMyData(Erasures erasures, Texts texts) {
		this.erasures = erasures;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "erase-my-data";
	}

	@Override
	public Theme theme() {
		return Theme.SETTINGS;
	}

	/** What is stored leads to it. */
	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		List<String> ids = ids(ask.asker());
		Fate fate = this.erasures.fate(ids);
		Language language = ask.language();
		String lead = this.texts.get(language, lead(fate));
		return new Reply.Card("conversation/erase-my-data",
				new EraseMyDataCard(lead, !fate.goes().isEmpty(), lines(fate.goes(), language), !fate.stays().isEmpty(),
						lines(fate.stays(), language), this.erasures.version(ids)),
				lead);
	}

	private static String lead(Fate fate) {
		if (!fate.goes().isEmpty()) {
			return "erase-my-data.ask";
		}
		return fate.stays().isEmpty() ? "my-data.nothing" : "erase-my-data.nothing";
	}

	/** By what the person is known: what came by their user name is theirs, too. */
	static List<String> ids(Asker asker) {
		return Stream
			.concat(Stream.of(asker.id()),
					asker.person().map((person) -> PersonId.ofUserName(person.userName())).stream())
			.map(PersonId::value)
			.distinct()
			.toList();
	}

	private static List<Line> lines(List<Bilingual> texts, Language language) {
		return texts.stream().map((text) -> new Line(Markdown.line(text.in(language)))).toList();
	}

	/**
	 * What would be erased and what would stay.
	 *
	 * @param seen tells what is shown from what it may be later
	 */
	record EraseMyDataCard(String lead, boolean some, List<Line> goes, boolean keeps, List<Line> stays, String seen) {

	}

	record Line(String text) {

	}

}
