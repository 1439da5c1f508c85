package dev.manabi.skills;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.understanding.Vocabulary;
import dev.manabi.understanding.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The words of the skill map in force. A duty goes by the names of the skills whose ○
 * hangs on it, too: who says 「RPAの担当です」 names the skill.
 */
@Configuration(proxyBeanMethods = false)
class MapVocabularies {

	private static final Pattern TRAINING = Pattern.compile("研修$| training$| courses?$");

	private static final Pattern GRADE = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");

	private final SkillMaps skillMaps;

	MapVocabularies(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Bean
	Vocabulary roleNames() {
		return ofMap("role",
				(map) -> map.roles()
					.stream()
					.map((role) -> new Term(role.id().value(), role.name(), all(role.aliases()).toList()))
					.toList());
	}

	@Bean
	Vocabulary skillNames() {
		return ofMap("skill",
				(map) -> map.skills()
					.stream()
					.map((skill) -> new Term(skill.id().value(), skill.name(),
							Stream.concat(graded(skill.name()), all(skill.aliases())).toList()))
					.toList());
	}

	@Bean
	Vocabulary dutyNames() {
		return ofMap("duty", MapVocabularies::duties);
	}

	/** Ways of teaching, with and without the word for training at their names' end. */
	@Bean
	Vocabulary methodNames() {
		return ofMap("method",
				(map) -> map.methods()
					.stream()
					.map((method) -> new Term(method.id(), method.name(), names(method).toList()))
					.toList());
	}

	private Vocabulary ofMap(String kind, Function<SkillMap, List<Term>> terms) {
		return Vocabulary.of(kind, this.skillMaps::current, terms);
	}

	private static List<Term> duties(SkillMap map) {
		Set<String> own = map.duties()
			.stream()
			.flatMap((duty) -> names(duty.name(), duty.aliases()))
			.map(Folding::key)
			.collect(Collectors.toSet());
		return map.duties().stream().map((duty) -> {
			Stream<String> skills = map.skills()
				.stream()
				.filter((skill) -> skill.duty().filter(duty::equals).isPresent())
				.flatMap((skill) -> names(skill.name(), skill.aliases()))
				.filter((name) -> !own.contains(Folding.key(name)));
			return new Term(duty.id(), duty.name(), Stream.concat(all(duty.aliases()), skills).toList());
		}).toList();
	}

	/** 情報セキュリティ(上級) is said as 情報セキュリティの上級, too. */
	private static Stream<String> graded(Bilingual name) {
		return Stream.of(GRADE.matcher(name.ja()), GRADE.matcher(name.en()))
			.filter(Matcher::matches)
			.flatMap(
					(grade) -> Stream.of(grade.group(1) + "の" + grade.group(2), grade.group(2) + " " + grade.group(1)));
	}

	private static Stream<String> names(Method method) {
		return names(method.name(), method.aliases())
			.flatMap((name) -> Stream.of(name, TRAINING.matcher(name).replaceFirst("")))
			.filter((name) -> !name.isBlank())
			.distinct();
	}

	private static Stream<String> names(Bilingual name, Aliases aliases) {
		return Stream.concat(Stream.of(name.ja(), name.en()), all(aliases));
	}

	private static Stream<String> all(Aliases aliases) {
		return Stream.concat(aliases.ja().stream(), aliases.en().stream());
	}

}
