package dev.manabi.understanding;

import java.util.List;

/**
 * Understandings for tests that put a conversation together.
 */
public final class Understandings {

	private Understandings() {
	}

	/** One that knows no names. */
	public static Understanding withoutNames() {
		return new Understanding(List.of(), List.of());
	}

}
