package dev.manabi.skills;

import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlMap;
import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;

/**
 * What all things of a skill map begin with.
 */
record Named(String id, Bilingual name, Aliases aliases) {

	/**
	 * Reads the things of one kind, no two of which may have an id, a name or an alias in
	 * common.
	 */
	static final class Reader {

		private final Unique ids = new Unique("id-twice");

		private final Unique names = new Unique("name-twice");

		Named read(YamlMap map) {
			map.optionalText("id").ifPresent(this.ids::claim);
			Named named = new Named(map.id("id"), map.bilingual("name"), map.aliases("aliases"));
			YamlMap name = map.map("name");
			name.optionalText("ja").ifPresent((text) -> this.names.claimName(text, named));
			name.optionalText("en").ifPresent((text) -> this.names.claimName(text, named));
			YamlMap aliases = map.optionalMap("aliases");
			aliases.optionalTexts("ja").forEach((text) -> this.names.claimName(text, named));
			aliases.optionalTexts("en").forEach((text) -> this.names.claimName(text, named));
			return named;
		}

	}

}
