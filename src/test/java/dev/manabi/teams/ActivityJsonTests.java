package dev.manabi.teams;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.microsoft.bot.schema.Activity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActivityJsonTests {

	private final ActivityJson json = new ActivityJson();

	@ParameterizedTest
	@CsvSource({ "2026-11-22T03:04:37Z, 2026-11-22T03:04:37Z", "2026-11-22T03:04:37.123Z, 2026-11-22T03:04:37.123Z",
			"2026-11-22T03:04:37.1234567Z, 2026-11-22T03:04:37.123456700Z",
			"2026-11-22T03:04:37.123456789Z, 2026-11-22T03:04:37.123456789Z",
			"2026-11-22T12:04:37.5+09:00, 2026-11-22T03:04:37.500Z" })
	void timestampsAreReadAsTheyStand(String timestamp, Instant instant) throws IOException {
		Activity activity = read("{\"type\": \"message\", \"timestamp\": \"%s\", \"localTimestamp\": \"%s\"}"
			.formatted(timestamp, timestamp));
		assertThat(activity.getTimestamp().toInstant()).isEqualTo(instant);
		assertThat(activity.getLocalTimestamp().toInstant()).isEqualTo(instant);
	}

	@Test
	void aTreeIsWrittenAsItStands() throws IOException {
		String card = "{\"a.b\":{\"c\":[1,true,null,\"学び\"]}}";
		assertThat(new String(this.json.write(this.json.tree(card)), StandardCharsets.UTF_8)).isEqualTo(card);
	}

	private Activity read(String text) throws IOException {
		return this.json.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
