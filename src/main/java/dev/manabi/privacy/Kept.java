package dev.manabi.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Bilingual;

/**
 * What a feature stores of a person.
 *
 * @param heading what it is, as the privacy page calls it
 * @param facts each thing it stores; none if it stores nothing
 */
public record Kept(Bilingual heading, List<Fact> facts) {

	public Kept {
		facts = List.copyOf(facts);
	}

	/**
	 * One thing that is stored.
	 *
	 * @param text what, in plain words; names and what people wrote stand as they are
	 * @param at since when or as of when, if that is stored
	 */
	public record Fact(Bilingual text, Optional<Instant> at) {

		public static Fact of(String ja, String en) {
			return new Fact(new Bilingual(ja, en), Optional.empty());
		}

		public static Fact at(Instant at, String ja, String en) {
			return new Fact(new Bilingual(ja, en), Optional.of(at));
		}

	}

}
