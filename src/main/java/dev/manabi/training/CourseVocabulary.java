package dev.manabi.training;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.manabi.conversation.Vocabulary;
import dev.manabi.conversation.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The courses of the catalogue in use, by their titles and aliases. Nobody has to say
 * what a title has in brackets at its end.
 */
@Configuration(proxyBeanMethods = false)
class CourseVocabulary {

	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

	@Bean
	Vocabulary courseNames(Catalogues catalogues) {
		return Vocabulary.of("course",
				() -> catalogues.current()
					.courses()
					.stream()
					.map((course) -> new Term(course.id().value(), names(course).toList()))
					.toList());
	}

	private static Stream<String> names(Course course) {
		Stream<String> titles = Stream.of(course.title().ja(), course.title().en())
			.flatMap((title) -> Stream.of(title, BRACKETS.matcher(title).replaceFirst("")))
			.filter((title) -> !title.isBlank());
		return Stream.of(titles, course.aliases().ja().stream(), course.aliases().en().stream())
			.flatMap((names) -> names)
			.distinct();
	}

}
