package dev.manabi.roster;

import java.util.Locale;
import java.util.UUID;

/**
 * A person's object id in Microsoft Entra ID.
 *
 * @param value a GUID in lower case
 */
public record PersonId(String value) {

	public PersonId {
		value = value.strip().toLowerCase(Locale.ROOT);
		if (!UUID.fromString(value).toString().equals(value)) {
			throw new IllegalArgumentException("Not an Entra object id: " + value);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
