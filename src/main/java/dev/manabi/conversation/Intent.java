package dev.manabi.conversation;

/**
 * Something one may ask. The words by which it is asked, its label and its explanation
 * stand in the message bundles under {@code intent.<name>}.
 */
public interface Intent {

	/** The intent that answers when none is understood. */
	String NOT_MINE = "not-mine";

	/** The intent that answers to the bot having been installed. */
	String WELCOME = "welcome";

	/** The slot of what is told as it stands. */
	String WORDS = "words";

	/** The name, as buttons and message bundles use it: lower case with hyphens. */
	String name();

	Reply answer(Ask ask);

	/**
	 * Whether it records what the asker says of themselves; a question is then not taken
	 * for its words.
	 */
	default boolean records() {
		return false;
	}

	/**
	 * Whether what follows a colon, or what the other sentences say, is told to it as it
	 * stands, in the slot {@link #WORDS}, as in 「RPAで困っています：マクロが動きません」.
	 */
	default boolean takesWords() {
		return false;
	}

	/** Whom it answers; others are refused, and their help does not name it. */
	default Audience audience() {
		return Audience.EVERYBODY;
	}

	/** Whether the help names it. */
	default boolean listed() {
		return true;
	}

	/** Where the help names it; what is for coordinators stands apart. */
	default Theme theme() {
		return Theme.TRAINING;
	}

	/**
	 * Whether Teams suggests it in the bot's list of commands, which holds ten at most
	 * and stands in {@code manifest/}.
	 */
	default boolean command() {
		return false;
	}

	/** Whether the answer is for the asker alone, so that no group or channel sees it. */
	default boolean personal() {
		return true;
	}

	/**
	 * Whether the card that answers a button takes the place of the pressed one for
	 * everybody in the group or channel; otherwise they see the old one until it is
	 * edited.
	 */
	default boolean changesForAll() {
		return false;
	}

	/**
	 * The same for one ask, of what answers everybody alike but for those whom it has to
	 * refuse.
	 */
	default boolean personal(Ask ask) {
		return personal();
	}

	/**
	 * Whether the answer in somebody's own chat rests on what the roster knows of them,
	 * as every personal one does. A note beneath then says if that is old.
	 */
	default boolean restsOnRoster() {
		return personal();
	}

}
