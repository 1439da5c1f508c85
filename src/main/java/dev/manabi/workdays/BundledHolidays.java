package dev.manabi.workdays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.manabi.imports.Column;
import dev.manabi.imports.Row;
import dev.manabi.imports.TableFile;
import dev.manabi.language.Bilingual;

import org.springframework.stereotype.Component;

/**
 * The holidays that were published when this version was made.
 */
@Component
final class BundledHolidays {

	private static final String RESOURCE = "/workdays/holidays.csv";

	private static final Column DAY = Column.required("day", "day");

	private static final Column JA = Column.required("ja", "ja");

	private static final Column EN = Column.required("en", "en");

	private final List<Holiday> all;

	private final Map<String, String> english;

	BundledHolidays() {
		this.all = read();
		this.english = this.all.stream()
			.map(Holiday::name)
			.collect(Collectors.toMap(Bilingual::ja, Bilingual::en, (one, _) -> one));
	}

	List<Holiday> all() {
		return this.all;
	}

	/** The name in both languages, if it is known; else the Japanese stands for both. */
	Bilingual named(String ja) {
		return new Bilingual(ja, this.english.getOrDefault(ja, ja));
	}

	private static List<Holiday> read() {
		try (InputStream resource = Objects.requireNonNull(BundledHolidays.class.getResourceAsStream(RESOURCE))) {
			return TableFile.read(RESOURCE, resource.readAllBytes(), List.of(DAY, JA, EN),
					(rows) -> () -> rows.stream().map(BundledHolidays::holiday).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Holiday holiday(Row row) {
		return new Holiday(row.day(DAY).orElseThrow(), new Bilingual(row.required(JA), row.required(EN)));
	}

}
