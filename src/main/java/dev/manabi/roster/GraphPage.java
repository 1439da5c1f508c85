package dev.manabi.roster;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * A page of what Microsoft Graph tells.
 *
 * @param values what is on it
 * @param next where the next page is
 * @param changes where the changes will be, on the last page of a delta
 */
record GraphPage(List<JsonNode> values, Optional<String> next, Optional<String> changes) {

	GraphPage {
		values = List.copyOf(values);
	}

	static GraphPage of(JsonNode json) {
		return new GraphPage(json.path("value").valueStream().toList(), json.path("@odata.nextLink").asStringOpt(),
				json.path("@odata.deltaLink").asStringOpt());
	}

}
