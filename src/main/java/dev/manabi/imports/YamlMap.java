package dev.manabi.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a {@link YamlFile}. Every getter reports what is wrong, once however often
 * it is asked, and answers with a stand-in, which never leaves a refused file.
 */
public final class YamlMap {

	private static final String STAND_IN = "?";

	private final int line;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Map<String, Integer> lines = new LinkedHashMap<>();

	private final Set<Problem> problems;

	private YamlMap(int line, Set<Problem> problems) {
		this.line = line;
		this.problems = problems;
	}

	YamlMap(MappingNode node, Set<Problem> problems) {
		this(lineOf(node), problems);
		for (NodeTuple tuple : node.getValue()) {
			int at = lineOf(tuple.getKeyNode());
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				problems.add(new Problem(at, "key-not-text"));
			}
			else if (this.values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
				problems.add(new Problem(at, "key-twice", key.getValue(), lineOf(key.getValue())));
			}
			else {
				this.lines.put(key.getValue(), at);
			}
		}
	}

	/** Adds a fault of this map's own, at the key's line or, without it, the map's. */
	public void refuse(String key, String code, Object... arguments) {
		this.problems.add(new Problem(lineOf(key), code, arguments));
	}

	/** Reports every key that is not among these, or has nothing behind it. */
	public YamlMap only(String... known) {
		keys().stream()
			.map(YamlText::value)
			.filter((key) -> value(key).isEmpty())
			.forEach((key) -> refuse(key, "missing", key));
		keys().stream()
			.filter((key) -> !List.of(known).contains(key.value()))
			.forEach((key) -> key.refuse("unknown-key", key.value(), String.join(", ", known)));
		return this;
	}

	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** The keys themselves, in the order of the file. */
	public List<YamlText> keys() {
		return this.lines.entrySet()
			.stream()
			.map((key) -> new YamlText(key.getKey(), key.getKey(), key.getValue(), this.problems))
			.toList();
	}

	public String text(String key) {
		return required(key, optionalText(key).map(YamlText::value), STAND_IN);
	}

	public Optional<YamlText> optionalText(String key) {
		return value(key).flatMap((node) -> scalar(key, node));
	}

	/** The key's text as a value that {@code parse} understands. */
	public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
		return optionalText(key).flatMap((text) -> text.as(expected, parse));
	}

	/** The same where the key must be there. */
	public <T> T parsed(String key, String expected, Function<String, T> parse, T standIn) {
		return required(key, parsed(key, expected, parse), standIn);
	}

	/** An id: small letters and digits, in words joined by hyphens. */
	public String id(String key) {
		return parsed(key, "low-code", YamlValues::id, STAND_IN);
	}

	public LocalDate date(String key, LocalDate standIn) {
		return parsed(key, "2027-03-31", LocalDate::parse, standIn);
	}

	/** A whole number from 1. */
	public int count(String key) {
		return parsed(key, "1, 2, 3 …", YamlValues::count, 1);
	}

	public boolean flag(String key) {
		return parsed(key, "true, false", YamlValues::flag).orElse(false);
	}

	public Bilingual bilingual(String key) {
		YamlMap texts = map(key).only("ja", "en");
		return new Bilingual(texts.text("ja"), texts.text("en"));
	}

	/** Other words in {@code ja} and {@code en}, none if they are absent. */
	public Aliases aliases(String key) {
		YamlMap aliases = optionalMap(key).only("ja", "en");
		return new Aliases(values(aliases.optionalTexts("ja")), values(aliases.optionalTexts("en")));
	}

	public Optional<Bilingual> optionalBilingual(String key) {
		return has(key) ? Optional.of(bilingual(key)) : Optional.empty();
	}

	/** A mapping that must be there. */
	public YamlMap map(String key) {
		Optional<YamlMap> map = value(key).flatMap((node) -> asMap(key, node));
		return required(key, map, new YamlMap(lineOf(key), new LinkedHashSet<>()));
	}

	/** A mapping, empty if it is absent. */
	public YamlMap optionalMap(String key) {
		return has(key) ? map(key) : new YamlMap(this.line, this.problems);
	}

	/** A list of mappings, at least one. */
	public List<YamlMap> maps(String key) {
		return required(key, optionalMaps(key));
	}

	/** A list of mappings, empty if it is absent. */
	public List<YamlMap> optionalMaps(String key) {
		return items(key).flatMap((node) -> asMap(key, node).stream()).toList();
	}

	/** A list of texts, at least one. */
	public List<YamlText> texts(String key) {
		return required(key, optionalTexts(key));
	}

	/** A list of texts, empty if it is absent. */
	public List<YamlText> optionalTexts(String key) {
		return items(key).flatMap((node) -> scalar(key, node).stream()).toList();
	}

	private static List<String> values(List<YamlText> texts) {
		return texts.stream().map(YamlText::value).toList();
	}

	private Stream<Node> items(String key) {
		return value(key).stream().flatMap((node) -> {
			if (node instanceof SequenceNode sequence) {
				return sequence.getValue().stream();
			}
			refuse(key, "not-a-list", key);
			return Stream.empty();
		});
	}

	private Optional<YamlMap> asMap(String key, Node node) {
		if (node instanceof MappingNode mapping) {
			return Optional.of(new YamlMap(mapping, this.problems));
		}
		this.problems.add(new Problem(lineOf(node), "not-a-mapping", key));
		return Optional.empty();
	}

	private Optional<YamlText> scalar(String key, Node node) {
		if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return Optional.of(new YamlText(key, scalar.getValue().strip(), lineOf(node), this.problems));
		}
		this.problems.add(new Problem(lineOf(node), "not-text", key));
		return Optional.empty();
	}

	private Optional<Node> value(String key) {
		@Nullable Node node = this.values.get(key);
		return (node == null || Tag.NULL.equals(node.getTag())) ? Optional.empty() : Optional.of(node);
	}

	private <T> T required(String key, Optional<T> value, T standIn) {
		if (value.isEmpty() && value(key).isEmpty()) {
			refuse(key, "missing", key);
		}
		return value.orElse(standIn);
	}

	private <T> List<T> required(String key, List<T> values) {
		Optional<Node> node = value(key);
		if (node.isEmpty()) {
			refuse(key, "missing", key);
		}
		else if (node.get() instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
			refuse(key, "empty", key);
		}
		return values;
	}

	private int lineOf(String key) {
		return this.lines.getOrDefault(key, this.line);
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
