package dev.manabi.teams;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log says of an activity: its id, and nothing of whom it came from.
 */
@ExtendWith(OutputCaptureExtension.class)
class LogTests extends WithTeams {

	private static final String SECRET_WORDS = "研修のことで悩んでいます";

	private static final String[] PERSONAL = { SECRET_WORDS, "鈴木", "29:suzuki", Activities.SUZUKI };

	@AfterEach
	void nothingPersonal(CapturedOutput output) {
		assertThat(output).doesNotContain(PERSONAL);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 429, 502 })
	void aReplyThatFailsIsFoundByTheActivitysId(int status, CapturedOutput output) {
		CHANNEL.answersReplies(failure(status));
		ObjectNode message = ACTIVITIES.message(SECRET_WORDS);
		this.endpoint.deliver(message);
		assertThat(lines(output, "could not be sent")).allSatisfy((line) -> assertThat(line).contains(id(message)));
	}

	@Test
	void aPersonWhoCantBeReachedIsNotNamed(CapturedOutput output) {
		CHANNEL.opensChats(failure(403));
		CHANNEL.answers("a:1", failure(403));
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "何を受講すればいい？");
		this.endpoint.deliver(mention);
		assertThat(lines(output, "could not be reached in their own chat")).singleElement()
			.satisfies((line) -> assertThat(line).contains(id(mention), "status 403"));
	}

	@Test
	void aRepetitionIsFoundByTheSameId(CapturedOutput output) {
		ObjectNode message = ACTIVITIES.message(SECRET_WORDS);
		this.endpoint.deliver(message);
		this.endpoint.deliver(message);
		assertThat(lines(output, "was delivered again")).singleElement()
			.satisfies((line) -> assertThat(line).contains(id(message)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "f:1\n2026-11-22 ERROR forged", "f:1] forged", "" })
	void whatIsNoIdDoesNotGetIntoTheLog(String id, CapturedOutput output) {
		this.endpoint.deliver(ACTIVITIES.message(SECRET_WORDS).put("id", id).put("channelId", "emulator"));
		assertThat(lines(output, "An activity was refused")).singleElement()
			.satisfies((line) -> assertThat(line).containsPattern("\\[[0-9a-f]{8}-[0-9a-f-]{27}]"));
		assertThat(output).doesNotContain("forged");
	}

	private static ResponseDefinitionBuilder failure(int status) {
		return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody("""
				{"error": {"code": "x", "message": "鈴木 直樹 29:suzuki %s"}}""".formatted(Activities.SUZUKI));
	}

	private static List<String> lines(CapturedOutput output, String words) {
		return output.toString().lines().filter((line) -> line.contains(words)).toList();
	}

	private static String id(ObjectNode activity) {
		return "[" + activity.path("id").asString() + "]";
	}

}
