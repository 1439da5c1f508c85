package dev.manabi.skills;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Vocabulary;
import dev.manabi.conversation.Vocabulary.Term;
import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The words of the skill map in force. A duty goes by the names of the skills whose ○
 * hangs on it, too: who says 「RPAの担当です」 names the skill.
 */
@Configuration(proxyBeanMethods = false)
class MapVocabularies {

	private static final Pattern TRAINING = Pattern.compile("研修$| training$| courses?$");

	private final SkillMaps skillMaps;

	MapVocabularies(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@Bean
	Vocabulary roleNames() {
		return Vocabulary.of("role",
				() -> this.skillMaps.current()
					.roles()
					.stream()
					.map((role) -> new Term(role.id().value(), names(role.name(), role.aliases()).toList()))
					.toList());
	}

	@Bean
	Vocabulary skillNames() {
		return Vocabulary.of("skill",
				() -> this.skillMaps.current()
					.skills()
					.stream()
					.map((skill) -> new Term(skill.id().value(), names(skill).toList()))
					.toList());
	}

	@Bean
	Vocabulary dutyNames() {
		return Vocabulary.of("duty", () -> duties(this.skillMaps.current()));
	}

	/** Ways of teaching, with and without the word for training at their names' end. */
	@Bean
	Vocabulary methodNames() {
		return Vocabulary.of("method",
				() -> this.skillMaps.current()
					.methods()
					.stream()
					.map((method) -> new Term(method.id(), names(method).toList()))
					.toList());
	}

	private static List<Term> duties(SkillMap map) {
		Set<String> own = map.duties()
			.stream()
			.flatMap(MapVocabularies::names)
			.map(Folding::key)
			.collect(Collectors.toSet());
		return map.duties().stream().map((duty) -> {
			Stream<String> skills = map.skills()
				.stream()
				.filter((skill) -> skill.duty().filter(duty::equals).isPresent())
				.flatMap(MapVocabularies::names)
				.filter((name) -> !own.contains(Folding.key(name)));
			return new Term(duty.id(), Stream.concat(names(duty), skills).toList());
		}).toList();
	}

	private static Stream<String> names(Duty duty) {
		return names(duty.name(), duty.aliases());
	}

	private static Stream<String> names(Skill skill) {
		return names(skill.name(), skill.aliases());
	}

	private static Stream<String> names(Method method) {
		return names(method.name(), method.aliases())
			.flatMap((name) -> Stream.of(name, TRAINING.matcher(name).replaceFirst("")))
			.filter((name) -> !name.isBlank())
			.distinct();
	}

	private static Stream<String> names(Bilingual name, Aliases aliases) {
		return Stream.of(Stream.of(name.ja(), name.en()), aliases.ja().stream(), aliases.en().stream())
			.flatMap((names) -> names);
	}

}
