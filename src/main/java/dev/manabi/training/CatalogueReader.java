package dev.manabi.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.YamlFile;
import dev.manabi.imports.YamlMap;
import dev.manabi.language.Bilingual;
import dev.manabi.skills.SkillMap;

/**
 * Reads a course catalogue, laid out as the bundled
 * {@code training/sample-catalogue.yaml} is, or as a {@link CatalogueTable}.
 */
final class CatalogueReader {

	private CatalogueReader() {
	}

	/**
	 * Reads the catalogue.
	 * @param skillMap whose skills and methods it may name
	 * @throws RefusedFileException naming every fault
	 */
	static Catalogue read(String file, byte[] content, SkillMap skillMap) {
		if (CatalogueTable.isOne(content)) {
			return CatalogueTable.read(file, content, skillMap);
		}
		return YamlFile.read(file, content, (map) -> draft(map, skillMap));
	}

	private static Supplier<Catalogue> draft(YamlMap map, SkillMap skillMap) {
		map.only("name", "sample", "note", "courses");
		Bilingual name = map.bilingual("name");
		boolean sample = map.flag("sample");
		Optional<Bilingual> note = map.has("note") ? Optional.of(map.bilingual("note")) : Optional.empty();
		CourseReader reader = new CourseReader(skillMap);
		List<Supplier<Course>> courses = map.maps("courses").stream().map(reader::read).toList();
		return () -> new Catalogue(name, sample, note, courses.stream().map(Supplier::get).toList());
	}

}
