package dev.manabi.teams;

import dev.manabi.privacy.Kept.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsKeeperStorageTests {

	private static final String PERSON = "00000000-0000-4000-8000-000000000001";

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsOfThePersonAloneAndNoIds(JdbcClient jdbc) {
		WhereaboutsKeeper keeper = new WhereaboutsKeeper(jdbc);
		assertThat(keeper.of(PERSON).facts()).isEmpty();
		jdbc.sql("""
				INSERT INTO teams_personal_chat VALUES (?, 'secret', 'secret', 'secret', 'secret', 'secret', now(),
				    'ja-JP')
				""").param(PERSON).update();
		jdbc.sql("INSERT INTO teams_installation VALUES ('chat', ?, now())").param(PERSON).update();
		assertThat(keeper.of(PERSON).facts()).hasSize(2)
			.allMatch((fact) -> fact.at().isPresent())
			.noneMatch((fact) -> fact.toString().contains("secret"));
		assertThat(keeper.of("00000000-0000-4000-8000-000000000002").facts()).isEmpty();
		assertThat(keeper.of(PERSON).facts()).extracting(Fact::text).doesNotHaveDuplicates();
	}

}
