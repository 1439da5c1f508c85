package dev.manabi.skills;

import java.util.Optional;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;

/**
 * A part that staff play in the city's digital change (役割区分), from section 2 of the
 * policy.
 *
 * @param id which one
 * @param name the policy's name for people of this role
 * @param shortName a word or two for it where the name is too long, such as the head of a
 * column
 * @param people whom the policy gives the role to
 * @param purpose what the role is there for
 * @param asked what the policy asks of its people
 * @param training what they are trained in, from section 4 of the policy
 * @param section where the policy says so
 * @param aliases other words for it
 */
public record Role(RoleId id, Bilingual name, Optional<Bilingual> shortName, Bilingual people, Bilingual purpose,
		Bilingual asked, Bilingual training, Bilingual section, Aliases aliases) {
}
