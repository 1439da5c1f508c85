package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.Optional;

import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands behind the bot fails: Teams hears of no server error, for it would deliver
 * the activity again, and nobody hears of the cause.
 */
@Import(FailedTurnTests.BrokenRoster.class)
@ExtendWith(OutputCaptureExtension.class)
class FailedTurnTests extends WithTeams {

	@Test
	void aMessageIsTakenAndTheFailureLogged(CapturedOutput output) {
		HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.message("何を受講すればいい？"));
		assertThat(response.statusCode()).isEqualTo(202);
		assertThat(response.body()).isEmpty();
		assertThat(CHANNEL.received()).isEmpty();
		assertThat(output).contains("The reply to a message could not be sent", BrokenRoster.CAUSE);
	}

	@Test
	void aButtonGetsAnErrorWithoutTheCause(CapturedOutput output) {
		HttpResponse<String> response = this.endpoint.deliver(ACTIVITIES.execute("my-plan"));
		assertThat(response.statusCode()).isEqualTo(200);
		JsonNode answer = Activities.json(response.body());
		assertThat(answer.path("statusCode").asInt()).isEqualTo(500);
		assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
		assertThat(answer.path("value").path("code").asString()).isEqualTo("INTERNAL_SERVER_ERROR");
		assertThat(response.body()).doesNotContain(BrokenRoster.CAUSE, "Exception");
		assertThat(output).contains("A pressed button could not be answered", BrokenRoster.CAUSE);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class BrokenRoster {

		static final String CAUSE = "the roster cannot be reached";

		@Bean
		@Primary
		Roster brokenRoster() {
			return new NobodysRoster() {

				@Override
				public Optional<Person> find(PersonId id) {
					throw new IllegalStateException(CAUSE);
				}

			};
		}

	}

}
