package dev.manabi.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.imports.TableImport;
import dev.manabi.imports.TableWriter;

import org.springframework.stereotype.Component;

/**
 * Tables to be filled in: the headings and an example.
 */
@Component
class Templates {

	private final Kinds kinds;

	Templates(Kinds kinds) {
		this.kinds = kinds;
	}

	String names() {
		return this.kinds.all().stream().map(TableImport::name).collect(Collectors.joining(", "));
	}

	/**
	 * Writes the template of a kind into a file, or to the terminal.
	 * @param names the kind, and the file if there is one
	 * @return false if there is no such kind, or the file can't be written
	 */
	boolean write(List<String> names, Saying say, PrintStream out) {
		Optional<TableImport<?>> kind = this.kinds.find(names.getFirst());
		if (kind.isEmpty() || names.size() > 2) {
			say.line("import.usage", names());
			return false;
		}
		if (names.size() == 1) {
			write(kind.get(), say, TableWriter.csv(out));
			return true;
		}
		Path file = Path.of(names.get(1));
		boolean workbook = names.get(1).toLowerCase(Locale.ROOT).endsWith(".xlsx");
		try (OutputStream content = Files.newOutputStream(file)) {
			write(kind.get(), say, workbook ? TableWriter.xlsx(content) : TableWriter.csv(content));
			return true;
		}
		catch (IOException ex) {
			say.line("import.not-written", file.toString());
			return false;
		}
	}

	private static void write(TableImport<?> kind, Saying say, TableWriter table) {
		try (table) {
			table.write(kind.columns().stream().map((column) -> column.heading(say.language())).toList());
			table.write(kind.example());
		}
	}

}
