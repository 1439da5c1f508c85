package dev.manabi.teams;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.roster.UserNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.CannotAcquireLockException;

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

	/** The activity is taken and comes no second time. */
	@Test
	void whereNobodyCanBeRecognisedAtPresentTheyAreAnsweredAsUnknown(CapturedOutput output) {
		String locked = ACTIVITIES.message("何を受講すればいい？")
			.toString()
			.replace(Activities.SUZUKI, BrokenRoster.LOCKED.value());
		this.endpoint.deliver((ObjectNode) Activities.json(locked));
		assertThat(CHANNEL.replies()).hasSize(1);
		assertThat(CHANNEL.replies().getFirst().toString()).contains("職員名簿でこのアカウントを確認できませんでした");
		assertThat(output).contains("could not be recognised", CannotAcquireLockException.class.getName())
			.doesNotContain(BrokenRoster.CAUSE);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class BrokenRoster {

		static final String CAUSE = "the roster cannot be reached";

		static final PersonId LOCKED = new PersonId("00000000-0000-4000-8000-00000000000f");

		@Bean
		@Primary
		Roster brokenRoster() {
			return new NobodysRoster() {

				@Override
				public Optional<Person> find(PersonId id) {
					throw new IllegalStateException(CAUSE);
				}

				@Override
				public Optional<Person> recognise(PersonId id, Supplier<Optional<UserNames>> userNames) {
					if (id.equals(LOCKED)) {
						throw new CannotAcquireLockException(CAUSE);
					}
					return find(id);
				}

			};
		}

	}

}
