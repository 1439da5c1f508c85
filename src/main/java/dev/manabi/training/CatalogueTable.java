package dev.manabi.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.imports.Column;
import dev.manabi.imports.Headings;
import dev.manabi.imports.Row;
import dev.manabi.imports.TableFile;
import dev.manabi.language.Bilingual;
import dev.manabi.skills.SkillMap;

/**
 * Reads a course catalogue that is a table with a row for each course. Sessions are not
 * in it, and what it is called is what the file is called.
 */
final class CatalogueTable {

	static final Column ID = Column.required("course-id", "研修ID", "course-id", "id");

	static final Column TITLE = Column.required("title", "題名", "研修名", "title", "title-ja");

	static final Column TITLE_EN = Column.optional("title-en", "題名（英語）", "研修名（英語）", "英語名", "title-en");

	static final Column SKILLS = Column.required("skills", "スキル", "skills");

	static final Column PROVIDER = Column.optional("provider", "実施主体", "provider");

	static final Column METHOD = Column.required("method", "実施手法", "手法", "method");

	static final Column LINK = Column.required("link", "リンク", "URL", "link");

	static final Column MINUTES = Column.optional("minutes", "時間（分）", "所要時間（分）", "minutes");

	static final Column LEVEL = Column.optional("level", "レベル", "難易度", "level");

	static final Column DUE = Column.optional("due", "期限", "due");

	static final Column MANDATORY = Column.optional("mandatory", "必須", "全職員必須", "mandatory");

	static final Column RENEWAL = Column.optional("renewal", "更新", "再受講", "renewal");

	static final Column SUFFICES = Column.optional("suffices", "記録の根拠", "suffices");

	static final Column ALIASES = Column.optional("aliases", "別名", "aliases", "aliases-ja");

	static final Column ALIASES_EN = Column.optional("aliases-en", "別名（英語）", "aliases-en");

	private static final List<Column> ALL = List.of(ID, TITLE, TITLE_EN, SKILLS, PROVIDER, METHOD, LINK, MINUTES, LEVEL,
			DUE, MANDATORY, RENEWAL, SUFFICES, ALIASES, ALIASES_EN);

	private CatalogueTable() {
	}

	/** Whether a file is such a table, right or wrong. */
	static boolean isOne(byte[] content) {
		return TableFile.headings(content).filter(CatalogueTable::isOne).isPresent();
	}

	private static boolean isOne(Headings headings) {
		return headings.has(TITLE) && headings.has(SKILLS) && headings.hasAny(List.of(LINK, METHOD));
	}

	/**
	 * Reads the catalogue.
	 * @param skillMap whose skills and methods it may name
	 * @throws dev.manabi.imports.RefusedFileException naming every fault
	 */
	static Catalogue read(String file, byte[] content, SkillMap skillMap) {
		return TableFile.read(file, content, ALL, (rows) -> draft(file, rows, skillMap));
	}

	private static Supplier<Catalogue> draft(String file, List<Row> rows, SkillMap skillMap) {
		CourseRow reader = new CourseRow(skillMap);
		refuseTwice(rows);
		List<Supplier<Course>> courses = rows.stream().map(reader::read).toList();
		String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
		String called = name.isBlank() ? file : name;
		return () -> new Catalogue(new Bilingual(called, called), false, Optional.empty(),
				courses.stream().map(Supplier::get).toList());
	}

	private static void refuseTwice(List<Row> rows) {
		Map<String, Row> firsts = new HashMap<>();
		rows.stream().filter((row) -> !row.text(ID).isEmpty()).forEach((row) -> {
			Row before = firsts.putIfAbsent(row.text(ID), row);
			if (before != null) {
				row.refuse("id-twice", row.text(ID), before.number());
			}
		});
	}

}
