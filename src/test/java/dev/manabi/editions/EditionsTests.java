package dev.manabi.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one database.
 */
class EditionsTests {

	private static final PersonId MEGUMI = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final PersonId OTHER = new PersonId("00000000-0000-4000-8000-000000000002");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

	private final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aDraftIsKeptForSevenDaysAndByAnotherInstance(DataSource database) {
		Draft draft = on(database).keep("skill-map", "map\u0000.yaml", "髙橋: ◎\n", MEGUMI);
		assertThat(on(database).draft(draft.id())).contains(draft);
		assertThat(draft.file()).isEqualTo("map.yaml");
		this.clock.moveTo("2026-11-28");
		on(database).forgetDrafts();
		assertThat(on(database).draft(draft.id())).isPresent();
		this.clock.moveTo("2026-11-29");
		assertThat(on(database).draft(draft.id())).isEmpty();
		on(database).forgetDrafts();
		assertThat(count(database)).isZero();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsTakenIsSeenByTheOtherInstanceAndAfterARestart(DataSource database) {
		Editions one = on(database);
		Editions other = on(database);
		Draft draft = one.keep("skill-map", "map.yaml", "text", MEGUMI);
		assertThat(one.take(draft, TODAY, MEGUMI, one.current())).isTrue();
		assertThat(one.current().begun("skill-map", TODAY)).extracting(Edition::draft).containsExactly(draft);
		assertThat(other.current().editions()).isEmpty();
		other.poll();
		assertThat(other.current()).isEqualTo(one.current());
		assertThat(on(database).current()).isEqualTo(one.current());
		assertThat(one.draft(draft.id())).isEmpty();
		this.clock.moveTo("2027-11-29");
		one.forgetDrafts();
		assertThat(on(database).current().editions()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void nothingIsTakenOnAScheduleThatIsNoLongerSo(DataSource database) {
		Editions one = on(database);
		Editions other = on(database);
		Draft first = one.keep("skill-map", "1.yaml", "1", MEGUMI);
		Draft second = other.keep("skill-map", "2.yaml", "2", OTHER);
		Schedule seen = other.current();
		assertThat(one.take(first, TODAY, MEGUMI, one.current())).isTrue();
		assertThat(other.take(second, TODAY, OTHER, seen)).isFalse();
		assertThat(other.current().editions()).extracting(Edition::id).containsExactly(first.id());
		assertThat(other.take(second, TODAY, OTHER, other.current())).isTrue();
		assertThat(other.current().begun("skill-map", TODAY)).extracting(Edition::id)
			.containsExactly(second.id(), first.id());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void ofManyWhoPressAtOnceOneIsHeard(DataSource database) throws Exception {
		Editions editions = on(database);
		Schedule seen = editions.current();
		List<Callable<Boolean>> presses = IntStream.range(0, 8)
			.mapToObj((i) -> editions.keep("catalogue", i + ".yaml", "text", MEGUMI))
			.<Callable<Boolean>>map((draft) -> () -> on(database).take(draft, TODAY, MEGUMI, seen))
			.toList();
		try (ExecutorService people = Executors.newFixedThreadPool(8)) {
			int heard = 0;
			for (Future<Boolean> press : people.invokeAll(presses)) {
				heard += press.get() ? 1 : 0;
			}
			assertThat(heard).isOne();
		}
		assertThat(on(database).current().editions()).hasSize(1);
		assertThat(count(database)).isEqualTo(8);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsTakenBackLeavesWhatWasInForceBefore(DataSource database) {
		Editions editions = on(database);
		Edition first = taken(editions, "skill-map", TODAY);
		Edition later = taken(editions, "skill-map", TODAY.plusDays(3));
		Edition now = taken(editions, "skill-map", TODAY);
		taken(editions, "catalogue", TODAY);
		assertThat(inForce(editions, TODAY)).contains(now.id());
		assertThat(inForce(editions, TODAY.plusDays(2))).contains(now.id());
		assertThat(inForce(editions, TODAY.plusDays(3))).contains(later.id());
		assertThat(editions.current().toCome("skill-map", TODAY)).containsExactly(later);
		assertThat(editions.current().days(TODAY)).containsExactly(TODAY, TODAY.plusDays(3));
		assertThat(editions.takeBack(now, OTHER, editions.current())).isTrue();
		assertThat(editions.takeBack(now, OTHER, editions.current())).isFalse();
		assertThat(inForce(editions, TODAY)).contains(first.id());
		assertThat(editions.takeBack(later, OTHER, editions.current())).isTrue();
		assertThat(editions.takeBack(first, OTHER, editions.current())).isTrue();
		assertThat(inForce(on(database), TODAY.plusDays(9))).isEmpty();
		assertThat(count(database)).isEqualTo(4);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatWasInForceIsKnownWithItsDays(DataSource database) {
		Editions editions = on(database);
		Edition first = taken(editions, "skill-map", TODAY);
		Edition never = taken(editions, "skill-map", TODAY.plusDays(9));
		assertThat(editions.takeBack(never, OTHER, editions.current())).isTrue();
		this.clock.moveTo("2026-11-24");
		Edition second = taken(editions, "skill-map", TODAY.plusDays(2));
		PastEditions past = new PastEditions(JdbcClient.create(database), this.clock);
		assertThat(past.of("skill-map", editions.current(), Optional.empty(), 5)).containsExactly(
				new PastEdition(first.draft().origin(), TODAY, Optional.of(TODAY.plusDays(1)), Optional.empty()));
		this.clock.moveTo("2026-12-09");
		assertThat(editions.takeBack(second, OTHER, editions.current())).isTrue();
		assertThat(past.of("skill-map", editions.current(), Optional.empty(), 5)).singleElement()
			.satisfies((edition) -> {
				assertThat(edition.from()).isEqualTo(TODAY.plusDays(2));
				assertThat(edition.takenBack()).contains(LocalDate.parse("2026-12-09"));
			});
		assertThat(past.of("catalogue", editions.current(), Optional.empty(), 5)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsInForceOrNeverWasForADayIsNotPast(DataSource database) {
		Editions editions = on(database);
		Edition replaced = taken(editions, "skill-map", TODAY);
		Edition first = taken(editions, "skill-map", TODAY);
		this.clock.moveTo("2026-11-24");
		taken(editions, "skill-map", TODAY.plusDays(2));
		PastEditions past = new PastEditions(JdbcClient.create(database), this.clock);
		assertThat(past.of("skill-map", editions.current(), Optional.empty(), 5)).extracting(PastEdition::origin)
			.containsExactly(first.draft().origin());
		assertThat(past.of("skill-map", editions.current(), Optional.of(first), 5)).isEmpty();
		assertThat(editions.current().begun("skill-map", TODAY)).contains(replaced);
	}

	private Editions on(DataSource database) {
		return new Editions(JdbcClient.create(database), new TransactionTemplate(new JdbcTransactionManager(database)),
				AuditLogs.on(database, this.clock), this.clock);
	}

	private static Edition taken(Editions editions, String subject, LocalDate from) {
		Draft draft = editions.keep(subject, "file.yaml", "text", MEGUMI);
		assertThat(editions.take(draft, from, MEGUMI, editions.current())).isTrue();
		return editions.current().edition(draft.id()).orElseThrow();
	}

	private static Optional<String> inForce(Editions editions, LocalDate day) {
		return editions.current().begun("skill-map", day).stream().findFirst().map(Edition::id);
	}

	private static int count(DataSource database) {
		return JdbcClient.create(database).sql("SELECT count(*) FROM edition").query(Integer.class).single();
	}

}
