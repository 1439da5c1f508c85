package dev.manabi.teams;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.microsoft.bot.schema.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTests {

	private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void anActivityIsClaimedOnce(JdbcClient jdbc) throws IOException {
		Claims claims = new Claims(jdbc);
		assertThat(claims.claim(activity("message", "a:1", "1"))).isTrue();
		assertThat(claims.claim(activity("message", "a:1", "1"))).isFalse();
		assertThat(new Claims(jdbc).claim(activity("message", "a:1", "1"))).isFalse();
		assertThat(claims.claim(activity("message", "a:1", "2"))).isTrue();
		assertThat(claims.claim(activity("message", "a:2", "1"))).isTrue();
		assertThat(claims.claim(activity("invoke", "a:1", "1"))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void whatNothingIsDoneAboutNeedsNoClaim(JdbcClient jdbc) throws IOException {
		Claims claims = new Claims(jdbc);
		assertThat(claims.claim(activity("messageReaction", "a:1", "1"))).isTrue();
		assertThat(claims.claim(activity("messageUpdate", "a:1", "1"))).isTrue();
		assertThat(claims.claim(activity("message", "a:1", ""))).isTrue();
		assertThat(jdbc.sql("SELECT count(*) FROM teams_claim").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void anyLengthOfIdsWillDo(JdbcClient jdbc) throws IOException {
		Claims claims = new Claims(jdbc);
		Activity activity = activity("message", "a".repeat(100_000), "1".repeat(100_000));
		assertThat(claims.claim(activity)).isTrue();
		assertThat(claims.claim(activity)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void oldClaimsGoAndYoungOnesStay(JdbcClient jdbc) {
		Claims claims = new Claims(jdbc);
		claims.claim("old", NOW.minusSeconds(1));
		claims.claim("young", NOW);
		assertThat(claims.forgetBefore(NOW)).isOne();
		assertThat(claims.claim("young", NOW)).isFalse();
		assertThat(claims.claim("old", NOW)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aSweepKeepsThoseOfTheLastDays(JdbcClient jdbc) {
		Claims claims = new Claims(jdbc);
		Instant now = Instant.now();
		claims.claim("four days old", now.minus(Claims.KEPT).minusSeconds(60));
		claims.claim("yesterday's", now.minusSeconds(86_400));
		claims.sweep();
		assertThat(jdbc.sql("SELECT activity FROM teams_claim").query(String.class).list())
			.containsExactly("yesterday's");
	}

	private static Activity activity(String type, String conversation, String id) throws IOException {
		return new ActivityJson().read("""
				{"type": "%s", "id": "%s", "conversation": {"id": "%s"}}""".formatted(type, id, conversation)
			.getBytes(StandardCharsets.UTF_8));
	}

}
