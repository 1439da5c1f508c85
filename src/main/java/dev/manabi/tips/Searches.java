package dev.manabi.tips;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.skills.SkillId;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Vocabulary;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out what is searched for, and which skill a text is about.
 */
@Component
public class Searches {

	/** What is longer is read in part. */
	private static final int READ = 200;

	private static final String SKILL = "skill";

	private final ObjectProvider<Understanding> understanding;

	Searches(ObjectProvider<Understanding> understanding) {
		this.understanding = understanding;
	}

	/**
	 * What is searched for: everything where nothing is asked, nothing where the words
	 * are signs alone.
	 * @param skill which skill, empty for any
	 * @param words what the name of a skill is, or what it is to hold; may be empty
	 */
	Search of(Optional<SkillId> skill, String words) {
		if (words.isBlank()) {
			return skill.map((it) -> new Search(Set.of(it), List.of())).orElse(Search.EVERYTHING);
		}
		Set<SkillId> named = this.understanding.getObject()
			.named(SKILL, words)
			.stream()
			.map((term) -> new SkillId(term.id()))
			.collect(Collectors.toSet());
		return new Search(named, Wording.terms(words));
	}

	/** The skill that a text is most likely about. */
	public Optional<SkillId> about(String text) {
		String read = Wording.cut(text, READ);
		String folded = Wording.folded(read);
		return this.understanding.getObject()
			.terms(SKILL)
			.stream()
			.map((term) -> new Guess(new SkillId(term.id()), longest(term, folded, read)))
			.filter((guess) -> guess.letters() > 1)
			.max((one, other) -> Integer.compare(one.letters(), other.letters()))
			.map(Guess::skill);
	}

	/** How many letters the longest of its names has that stands in the text. */
	private static int longest(Vocabulary.Term term, String folded, String text) {
		return term.names()
			.filter((name) -> stands(name, folded, text))
			.mapToInt((name) -> Wording.folded(name).length())
			.max()
			.orElse(0);
	}

	/** Short Latin names are words by themselves: AI is not in MAIL. */
	private static boolean stands(String name, String folded, String text) {
		String key = Wording.folded(name);
		boolean latin = key.chars().allMatch((letter) -> letter < 128);
		return !key.isEmpty()
				&& (latin ? Wording.latinWords(text).contains(" " + Wording.spaced(name) + " ") : folded.contains(key));
	}

	private record Guess(SkillId skill, int letters) {

	}

}
