package dev.manabi.conversation;

/**
 * Whom an {@link Intent} answers.
 */
public enum Audience {

	/** Whoever speaks. */
	EVERYBODY {

		@Override
		public boolean includes(Asker asker) {
			return true;
		}

	},

	/** Those who run the training for the city. */
	COORDINATORS {

		@Override
		public boolean includes(Asker asker) {
			return asker.coordinator();
		}

	};

	public abstract boolean includes(Asker asker);

}
