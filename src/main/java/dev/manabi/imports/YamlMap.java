package dev.manabi.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a {@link YamlFile}. Every getter reports what is wrong and answers with a
 * stand-in, which never leaves a refused file.
 */
public final class YamlMap {

	private static final String STAND_IN = "?";

	private final int line;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Map<String, Integer> lines = new LinkedHashMap<>();

	private final List<Problem> problems;

	private YamlMap(int line, List<Problem> problems) {
		this.line = line;
		this.problems = problems;
	}

	YamlMap(MappingNode node, List<Problem> problems) {
		this(lineOf(node), problems);
		for (NodeTuple tuple : node.getValue()) {
			int at = lineOf(tuple.getKeyNode());
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				problems.add(new Problem(at, "key-not-text"));
			}
			else if (this.values.put(key.getValue(), tuple.getValueNode()) != null) {
				problems.add(new Problem(at, "key-twice", key.getValue()));
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

	/** Reports every key that is not among these. */
	public YamlMap only(String... known) {
		this.lines.keySet()
			.stream()
			.filter((key) -> !List.of(known).contains(key))
			.forEach((key) -> refuse(key, "unknown-key", key, String.join(", ", known)));
		return this;
	}

	public boolean has(String key) {
		return this.values.containsKey(key);
	}

	public List<String> keys() {
		return List.copyOf(this.values.keySet());
	}

	public String text(String key) {
		return required(key, optionalText(key), STAND_IN);
	}

	public Optional<String> optionalText(String key) {
		return value(key).flatMap((node) -> scalar(key, node));
	}

	/** The key's text as a value that {@code parse} understands. */
	public <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
		return optionalText(key).flatMap((text) -> {
			try {
				return Optional.of(parse.apply(text));
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				refuse(key, "not-understood", key, text, expected);
				return Optional.empty();
			}
		});
	}

	public LocalDate date(String key) {
		return value(key).isPresent() ? parsed(key, "2027-03-31", LocalDate::parse).orElse(LocalDate.EPOCH)
				: required(key, Optional.empty(), LocalDate.EPOCH);
	}

	public int number(String key) {
		return value(key).isPresent() ? parsed(key, "1, 2, 3 …", Integer::valueOf).orElse(0)
				: required(key, Optional.empty(), 0);
	}

	public boolean flag(String key) {
		return parsed(key, "true, false", YamlMap::trueOrFalse).orElse(false);
	}

	public Bilingual bilingual(String key) {
		YamlMap texts = map(key).only("ja", "en");
		return new Bilingual(texts.text("ja"), texts.text("en"));
	}

	/** A mapping that must be there. */
	public YamlMap map(String key) {
		Optional<YamlMap> map = value(key).flatMap((node) -> asMap(key, node));
		return required(key, map, new YamlMap(lineOf(key), problemsFor(map)));
	}

	/** A mapping, empty if it is absent. */
	public YamlMap optionalMap(String key) {
		return has(key) ? map(key) : new YamlMap(this.line, this.problems);
	}

	/** A list of mappings, empty if it is absent. */
	public List<YamlMap> maps(String key) {
		return items(key).flatMap((node) -> asMap(key, node).stream()).toList();
	}

	/** A list of texts, empty if it is absent. */
	public List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		eachText(key, (text, _) -> texts.add(text));
		return texts;
	}

	/** Gives each text of a list to the consumer, with a way to refuse it at its line. */
	public void eachText(String key, BiConsumer<String, Refusal> consumer) {
		items(key).forEach((node) -> scalar(key, node).ifPresent((text) -> consumer.accept(text,
				(code, arguments) -> this.problems.add(new Problem(lineOf(node), code, arguments)))));
	}

	/** Reports a fault at one element of a list. */
	@FunctionalInterface
	public interface Refusal {

		void refuse(String code, Object... arguments);

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

	private Optional<String> scalar(String key, Node node) {
		if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return Optional.of(scalar.getValue().strip());
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

	/** The inside of a mapping that is missing is not reported once more. */
	private List<Problem> problemsFor(Optional<YamlMap> map) {
		return map.isPresent() ? this.problems : new ArrayList<>();
	}

	private static boolean trueOrFalse(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

	private int lineOf(String key) {
		return this.lines.getOrDefault(key, this.line);
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
