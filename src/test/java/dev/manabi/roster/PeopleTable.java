package dev.manabi.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.ApplicationContext;

/**
 * A table of people for tests of any module.
 *
 * @param file where it is
 */
public record PeopleTable(Path file) {

	/** A new one with these lines. */
	public static PeopleTable of(String... lines) {
		try {
			Path file = Files.createTempFile("people", ".csv");
			file.toFile().deleteOnExit();
			return new PeopleTable(file).write(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public PeopleTable write(String... lines) {
		try {
			Files.writeString(this.file, String.join("\n", lines));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Has the application read it now. */
	public void readBy(ApplicationContext application) {
		application.getBean(CsvSource.class).poll();
	}

}
