package dev.manabi.announcements;

/**
 * Why an announcement can't be kept as it is.
 *
 * @param field which field of the form it is about, such as {@code body}
 * @param kind what is wrong
 * @param detail what exactly, may be empty
 */
public record Fault(String field, Kind kind, String detail) {

	/** What may be wrong. */
	public enum Kind {

		/** Nothing is there, and something has to be. */
		MISSING,

		/** There is too much; the detail is how much. */
		TOO_LONG,

		/** It is no address that begins with {@code https://}. */
		NOT_HTTPS,

		/** It has a link that may lead anywhere; the detail is where. */
		BAD_LINK,

		/** There is no such thing; the detail is what. */
		UNKNOWN

	}

}
