package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Vocabulary;
import dev.manabi.conversation.Vocabulary.Term;
import dev.manabi.language.Language;
import dev.manabi.skills.Clause;
import dev.manabi.skills.SkillMaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How people name what the policy says: a list by its name, a clause by its title, or by
 * a number, whether or not the list has so many.
 */
@Configuration(proxyBeanMethods = false)
class ClauseVocabularies {

	private static final int HIGHEST = 99;

	private static final List<Term> NUMBERS = IntStream.rangeClosed(1, HIGHEST)
		.mapToObj((number) -> new Term(String.valueOf(number), List.of(String.valueOf(number), kanji(number))))
		.toList();

	@Bean
	Vocabulary articleNumbers() {
		return numbers(Clause.Kind.ARTICLE);
	}

	@Bean
	Vocabulary viewpointNumbers() {
		return numbers(Clause.Kind.VIEWPOINT);
	}

	@Bean
	Vocabulary approachNumbers() {
		return numbers(Clause.Kind.APPROACH);
	}

	@Bean
	Vocabulary clauseNames(SkillMaps skillMaps, Texts texts) {
		List<Term> lists = Arrays.stream(Clause.Kind.values()).map((kind) -> list(kind, texts)).toList();
		return Vocabulary.of("clause",
				() -> Stream
					.concat(lists.stream(), skillMaps.current().clauses().stream().map(ClauseVocabularies::term))
					.toList());
	}

	private static Vocabulary numbers(Clause.Kind kind) {
		return Vocabulary.of(kind.word(), () -> NUMBERS);
	}

	private static Term list(Clause.Kind kind, Texts texts) {
		return new Term(kind.word(),
				Arrays.stream(Language.values())
					.map((language) -> texts.get(language, "clauses." + kind.word() + ".names"))
					.flatMap((names) -> Arrays.stream(names.split("\\|")))
					.toList());
	}

	private static Term term(Clause clause) {
		return new Term(clause.id(), List.of(clause.title().ja(), clause.title().en()));
	}

	/** The number as Japanese texts write it, such as 十二. */
	private static String kanji(int number) {
		String digits = "〇一二三四五六七八九";
		int tens = number / 10;
		int ones = number % 10;
		return ((tens > 1) ? digits.substring(tens, tens + 1) : "") + ((tens > 0) ? "十" : "")
				+ ((ones > 0) ? digits.substring(ones, ones + 1) : "");
	}

}
