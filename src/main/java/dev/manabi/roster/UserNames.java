package dev.manabi.roster;

/**
 * What the office calls an account. Nobody is recognised by an empty name.
 *
 * @param principal the user principal name, of which there is one in the tenant; may be
 * empty
 * @param mail the mail address, which accounts may share; may be empty
 */
public record UserNames(String principal, String mail) {

	/** Those of an account that is not to be recognised by a name, such as a guest's. */
	public static final UserNames NONE = new UserNames("", "");

	public UserNames {
		principal = principal.strip();
		mail = mail.strip();
	}

	/** For the log. */
	@Override
	public String toString() {
		return "UserNames[…]";
	}

}
