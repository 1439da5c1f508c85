package dev.manabi.skills;

import java.util.UUID;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.Person;

/**
 * An Entra group whose members have a role.
 *
 * @param id what the skill map calls it, such as {@code digital-leaders}
 * @param name what people call it
 * @param objectId its object id in Microsoft Entra ID
 */
public record Group(String id, Bilingual name, UUID objectId) {

	boolean has(Person person) {
		return person.groups().stream().anyMatch(this.objectId.toString()::equalsIgnoreCase);
	}

}
