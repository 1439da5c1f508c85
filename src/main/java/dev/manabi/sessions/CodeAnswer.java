package dev.manabi.sessions;

import dev.manabi.training.Completion;

/**
 * What has become of an attendance code that somebody typed.
 */
public sealed interface CodeAnswer {

	/** It was right, and is recorded. */
	record Recorded(Roll roll, Completion completion) implements CodeAnswer {

	}

	/** It was known before that they came. */
	record Before(Roll roll) implements CodeAnswer {

	}

	/** It is not good yet. */
	record TooEarly(Roll roll) implements CodeAnswer {

	}

	/** It is no longer good. */
	record TooLate(Roll roll) implements CodeAnswer {

	}

	/** It is that of no session. */
	record Wrong() implements CodeAnswer {

	}

	/** It has not six digits. */
	record NoCode() implements CodeAnswer {

	}

	/** They have to wait before they try again. */
	record TooManyTries() implements CodeAnswer {

	}

}
