package dev.manabi.conversation;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageChoicesStorageTests {

	private static final PersonId ONE = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final PersonId OTHER = new PersonId("00000000-0000-4000-8000-000000000002");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void theLastChoiceCountsEvenAfterARestart(JdbcClient jdbc) {
		choices(jdbc).keep(ONE, Language.EN);
		choices(jdbc).keep(OTHER, Language.EN);
		choices(jdbc).keep(ONE, Language.JA);
		assertThat(choices(jdbc).of(ONE)).contains(Language.JA);
		choices(jdbc).forget(ONE);
		assertThat(choices(jdbc).of(ONE)).isEmpty();
		assertThat(choices(jdbc).of(OTHER)).contains(Language.EN);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void pressesAtOnceOnTwoInstancesKeepOneRow(JdbcClient jdbc) {
		CompletableFuture<?>[] presses = IntStream.range(0, 16)
			.mapToObj((press) -> CompletableFuture
				.runAsync(() -> choices(jdbc).keep(ONE, (press % 2 == 0) ? Language.JA : Language.EN)))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(presses).join();
		assertThat(jdbc.sql("SELECT count(*) FROM language_choice").query(Integer.class).single()).isEqualTo(1);
		assertThat(choices(jdbc).of(ONE)).isPresent();
	}

	private static LanguageChoices choices(JdbcClient jdbc) {
		return new LanguageChoices(jdbc, Clock.systemUTC());
	}

}
