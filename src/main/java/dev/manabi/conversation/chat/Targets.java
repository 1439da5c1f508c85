package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Intent;
import dev.manabi.conversation.LearntWord;
import dev.manabi.understanding.Meaning;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Vocabulary;
import dev.manabi.understanding.Vocabulary.Term;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What words may be taught for: all that may be asked by words alone, the skills, the
 * roles and the courses.
 */
@Component
class Targets {

	private final ObjectProvider<Understanding> understanding;

	private final ObjectProvider<Intent> intents;

	Targets(ObjectProvider<Understanding> understanding, ObjectProvider<Intent> intents) {
		this.understanding = understanding;
		this.intents = intents;
	}

	/** Those to choose from: all but the courses, which are too many. */
	List<Target> offered() {
		return Stream.of(asks(), of(Target.SKILL), of(Target.ROLE)).flatMap((targets) -> targets).toList();
	}

	/** The one that was chosen of those. */
	Optional<Target> chosen(String value) {
		return offered().stream().filter((target) -> target.value().equals(value)).findFirst();
	}

	Optional<Target> course(String title) {
		return named(Target.COURSE, title).findFirst();
	}

	/** What a word stands for, empty if that is no longer there. */
	Optional<Target> of(LearntWord word) {
		return of(word.kind()).filter((target) -> target.id().equals(word.target())).findFirst();
	}

	/** What is called or asked so already, as far as it would be mistaken for that. */
	List<Target> taken(String said, Target target) {
		Stream<String> kinds = target.kind().equals(Vocabulary.INTENT)
				? Stream.of(Vocabulary.INTENT, Target.SKILL, Target.COURSE, Target.ROLE)
				: Stream.of(Vocabulary.INTENT, target.kind());
		return kinds.flatMap((kind) -> named(kind, said)).toList();
	}

	/**
	 * What the same words surely ask for already, empty if nothing. A whole question may
	 * ask for it of what was spoken of before.
	 */
	Optional<Meaning> understood(String said, Target target) {
		Stream<Map<String, String>> before = target.kind().equals(Vocabulary.INTENT)
				? Stream.concat(Stream.of(Map.of()), Stream.of(Target.SKILL, Target.COURSE).flatMap(this::anyOf))
				: Stream.of(Map.of());
		Set<String> names = this.intents.stream().map(Intent::name).collect(Collectors.toSet());
		return before
			.flatMap((recalled) -> understanding().understand(said, recalled, names::contains).meant().stream())
			.findFirst();
	}

	/** The question for an intent. */
	Optional<Target> asking(Meaning meaning) {
		return of(Vocabulary.INTENT).filter((target) -> target.id().equals(meaning.intent())).findFirst();
	}

	/** Whether so many other sentences say it that it can’t stand for one thing alone. */
	boolean isCommon(String said, Target target) {
		return understanding().isCommon(said, target.kind().equals(Vocabulary.INTENT) ? 1 : Integer.MAX_VALUE);
	}

	private Stream<Map<String, String>> anyOf(String kind) {
		return of(kind).limit(1).map((target) -> Map.of(kind, target.id()));
	}

	private Stream<Target> named(String kind, String name) {
		Set<String> ids = understanding().named(kind, name).stream().map(Term::id).collect(Collectors.toSet());
		return of(kind).filter((target) -> ids.contains(target.id()));
	}

	private Stream<Target> asks() {
		List<String> names = this.intents.orderedStream()
			.filter((intent) -> !intent.records())
			.map(Intent::name)
			.toList();
		Set<String> worded = understanding().terms(Vocabulary.INTENT)
			.stream()
			.filter((term) -> !term.others().isEmpty())
			.map(Term::id)
			.collect(Collectors.toSet());
		return names.stream()
			.filter(worded::contains)
			.flatMap((name) -> of(Vocabulary.INTENT).filter((target) -> target.id().equals(name)));
	}

	private Stream<Target> of(String kind) {
		return understanding().terms(kind).stream().map((term) -> new Target(kind, term.id(), term.name()));
	}

	private Understanding understanding() {
		return this.understanding.getObject();
	}

}
