package dev.manabi.xapi;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whether statements match, by the comparison requirements of the specification:
 * what the receiver sets, what activities and verbs are called, the order of a group's
 * members, attachments and the case of a mail's domain make no difference.
 */
final class Fingerprints {

	private static final List<String> SET_BY_THE_RECEIVER = List.of("id", "stored", "authority", "version", "timestamp",
			"attachments");

	private final JsonMapper json = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

	/** The same for statements that match, but for their id and when they happened. */
	String of(JsonNode statement) {
		ObjectNode copy = (ObjectNode) statement.deepCopy();
		copy.remove(SET_BY_THE_RECEIVER);
		level(copy);
		return HexFormat.of().formatHex(Secret.sha256(this.json.writeValueAsString(copy)));
	}

	private void level(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.remove(List.of("definition", "display"));
			if (object.get("mbox") instanceof JsonNode mbox) {
				object.put("mbox", inSmallDomain(mbox.asString()));
			}
			if (object.get("contextActivities") instanceof ObjectNode activities) {
				inArrays(activities);
			}
			object.properties()
				.stream()
				.filter((property) -> !property.getKey().equals("extensions"))
				.forEach((property) -> level(property.getValue()));
			if (object.get("member") instanceof ArrayNode members) {
				object.set("member", sorted(members));
			}
		}
		else {
			node.forEach(this::level);
		}
	}

	private static String inSmallDomain(String mbox) {
		int at = mbox.lastIndexOf('@');
		return mbox.substring(0, at) + mbox.substring(at).toLowerCase(Locale.ROOT);
	}

	private void inArrays(ObjectNode activities) {
		List.copyOf(activities.propertyNames()).forEach((name) -> {
			if (activities.get(name) instanceof ObjectNode single) {
				activities.set(name, this.json.createArrayNode().add(single));
			}
		});
	}

	private ArrayNode sorted(ArrayNode members) {
		return this.json.createArrayNode()
			.addAll(StreamSupport.stream(members.spliterator(), false)
				.sorted(Comparator.comparing(this.json::writeValueAsString))
				.toList());
	}

}
