package dev.manabi.skills;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;

/**
 * Work that somebody may be in charge of (該当業務), which a ○ hangs on.
 *
 * @param id which one, such as {@code my-number}
 * @param name what the work is, to be put after "if you are in charge of"
 * @param aliases other words for it
 */
public record Duty(String id, Bilingual name, Aliases aliases) {
}
