package dev.manabi.xapi;

/**
 * Somebody as a learning system calls them.
 *
 * @param kind by what
 * @param site the home page of the account, empty for what has none
 * @param name the mail address without mailto, or the name of the account, or the like
 */
record Learner(Kind kind, String site, String name) {

	/** The inverse functional identifiers of the specification. */
	enum Kind {

		/** A mail address. */
		MBOX,

		/** The hash of one. */
		SHA1,

		/** An OpenID. */
		OPENID,

		/** An account somewhere. */
		ACCOUNT

	}

}
