package dev.manabi.skills;

import java.util.Arrays;

/**
 * How far a role requires a skill, the strongest first. The symbols and what they mean
 * are the policy's, section 4.
 */
public enum Mark {

	/** Mandatory in principle. */
	REQUIRED("◎"),

	/** For staff in charge of the duty that the skill belongs to. */
	BY_DUTY("○"),

	/** Open to whoever wishes. */
	OPEN("");

	private final String symbol;

	Mark(String symbol) {
		this.symbol = symbol;
	}

	/** The policy's symbol; empty for {@link #OPEN}. */
	public String symbol() {
		return this.symbol;
	}

	/** Whether this mark asks for more than the other. */
	public boolean strongerThan(Mark other) {
		return compareTo(other) < 0;
	}

	/**
	 * The mark that a map writes down. Circles that look like ○ are taken for it: input
	 * methods offer all of them for まる.
	 * @throws IllegalArgumentException if it is another symbol, or none
	 */
	static Mark of(String symbol) {
		String plain = symbol.replace('〇', '○').replace('◯', '○');
		return Arrays.stream(values())
			.filter((mark) -> mark != OPEN && mark.symbol.equals(plain))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(symbol));
	}

}
