package dev.manabi.conversation;

import java.util.List;
import java.util.function.Supplier;

/**
 * Names of one kind of things that people speak of. The words of an intent may have a
 * place for one, as <code>{duty}</code>, and the ask then carries the id of what was
 * named, in the slot of that name. Words with two places for one kind, as
 * <code>{role}と{role}の違い</code>, bring the second in {@code role-2}. Features declare
 * beans of it.
 */
public interface Vocabulary {

	/** The kind, such as {@code duty}: lower case with hyphens. */
	String kind();

	/** The things there are now; they may change while running. */
	List<Term> terms();

	static Vocabulary of(String kind, Supplier<List<Term>> terms) {
		return new Vocabulary() {

			@Override
			public String kind() {
				return kind;
			}

			@Override
			public List<Term> terms() {
				return terms.get();
			}

		};
	}

	/**
	 * Something that can be named.
	 *
	 * @param id what the ask is to carry
	 * @param names all that people call it, in either language, since they mix them
	 */
	record Term(String id, List<String> names) {

		public Term {
			names = List.copyOf(names);
		}

	}

}
