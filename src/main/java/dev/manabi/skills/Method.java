package dev.manabi.skills;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;

/**
 * A way of teaching (実施手法), such as a workshop, from section 4 of the policy.
 *
 * @param id which one, such as {@code e-learning}
 * @param name the policy's name for it
 * @param aliases other words for it
 */
public record Method(String id, Bilingual name, Aliases aliases) {
}
