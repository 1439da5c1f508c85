package dev.manabi.understanding;

import java.util.List;

/**
 * Understandings for tests that put a conversation together.
 */
public final class Understandings {

	private Understandings() {
	}

	public static Understanding of(Vocabulary... vocabularies) {
		return new Understanding(List.of(vocabularies), List.of());
	}

	public static PersonalNames personalNames(Understanding understanding) {
		return new PersonalNames(() -> understanding);
	}

	/** One that knows no names. */
	public static Understanding withoutNames() {
		return new Understanding(List.of(), List.of());
	}

}
