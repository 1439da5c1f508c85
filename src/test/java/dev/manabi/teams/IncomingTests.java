package dev.manabi.teams;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.manabi.conversation.Heard;
import dev.manabi.roster.People;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IncomingTests {

	private final Incoming incoming = new Incoming();

	@Test
	void whatACardsInputsHoldArrivesAsText() throws IOException {
		assertThat(
				message("""
						{"intent": "record", "course": "kihon", "done": true, "hours": 3, "share": 0.5, "note": "", "nothing": null,
						 "list": ["a"], "map": {"b": 1}}"""))
			.isEqualTo(new Heard.Pressed("record",
					Map.of("course", "kihon", "done", "true", "hours", "3", "share", "0.5", "note", "")));
	}

	@Test
	void aValueWithoutAnIntentIsNoButton() throws IOException {
		assertThat(message("{\"intent\": 5, \"course\": \"kihon\"}")).isEqualTo(new Heard.Typed("こんにちは"));
	}

	private Heard message(String value) throws IOException {
		byte[] body = """
				{"type": "message", "conversation": {"id": "a:1"}, "recipient": {"id": "28:bot"}, "text": "こんにちは", "value": %s}"""
			.formatted(value)
			.getBytes(StandardCharsets.UTF_8);
		return this.incoming.message(new ActivityJson().read(body));
	}

}
