package dev.manabi.skills;

import java.util.Arrays;
import java.util.Locale;

import dev.manabi.language.Bilingual;

/**
 * A sentence of the policy that an answer may cite.
 *
 * @param id which one, such as {@code article-3}
 * @param kind what list it belongs to
 * @param number its place in that list, counted from 1
 * @param title what it is about
 * @param text what it says
 * @param section where in the policy it stands
 * @param source whose words they are
 */
public record Clause(String id, Kind kind, int number, Bilingual title, Bilingual text, Bilingual section,
		Bilingual source) {

	/** The policy's lists, sections 3 and 4. */
	public enum Kind {

		/** The articles of service design (サービス設計12箇条). */
		ARTICLE,

		/** The viewpoints from which change is made (視点). */
		VIEWPOINT,

		/** How the training is carried out (研修の進め方). */
		APPROACH;

		/** As files and words name it, such as {@code article}. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Kind of(String word) {
			return Arrays.stream(values())
				.filter((kind) -> kind.word().equals(word))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(word));
		}

	}

}
