package dev.manabi.roster;

import java.time.Clock;
import java.util.List;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The people of a table of the city's own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "manabi.roster.source", havingValue = "csv")
class CsvConfiguration {

	private static final String FILE = "manabi.roster.csv.file";

	@Bean
	Ties rosterTies(Entries entries, RosterWriter writer) {
		return new Ties(entries, writer, Ticker.systemTicker());
	}

	@Bean
	CsvSource csvSource(RosterProperties properties, RosterWriter writer, Readings readings, Ties ties,
			RosterSearch search, Clock clock) {
		String file = properties.csv().file();
		if (file == null || file.isBlank()) {
			throw new RefusedFileException(FILE, List.of(new Problem(0, "missing", FILE)));
		}
		return new CsvSource(WatchedFile.at(file, FILE, CsvPeopleReader::read), writer, readings, ties, search, clock);
	}

}
