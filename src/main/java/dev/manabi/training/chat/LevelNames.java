package dev.manabi.training.chat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.conversation.Texts;
import dev.manabi.understanding.Vocabulary;
import dev.manabi.language.Language;
import dev.manabi.training.Level;

import org.springframework.stereotype.Component;

/**
 * What people call the levels of courses.
 */
@Component
class LevelNames implements Vocabulary {

	private final List<Term> terms;

	LevelNames(Texts texts) {
		this.terms = Stream.of(Level.values())
			.map((level) -> new Term(id(level), name(level, texts),
					Stream.of(Language.values())
						.flatMap((in) -> Stream.of(texts.get(in, "level.names." + id(level)).split("\\|")))
						.toList()))
			.toList();
	}

	private static Bilingual name(Level level, Texts texts) {
		String key = "level." + id(level);
		return new Bilingual(texts.get(Language.JA, key), texts.get(Language.EN, key));
	}

	static String id(Level level) {
		return level.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String kind() {
		return "level";
	}

	@Override
	public List<Term> terms() {
		return this.terms;
	}

}
