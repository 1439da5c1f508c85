package dev.manabi.imports;

import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML that people edit, in UTF-8 with or without a byte order mark. A reader asks
 * its {@link YamlMap} for what it needs; what is missing or wrong is collected with its
 * line, and a stand-in lets the reading go on, so that one pass names every fault.
 */
public final class YamlFile {

	private static final int MEBIBYTE = 1024 * 1024;

	private static final Pattern ALIASES = Pattern.compile("(?m)[:\\-\\[{,]\\s*[&*]\\w");

	/** How many bytes a file may have. */
	public static final int MAX_BYTES = 2 * MEBIBYTE;

	private YamlFile() {
	}

	/**
	 * Reads a file.
	 * @param name what the file is called in a refusal
	 * @param content the whole file
	 * @param reading takes what the file says and may refuse more; what it answers with
	 * makes the result, and is only called for a file without a fault
	 * @throws RefusedFileException naming every fault
	 */
	public static <T> T read(String name, byte[] content, Function<YamlMap, Supplier<T>> reading) {
		Set<Problem> problems = new LinkedHashSet<>();
		if (content.length > MAX_BYTES) {
			throw new RefusedFileException(name, List.of(new Problem(0, "too-large", MAX_BYTES / MEBIBYTE)));
		}
		Supplier<T> result = reading.apply(root(name, Utf8.decode(name, content), problems));
		if (!problems.isEmpty()) {
			throw new RefusedFileException(name,
					problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList());
		}
		return result.get();
	}

	private static YamlMap root(String name, String text, Set<Problem> problems) {
		try {
			Node node = new Yaml(options()).compose(new StringReader(text));
			if (node instanceof MappingNode mapping) {
				return new YamlMap(mapping, problems);
			}
			throw new RefusedFileException(name, List.of(new Problem(1, "not-a-map")));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			throw new RefusedFileException(name,
					List.of(new Problem(line, "not-yaml", String.valueOf(ex.getProblem()))));
		}
		catch (ReaderException ex) {
			int line = 1 + (int) text.codePoints().limit(ex.getPosition()).filter((point) -> point == '\n').count();
			throw new RefusedFileException(name,
					List.of(new Problem(line, "control-character", Integer.toHexString(ex.getCodePoint()))));
		}
		catch (YAMLException ex) {
			if (ALIASES.matcher(text).find()) {
				throw new RefusedFileException(name, List.of(new Problem(0, "no-aliases")));
			}
			throw new RefusedFileException(name, List.of(new Problem(0, "not-yaml", String.valueOf(ex.getMessage()))));
		}
	}

	private static LoaderOptions options() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		return options;
	}

}
