package dev.manabi.roster;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Intake.Outcome;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableFile;
import dev.manabi.language.Language;
import dev.manabi.roster.Roster.Moved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators add to the roster, in both databases.
 */
class AdditionStorageTests {

	private static final PersonId SATO = new PersonId("3ceaaf30-8142-48ea-91d9-3080f9b439fc");

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final String HEADINGS = "ユーザー名,職員番号,上司,言語\n";

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void fillsWhatIsEmptyAndStandsAboveTheSource(DataSource database) {
		Stored stored = stored(database);
		stored.events.clear();
		assertThat(take(stored, database, HEADINGS + "ito@city.example.jp,007742,sato@city.example.jp,en\n"))
			.containsExactly("ADDED");
		Person ito = stored.roster.find(ITO).orElseThrow();
		assertThat(ito.employeeNumber()).isEqualTo("007742");
		assertThat(ito.manager()).isEqualTo(SATO);
		assertThat(ito.language()).isEqualTo(Language.EN);
		assertThat(stored.roster.search("007742")).hasSize(1);
		assertThat(stored.events).singleElement()
			.isInstanceOfSatisfying(Moved.class, (moved) -> assertThat(moved.after().manager()).isEqualTo(SATO));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void staysWhenTheSourceTellsAgain(DataSource database) {
		Stored stored = stored(database);
		take(stored, database, HEADINGS + "ito@city.example.jp,007742,sato@city.example.jp,en\n");
		stored.events.clear();
		stored.round(2, person(SATO, "sato@city.example.jp", "001204"), person(ITO, "ito@city.example.jp", ""));
		assertThat(stored.roster.find(ITO).orElseThrow().employeeNumber()).isEqualTo("007742");
		assertThat(stored.events).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void keepsReadingsAwayUntilItIsTaken(DataSource database) {
		Stored stored = stored(database);
		stored.readings.save(Reading.NONE);
		new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult((_) -> {
			take(stored, database, HEADINGS + "ito@city.example.jp,007742,,\n");
			assertThat(readBySomebodyElse(stored)).failsWithin(Duration.ofSeconds(30))
				.withThrowableThat()
				.havingCause()
				.isInstanceOf(DataAccessException.class)
				.withMessageContainingAll("lock", "roster_reading");
		});
		assertThat(readBySomebodyElse(stored)).succeedsWithin(Duration.ofSeconds(30));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theSameAgainIsUnchangedAndEmptyCellsLeaveWhatThereIs(DataSource database) {
		Stored stored = stored(database);
		take(stored, database, HEADINGS + "ito@city.example.jp,007742,sato@city.example.jp,en\n");
		assertThat(take(stored, database, HEADINGS + "ito@city.example.jp,007742,,\nsato@city.example.jp,,,\n"))
			.containsExactly("UNCHANGED", "UNCHANGED");
		assertThat(take(stored, database, HEADINGS + "ito@city.example.jp,,,ja\n")).containsExactly("CHANGED");
		Person ito = stored.roster.find(ITO).orElseThrow();
		assertThat(ito.manager()).isEqualTo(SATO);
		assertThat(ito.language()).isEqualTo(Language.JA);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatCantBeIsRefused(DataSource database) {
		Stored stored = stored(database);
		assertThat(take(stored, database, HEADINGS + "sato@city.example.jp,009999,,\nnobody@city.example.jp,,,\n"
				+ "ito@city.example.jp,,ito@city.example.jp,\nito@city.example.jp,,nobody@city.example.jp,fr\n"))
			.containsExactly("2行目: 職員番号「009999」は、名簿にある番号（001204）と異なります。名簿の取り込み元を直してください",
					"3行目: 「ユーザー名: nobody@city.example.jp」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません）",
					"4行目: 「上司」にご本人が書かれています",
					"5行目: 「上司: nobody@city.example.jp」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません） 5行目: 「言語: fr」を読み取れません。例: ja, en");
	}

	private static Stored stored(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, person(SATO, "sato@city.example.jp", "001204"), person(ITO, "ito@city.example.jp", ""));
		return stored;
	}

	private static Entry person(PersonId id, String userName, String number) {
		return new Entry(id.value(), id, userName, number, "職員", List.of(new Post("高齢者福祉課", "主事")), Set.of(), null,
				Language.JA, false, true, false);
	}

	private static Future<?> readBySomebodyElse(Stored stored) {
		return CompletableFuture
			.supplyAsync(() -> stored.jdbc.sql("SELECT * FROM roster_reading FOR UPDATE NOWAIT").query().listOfRows());
	}

	/** Takes a table as far as it can, and tells what came of each row. */
	private static List<String> take(Stored stored, DataSource database, String table) {
		AdditionImport kind = new AdditionImport(stored.roster, stored.additions, stored.readings, stored.writer,
				AuditLogs.on(database, Clock.systemUTC()), (person) -> person.id().value());
		Intake<Addition> intake = kind.begin(new Sender("people.csv", Sender.SERVER));
		List<String> said = new ArrayList<>();
		TableFile.forEach("people.csv", table.getBytes(StandardCharsets.UTF_8), kind.columns(), (rows) -> {
			for (Row row : rows) {
				Optional<Addition> addition = intake.read(row);
				List<Intake.Entry<Addition>> entries = addition.map((each) -> List.of(new Intake.Entry<>(row, each)))
					.orElse(List.of());
				List<Outcome> outcomes = intake.compare(entries);
				if (row.isRefused()) {
					said.add(String.join(" ", row.problems().stream().map((each) -> each.in(Language.JA)).toList()));
				}
				else {
					said.add(outcomes.getFirst().name());
					intake.take((outcomes.getFirst() != Outcome.UNCHANGED) ? entries : List.of());
				}
			}
		});
		intake.taken();
		return said;
	}

}
