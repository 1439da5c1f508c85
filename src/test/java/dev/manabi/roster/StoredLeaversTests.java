package dev.manabi.roster;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import dev.manabi.language.Language;
import dev.manabi.privacy.Leavers.Leaver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who left a table that knows people by user name, in both databases.
 */
class StoredLeaversTests {

	private static final PersonId SATO = new PersonId("3ceaaf30-8142-48ea-91d9-3080f9b439fc");

	private static final String SATO_NAME = "sato@city.example.jp";

	private static final String ITO_NAME = "ito@city.example.jp";

	private static final Leaver LEAVER = new Leaver("csv", SATO_NAME);

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatWasAddedToALeaverIsNotInheritedWithTheUserName(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.additions.save(List.of(new Addition(SATO_NAME, "001204", ITO_NAME, null),
				new Addition(ITO_NAME, "007742", SATO_NAME, null)), "c");
		new Stored("graph", database).additions.save(List.of(new Addition(SATO_NAME, "1", null, null)), "c");
		stored.round(1, person(SATO_NAME, SATO, ""), person(ITO_NAME, null, ""));
		stored.round(2, person(ITO_NAME, null, ""));
		assertThat(leavers(stored).remove(LEAVER, later(stored))).contains(SATO.value());
		stored.round(3, person(ITO_NAME, null, ""), person(SATO_NAME, null, ""));
		assertThat(stored.entries.find(SATO_NAME).orElseThrow()).isEqualTo(person(SATO_NAME, null, ""));
		assertThat(stored.entries.find(ITO_NAME).orElseThrow()).isEqualTo(person(ITO_NAME, null, "007742"));
		assertThat(stored.jdbc.sql("SELECT source, entry FROM roster_addition ORDER BY source")
			.query((row, _) -> row.getString(1) + " " + row.getString(2))
			.list()).containsExactly("csv " + ITO_NAME, "graph " + SATO_NAME);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoeverGotANewUserNameIsStillHere(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.round(1, person(SATO_NAME, SATO, "001204"), person(ITO_NAME, null, "007742"));
		stored.round(2, person("suzuki@city.example.jp", null, "００１２０４"));
		known(stored);
		assertThat(leavers(stored).leftBefore(later(stored))).containsExactly(new Leaver("csv", ITO_NAME));
		assertThat(leavers(stored).remove(LEAVER, later(stored))).isEmpty();
		assertThat(stored.entries.find(SATO_NAME)).isPresent();
		stored.round(3);
		assertThat(leavers(stored).leftBefore(later(stored))).contains(LEAVER);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void nobodyStaysForSomebodyElseWithoutANumber(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.round(1, person(SATO_NAME, SATO, ""));
		stored.round(2, person(ITO_NAME, null, ""));
		known(stored);
		assertThat(leavers(stored).leftBefore(later(stored))).containsExactly(LEAVER);
	}

	private static void known(Stored stored) {
		stored.readings.save(Reading.NONE.known(stored.clock.instant()));
	}

	private static StoredLeavers leavers(Stored stored) {
		return new StoredLeavers(stored.roster, stored.jdbc);
	}

	private static Instant later(Stored stored) {
		return stored.clock.instant().plusSeconds(1);
	}

	private static Entry person(String userName, @Nullable PersonId id, String number) {
		return new Entry(userName, id, userName, number, "職員", List.of(new Post("高齢者福祉課", "主事")), Set.of(), null,
				Language.JA, false, true, false);
	}

}
