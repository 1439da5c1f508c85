package dev.manabi.imports;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML that people edit. A reader asks its {@link YamlMap} for what it needs; what
 * is missing or wrong is collected with its line, and a stand-in lets the reading go on,
 * so that one pass names every fault.
 */
public final class YamlFile {

	private YamlFile() {
	}

	/**
	 * Reads a file.
	 * @param name what the file is called in a refusal
	 * @param text the whole file
	 * @param draft takes what the file says; may refuse more by {@link YamlMap#refuse}
	 * @param complete makes the result, only called for a file without a fault
	 * @throws RefusedFileException naming every fault
	 */
	public static <D, T> T read(String name, String text, Function<YamlMap, D> draft, Function<D, T> complete) {
		List<Problem> problems = new ArrayList<>();
		D drafted = draft.apply(root(name, text, problems));
		if (!problems.isEmpty()) {
			problems.sort(Comparator.comparingInt(Problem::line));
			throw new RefusedFileException(name, problems);
		}
		return complete.apply(drafted);
	}

	private static YamlMap root(String name, String text, List<Problem> problems) {
		try {
			Node node = new Yaml(options()).compose(new StringReader(text));
			if (node instanceof MappingNode mapping) {
				return new YamlMap(mapping, problems);
			}
			throw new RefusedFileException(name, List.of(new Problem(1, "not-a-map")));
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new RefusedFileException(name,
					List.of(new Problem(line, "not-yaml", String.valueOf(ex.getProblem()))));
		}
		catch (YAMLException ex) {
			throw new RefusedFileException(name, List.of(new Problem(1, "not-yaml", String.valueOf(ex.getMessage()))));
		}
	}

	private static LoaderOptions options() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		options.setMaxAliasesForCollections(0);
		return options;
	}

}
