package dev.manabi.skills;

import java.util.UUID;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.roster.Person;

/**
 * An Entra group whose members have a role.
 *
 * @param id what the skill map calls it, such as {@code digital-leaders}
 * @param name what people call it
 * @param objectId its object id in Microsoft Entra ID
 */
public record Group(String id, Bilingual name, UUID objectId) {

	/**
	 * Whether the person is a member, be the group called by its object id, or by its id
	 * or name as a table of the city's own may do.
	 */
	boolean has(Person person) {
		return person.groups().stream().anyMatch(this::isCalled);
	}

	private boolean isCalled(String group) {
		String key = Folding.key(group);
		return this.objectId.toString().equalsIgnoreCase(group)
				|| Stream.of(this.id, this.name.ja(), this.name.en()).map(Folding::key).anyMatch(key::equals);
	}

}
