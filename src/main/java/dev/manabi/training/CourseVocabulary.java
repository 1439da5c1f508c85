package dev.manabi.training;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.manabi.understanding.Vocabulary;
import dev.manabi.understanding.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The courses of the catalogue in use, by their titles and aliases. Nobody has to say
 * what a title has in brackets at its end or as a subtitle; what it has in quotation
 * marks may stand for it.
 */
@Configuration(proxyBeanMethods = false)
class CourseVocabulary {

	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

	private static final Pattern SUBTITLE = Pattern
		.compile("(?<=[\\p{IsHan}\\p{IsKatakana}])[\\s　]+(?=\\P{ASCII}).*$|:\\s.*$");

	private static final Pattern QUOTED = Pattern.compile("「([^「」『』]{4,})」");

	private static final Pattern YEAR = Pattern.compile("\\s*20\\d\\d$");

	/** What stands before the second of two subjects. */
	private static final Pattern FIRST = Pattern.compile("^[^・]+・(?=[^・]+$)");

	private static final int SHORTEST = 5;

	@Bean
	Vocabulary courseNames(Catalogues catalogues) {
		return Vocabulary.of("course", catalogues::current,
				(catalogue) -> catalogue.courses()
					.stream()
					.map((course) -> new Term(course.id().value(), course.title(), names(course).toList()))
					.toList());
	}

	private static Stream<String> names(Course course) {
		Stream<String> titles = Stream.of(course.title().ja(), course.title().en()).flatMap(CourseVocabulary::shorter);
		return Stream.of(titles, course.aliases().ja().stream(), course.aliases().en().stream())
			.flatMap((names) -> names)
			.distinct();
	}

	/** Shorter forms of a title that still name it. */
	private static Stream<String> shorter(String title) {
		String bare = BRACKETS.matcher(title).replaceFirst("");
		return Stream
			.concat(Stream.of(bare, SUBTITLE.matcher(bare).replaceFirst("")),
					QUOTED.matcher(title).results().map((MatchResult quoted) -> quoted.group(1)))
			.flatMap((name) -> Stream.of(name, YEAR.matcher(name).replaceFirst(""),
					FIRST.matcher(name).replaceFirst("")))
			.filter((name) -> name.length() >= SHORTEST);
	}

}
