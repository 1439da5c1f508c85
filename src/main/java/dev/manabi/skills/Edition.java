package dev.manabi.skills;

import java.time.LocalDate;
import java.util.function.Supplier;

import dev.manabi.imports.YamlMap;
import dev.manabi.language.Bilingual;

/**
 * Which map it is.
 *
 * @param id whose map it is, such as {@code hachioji}
 * @param name what it is called
 * @param version which edition
 * @param effective the time it is made for
 * @param source the policy it comes from
 * @param contact whom to ask about it
 * @param requirementsSection where the policy says which role requires what
 */
record Edition(String id, Bilingual name, String version, Effective effective, Bilingual source, Bilingual contact,
		Bilingual requirementsSection) {

	static Supplier<Edition> read(YamlMap map) {
		String id = map.id("id");
		Bilingual name = map.bilingual("name");
		String version = map.text("version");
		Supplier<Effective> effective = effective(map.map("effective").only("from", "to"));
		Bilingual source = map.bilingual("source");
		Bilingual contact = map.bilingual("contact");
		Bilingual section = map.bilingual("requirements-section");
		return () -> new Edition(id, name, version, effective.get(), source, contact, section);
	}

	private static Supplier<Effective> effective(YamlMap map) {
		LocalDate from = map.date("from", LocalDate.MIN);
		LocalDate to = map.date("to", LocalDate.MAX);
		if (from.isAfter(to)) {
			map.refuse("to", "ends-before-it-begins", from, to);
		}
		return () -> new Effective(from, to);
	}

}
