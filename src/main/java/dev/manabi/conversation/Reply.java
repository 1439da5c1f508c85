package dev.manabi.conversation;

/**
 * What is said in return.
 */
public sealed interface Reply {

	/** Plain words. */
	record Words(String text) implements Reply {

		public Words {
			if (text.isBlank()) {
				throw new IllegalArgumentException("A reply without words");
			}
		}

	}

	/**
	 * An Adaptive Card.
	 *
	 * @param template its template beneath {@code cards/}, such as
	 * {@code training/my-plan}
	 * @param model what the template binds
	 * @param summary the plain words for notifications and for clients that show no cards
	 */
	record Card(String template, Record model, String summary) implements Reply {

	}

}
