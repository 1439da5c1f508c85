package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.skills.Clause;
import dev.manabi.skills.SkillMaps;
import dev.manabi.understanding.Expressions;
import dev.manabi.understanding.Vocabulary;
import dev.manabi.understanding.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How people name what the policy says: a list by its name, a clause by its title, or by
 * a number, whether or not the list has so many.
 */
@Configuration(proxyBeanMethods = false)
class ClauseVocabularies {

	@Bean
	Expressions articleNumbers(Texts texts) {
		return new ClauseNumbers(Clause.Kind.ARTICLE, texts);
	}

	@Bean
	Expressions viewpointNumbers(Texts texts) {
		return new ClauseNumbers(Clause.Kind.VIEWPOINT, texts);
	}

	@Bean
	Expressions approachNumbers(Texts texts) {
		return new ClauseNumbers(Clause.Kind.APPROACH, texts);
	}

	@Bean
	Vocabulary clauseNames(SkillMaps skillMaps, Texts texts) {
		List<Term> lists = Arrays.stream(Clause.Kind.values()).map((kind) -> list(kind, texts)).toList();
		return Vocabulary.of("clause", skillMaps::current,
				(map) -> Stream.concat(lists.stream(), map.clauses().stream().map(ClauseVocabularies::term)).toList());
	}

	private static Term list(Clause.Kind kind, Texts texts) {
		String key = "clauses." + kind.word() + ".names";
		List<String> japanese = List.of(texts.get(Language.JA, key).split("\\|"));
		List<String> english = List.of(texts.get(Language.EN, key).split("\\|"));
		return new Term(kind.word(), new Bilingual(japanese.getFirst(), english.getFirst()),
				Stream.concat(japanese.stream(), english.stream()).toList());
	}

	private static Term term(Clause clause) {
		return new Term(clause.id(), clause.title(), List.of());
	}

}
