package dev.manabi.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.imports.Headings;
import dev.manabi.imports.Row;
import dev.manabi.imports.TableWriter;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows that can't be taken beside the file, with the reason behind each: to be
 * mended and given again. Begins with the first such row.
 */
final class RefusedRows implements AutoCloseable {

	private final Path path;

	private final Headings headings;

	private final Language language;

	private @Nullable TableWriter writer;

	RefusedRows(Path file, Headings headings, Language language) {
		this.path = file.resolveSibling(file.getFileName() + ".refused.csv");
		this.headings = headings;
		this.language = language;
	}

	void add(Row row) {
		String reasons = row.problems()
			.stream()
			.map((problem) -> problem.in(this.language))
			.collect(Collectors.joining(" / "));
		Stream<String> cells = Stream.concat(row.cells().stream(), Stream.generate(() -> ""))
			.limit(Math.max(this.headings.texts().size(), row.cells().size()));
		writer().write(Stream.concat(cells, Stream.of(reasons)).toList());
	}

	/** Where they are; empty if there are none. */
	Optional<Path> written() {
		return (this.writer != null) ? Optional.of(this.path) : Optional.empty();
	}

	@Override
	public void close() {
		if (this.writer != null) {
			this.writer.close();
		}
	}

	private TableWriter writer() {
		TableWriter begun = this.writer;
		if (begun == null) {
			try {
				begun = TableWriter.csv(Files.newOutputStream(this.path));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			String reason = (this.language == Language.JA) ? "理由" : "reason";
			begun.write(Stream.concat(this.headings.texts().stream(), Stream.of(reason)).toList());
			this.writer = begun;
		}
		return begun;
	}

}
