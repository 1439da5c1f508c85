package dev.manabi.teams;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;

import org.springframework.http.HttpStatus;

/**
 * What takes the place of a card whose button was pressed.
 *
 * @see <a href=
 * "https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model">Universal
 * Actions: response format</a>
 */
final class InPlace {

	private InPlace() {
	}

	static AdaptiveCardInvokeResponse card(JsonNode card) {
		return response(HttpStatus.OK.value(), Outgoing.ADAPTIVE_CARD, card);
	}

	static AdaptiveCardInvokeResponse words(String words) {
		return response(HttpStatus.OK.value(), "application/vnd.microsoft.activity.message", words);
	}

	static AdaptiveCardInvokeResponse error(HttpStatus status, String message) {
		return response(status.value(), "application/vnd.microsoft.error",
				Map.of("code", status.name(), "message", message));
	}

	private static AdaptiveCardInvokeResponse response(int status, String type, Object value) {
		AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
		response.setStatusCode(status);
		response.setType(type);
		response.setValue(value);
		return response;
	}

}
