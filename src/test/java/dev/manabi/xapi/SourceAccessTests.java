package dev.manabi.xapi;

import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.ManabiApplication;
import dev.manabi.xapi.Lms.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.manabi.xapi.Reports.completed;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in: each source by its own credentials, while it is on.
 */
@XapiTest
@ExtendWith(OutputCaptureExtension.class)
class SourceAccessTests {

	@Autowired
	private JdbcClient jdbc;

	private Lms lms;

	@BeforeEach
	@AfterEach
	void startAfresh(@LocalServerPort int port) {
		this.lms = Lms.at(port);
		this.jdbc.sql("DELETE FROM xapi_source").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer the-token-of-the-other", "bearer the-token-of-the-other" })
	void aTokenIsAsGood(String authorization) {
		assertThat(this.lms.with(Lms.AUTHORIZATION, authorization).posts(completed().toString()).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer x", "Bearer the-password-of-the-lms", "Basic", "Basic !",
			"Basic eA==", "Digest x", "lms:the-password-of-the-lms" })
	void strangersAreToldToProveThemselves(String authorization) {
		Answer answer = this.lms.with(Lms.AUTHORIZATION, authorization).posts(completed().toString());
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.response().headers().allValues("WWW-Authenticate"))
			.anyMatch((one) -> one.startsWith("Basic realm="))
			.anyMatch((one) -> one.startsWith("Bearer"));
		assertThat(answer.header("X-Experience-API-Version")).isEqualTo("1.0.3");
		assertThat(answer.response().body()).contains("message_ja").doesNotContain("lms");
	}

	@ParameterizedTest
	@CsvSource({ "lms, the-token-of-the-other", "other, the-token-of-the-other", "LMS, the-password-of-the-lms",
			"lms, The-password-of-the-lms", "lms, ''", "'', the-password-of-the-lms" })
	void aPasswordIsThatOfItsUser(String username, String password) {
		String authorization = Lms.basic(username, password);
		assertThat(this.lms.with(Lms.AUTHORIZATION, authorization).posts(completed().toString()).status())
			.isEqualTo(401);
		assertThat(this.lms.with(Lms.AUTHORIZATION, authorization).sends("GET", "/xapi/statements", "").status())
			.isEqualTo(401);
	}

	@Test
	void whoGuessesTooOftenWaits() {
		Lms guesser = this.lms.with(Lms.AUTHORIZATION, Lms.basic("guessed", "a-wrong-password-1234"));
		List<Integer> statuses = IntStream.rangeClosed(0, SourceCredentials.GUESSES)
			.mapToObj((_) -> guesser.posts("[]").status())
			.toList();
		assertThat(statuses.subList(0, SourceCredentials.GUESSES)).containsOnly(401);
		assertThat(statuses.getLast()).isEqualTo(429);
		Answer refused = guesser.posts("[]");
		assertThat(refused.header("Retry-After")).isEqualTo("60");
		assertThat(refused.header("X-Experience-API-Version")).isEqualTo("1.0.3");
		assertThat(this.lms.posts("[]").status()).as("nobody else waits").isEqualTo(200);
	}

	/** Behind a proxy all sources have one address. */
	@Test
	void anOutdatedTokenLocksNobodyElseOut() {
		Lms outdated = this.lms.with(Lms.AUTHORIZATION, "Bearer a-token-of-last-year");
		IntStream.range(0, SourceCredentials.GUESSES).forEach((_) -> outdated.posts("[]"));
		assertThat(outdated.posts("[]").status()).isEqualTo(429);
		assertThat(this.lms.with(Lms.AUTHORIZATION, "Bearer another-wrong-token").posts("[]").status()).isEqualTo(401);
		assertThat(this.lms.with(Lms.AUTHORIZATION, "Bearer the-token-of-the-other").posts("[]").status())
			.isEqualTo(200);
	}

	@Test
	void whatIsSwitchedOffIsForbidden() {
		assertThat(this.lms.posts("[]").status()).isEqualTo(200);
		this.jdbc.sql("UPDATE xapi_source SET switched_off = TRUE").update();
		Answer answer = this.lms.posts(completed().toString());
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.json().path("message_ja").asString()).isEqualTo("この接続元は停止されています。");
		assertThat(this.lms.sends("GET", "/xapi/about", "").status()).isEqualTo(200);
		assertThat(this.lms.with(Lms.AUTHORIZATION, "Bearer the-token-of-the-other").posts("[]").status())
			.isEqualTo(200);
		this.jdbc.sql("UPDATE xapi_source SET switched_off = FALSE").update();
		assertThat(this.lms.posts("[]").status()).isEqualTo(200);
	}

	@Test
	void healthTellsWhoMayReportAndWhenTheyDid(@Autowired XapiHealth health) {
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(String.valueOf(health.health().getDetails().get("lms"))).contains("on=true", "lastSuccess=never");
		this.lms.posts("[]");
		assertThat(String.valueOf(health.health().getDetails().get("lms")))
			.contains("lastSuccess=2026-11-22T03:00:00Z");
	}

	@Test
	void theLogSaysWhatWasRefusedAndNothingOfPeople(CapturedOutput output) {
		this.lms.posts(Reports.with(completed(), "/actor/name", "7").toString());
		this.lms.posts(Reports.with(completed(), "/actor/mbox", "'mailto:secret person'").toString());
		this.lms.posts(completed("somebody.unknown@city.example.jp", Reports.SECURITY).toString());
		assertThat(output).contains("A request of lms was refused with 400")
			.doesNotContain("ito.ayaka", "secret person", "somebody.unknown", "the-password");
	}

	/** Without a source nothing is there, and the bot's own endpoint is as it was. */
	@Test
	void withoutASourceNothingIsThere() {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class).run(
				"--spring.config.location=classpath:/application.yaml,classpath:/application-tryout.yaml",
				"--server.port=0", "--spring.profiles.active=tryout",
				"--spring.datasource.url=jdbc:h2:mem:nosource;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")) {
			Lms nobody = Lms.at(Integer.parseInt(application.getEnvironment().getProperty("local.server.port", "0")));
			assertThat(nobody.posts(completed().toString()).status()).isIn(401, 404);
			assertThat(nobody.with(Lms.AUTHORIZATION, "").posts(completed().toString()).status()).isEqualTo(404);
			assertThat(nobody.sends("GET", "/xapi/about", "").status()).isIn(401, 404);
			assertThat(nobody.sends("POST", "/api/messages", "{}").status()).isIn(401, 403);
		}
	}

}
