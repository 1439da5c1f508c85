package dev.manabi.xapi;

import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements to report and to spoil.
 */
final class Reports {

	static final String ITO = "ito.ayaka@city.example.jp";

	static final String SECURITY = "https://lms.city.example.jp/xapi/activities/security-basic-elearning";

	private Reports() {
	}

	/** Somebody, by mail address, completed an activity yesterday. */
	static ObjectNode completed(String mail, String activity) {
		ObjectNode statement = (ObjectNode) JsonMapper.shared().readTree("""
				{"actor": {"mbox": "mailto:%s"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/completed"},
				"object": {"id": "%s"}, "timestamp": "2026-11-21T10:00:00+09:00"}
				""".formatted(mail, activity));
		return statement.put("id", UUID.randomUUID().toString());
	}

	static ObjectNode completed() {
		return completed(ITO, SECURITY);
	}

	/**
	 * With a value put in at a path such as {@code /actor/mbox}; without what is there if
	 * the value is {@code -}.
	 */
	static ObjectNode with(ObjectNode statement, String path, String value) {
		ObjectNode copy = statement.deepCopy();
		int last = path.lastIndexOf('/');
		JsonNode parent = copy;
		for (String step : path.substring(0, last).split("/")) {
			parent = step.isEmpty() ? parent : child((ObjectNode) parent, step);
		}
		String name = path.substring(last + 1);
		if (value.equals("-")) {
			((ObjectNode) parent).remove(name);
		}
		else {
			((ObjectNode) parent).set(name, JsonMapper.shared().readTree(value.replace('\'', '"')));
		}
		return copy;
	}

	private static JsonNode child(ObjectNode parent, String name) {
		return parent.has(name) ? parent.get(name) : parent.putObject(name);
	}

}
