package dev.manabi.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card template in a strict subset of the Adaptive Cards templating language:
 * <code>${path}</code>, <code>${$root.path}</code>, {@code $data} and {@code $when}. It
 * is bound on the tree, so that no value can break out of its text; a path without a
 * value is an error.
 *
 * @see <a href="https://learn.microsoft.com/adaptive-cards/templating/language">Adaptive
 * Cards templating language</a>
 */
record Template(String name, JsonNode body) {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]+)}");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	JsonNode bind(ObjectNode root) {
		return bind(this.body, new Scope(root, root)).findFirst()
			.orElseThrow(() -> new IllegalArgumentException(this.name + ": nothing is left of the card"));
	}

	private Stream<JsonNode> bind(JsonNode node, Scope scope) {
		return switch (node) {
			case ObjectNode object -> scopes(object, scope).filter((inner) -> wanted(object, inner))
				.map((inner) -> bindProperties(object, inner));
			case ArrayNode array -> {
				ArrayNode bound = NODES.arrayNode();
				array.forEach((element) -> bind(element, scope).forEach(bound::add));
				yield Stream.of(bound);
			}
			default -> Stream.of(node.isString() ? bindText(node.stringValue(), scope) : node);
		};
	}

	private Stream<Scope> scopes(ObjectNode object, Scope scope) {
		if (!object.has("$data")) {
			return Stream.of(scope);
		}
		JsonNode data = bindText(object.get("$data").stringValue(), scope);
		return data.isArray() ? data.valueStream().map(scope::inside) : Stream.of(scope.inside(data));
	}

	private boolean wanted(ObjectNode object, Scope scope) {
		return !object.has("$when") || bindText(object.get("$when").stringValue(), scope).booleanValue();
	}

	private ObjectNode bindProperties(ObjectNode object, Scope scope) {
		ObjectNode bound = NODES.objectNode();
		object.forEachEntry((key, value) -> {
			if (!key.equals("$data") && !key.equals("$when")) {
				bind(value, scope).findFirst().ifPresent((result) -> bound.set(key, result));
			}
		});
		return bound;
	}

	private JsonNode bindText(String text, Scope scope) {
		Matcher matcher = EXPRESSION.matcher(text);
		if (matcher.matches()) {
			return value(matcher.group(1), scope);
		}
		return NODES.stringNode(
				matcher.replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1), scope).asString())));
	}

	private JsonNode value(String path, Scope scope) {
		JsonNode value = scope.at(path);
		if (value.isMissingNode() || value.isNull()) {
			throw new IllegalArgumentException("%s: no value for ${%s}".formatted(this.name, path));
		}
		return value;
	}

	private record Scope(JsonNode root, JsonNode data) {

		private static final String ROOT = "$root.";

		private static final Pattern STEP = Pattern.compile("\\.");

		Scope inside(JsonNode inner) {
			return new Scope(this.root, inner);
		}

		JsonNode at(String path) {
			boolean fromRoot = path.startsWith(ROOT);
			String steps = fromRoot ? path.substring(ROOT.length()) : path;
			return STEP.splitAsStream(steps)
				.reduce(fromRoot ? this.root : this.data, JsonNode::path, (_, last) -> last);
		}

	}

}
