package dev.manabi.editions;

import dev.manabi.privacy.Kept.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class EditionKeeperStorageTests {

	private static final String PERSON = "00000000-0000-4000-8000-000000000001";

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsWhatWasSentAndTaken(JdbcClient jdbc) {
		jdbc.sql("""
				INSERT INTO edition (id, subject, file_name, content, sent_by, sent_at, taken_by, taken_at)
				VALUES ('e', 'skill-map', 'map.yaml', 'secret', ?, now(), ?, now())
				""").param(PERSON).param(PERSON).update();
		EditionKeeper keeper = new EditionKeeper(jdbc);
		assertThat(keeper.of(PERSON).facts()).extracting(Fact::text)
			.extracting((text) -> text.en())
			.containsExactly("File you sent: map.yaml", "Version you took: map.yaml");
		assertThat(keeper.of("00000000-0000-4000-8000-000000000002").facts()).isEmpty();
	}

}
