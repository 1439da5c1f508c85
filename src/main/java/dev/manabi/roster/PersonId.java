package dev.manabi.roster;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * A person's object id in Microsoft Entra ID.
 *
 * @param value a GUID in lower case
 */
public record PersonId(String value) {

	private static final int MADE_OF_A_NAME = 3;

	public PersonId {
		value = value.strip().toLowerCase(Locale.ROOT);
		if (!UUID.fromString(value).toString().equals(value)) {
			throw new IllegalArgumentException("Not an Entra object id: " + value);
		}
	}

	/**
	 * Stands for somebody whom the source knows by user name only, until they first speak
	 * and their object id is known. Entra's own ids are never made of a name.
	 */
	public static PersonId ofUserName(String userName) {
		byte[] key = userName.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
		return new PersonId(UUID.nameUUIDFromBytes(key).toString());
	}

	/** Whether it stands for somebody whose object id is not known. */
	public boolean isStandIn() {
		return UUID.fromString(this.value).version() == MADE_OF_A_NAME;
	}

	/**
	 * Stands for somebody by employee number, for erasing what is known by it alone. It
	 * is never that of a user name.
	 */
	public static PersonId ofEmployeeNumber(String number) {
		String key = "number " + SearchKeys.of("", number, "").number();
		return new PersonId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
