package dev.manabi.tips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.channels.StudyChannel;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Marks.Mark;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A hundred press 「役に立った」 at once, on two instances: each counts once.
 */
class MarksStorageTests {

	private static final int PEOPLE = 100;

	private static final String TIP = "11111111-0000-4000-8000-000000000000";

	private final TestClock clock = TestClock.on("2026-11-22");

	private final NoOutbox outbox = new NoOutbox();

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void eachCountsOnce(DataSource database) throws Exception {
		try (HikariDataSource one = pool(database); HikariDataSource other = pool(database)) {
			List<JdbcClient> instances = List.of(JdbcClient.create(one), JdbcClient.create(other));
			Tip tip = tip(instances.getFirst());
			assertThat(atOnce((person) -> marks(instances, person).toggle(tip, Mark.USEFUL, person(person))))
				.containsOnly(true);
			assertThat(now(instances).useful()).isEqualTo(PEOPLE);
			assertThat(now(instances).saved()).isZero();
			assertThat(this.outbox.refreshed).hasSize(PEOPLE);
		}
	}

	/** Who pressed before takes it back, while the others press for the first time. */
	@ParameterizedTest
	@MethodSource("databases")
	void pressingAgainTakesItBack(DataSource database) throws Exception {
		try (HikariDataSource one = pool(database); HikariDataSource other = pool(database)) {
			List<JdbcClient> instances = List.of(JdbcClient.create(one), JdbcClient.create(other));
			Tip tip = tip(instances.getFirst());
			IntStream.rangeClosed(1, 30)
				.forEach((person) -> marks(instances, person).toggle(tip, Mark.SAVED, person(person)));
			List<Boolean> set = atOnce((person) -> marks(instances, person).toggle(tip, Mark.SAVED, person(person)));
			assertThat(set).filteredOn((it) -> !it).hasSize(30);
			assertThat(now(instances).saved()).isEqualTo(PEOPLE - 30);
			assertThat(marks(instances, 0).isSet(tip, Mark.SAVED, person(1))).isFalse();
			assertThat(marks(instances, 0).isSet(tip, Mark.SAVED, person(31))).isTrue();
		}
	}

	/** One person presses an even number of times, some of them at once. */
	@ParameterizedTest
	@MethodSource("databases")
	void onePersonNeverCountsTwice(DataSource database) throws Exception {
		try (HikariDataSource one = pool(database); HikariDataSource other = pool(database)) {
			List<JdbcClient> instances = List.of(JdbcClient.create(one), JdbcClient.create(other));
			Tip tip = tip(instances.getFirst());
			atOnce((press) -> marks(instances, press).toggle(tip, Mark.USEFUL, person(1)));
			assertThat(now(instances).useful()).isBetween(0, 1);
		}
	}

	/** Not even where it was counted before. */
	@ParameterizedTest
	@MethodSource("databases")
	void nobodyCountsForTheirOwn(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		Tip tip = tip(jdbc);
		jdbc.sql("INSERT INTO tip_mark (tip, kind, person_id, marked_at) VALUES (?, 'USEFUL', ?, now())")
			.params(TIP, tip.author().value())
			.update();
		assertThat(now(List.of(jdbc)).useful()).isZero();
		Marks marks = marks(List.of(jdbc, jdbc), 1);
		assertThatIllegalArgumentException().isThrownBy(() -> marks.toggle(tip, Mark.USEFUL, tip.author()));
		assertThat(marks.toggle(tip, Mark.USEFUL, person(1))).isTrue();
		assertThat(marks.toggle(tip, Mark.SAVED, tip.author())).isTrue();
		assertThat(now(List.of(jdbc))).returns(1, Tip::useful).returns(1, Tip::saved);
	}

	private Tip tip(JdbcClient jdbc) {
		rows(jdbc).add(TIP, person(999), new Tip.Content("紙に書く", new SkillId("rpa-ai-ocr"), Optional.empty()), "");
		new Posts(jdbc, this.outbox, this.clock).post(Tips.subject(TIP), Tips.TOPIC,
				List.of(new StudyChannel("19:a@thread.tacv2", "a", "t", Set.of())));
		return rows(jdbc).find(TIP).orElseThrow();
	}

	private Marks marks(List<JdbcClient> instances, int person) {
		JdbcClient jdbc = instances.get(person % 2);
		return new Marks(jdbc, new Posts(jdbc, this.outbox, this.clock), new BestTips(rows(jdbc)), this.clock);
	}

	private Tip now(List<JdbcClient> instances) {
		return rows(instances.getLast()).find(TIP).orElseThrow();
	}

	private TipRows rows(JdbcClient jdbc) {
		return new TipRows(jdbc, this.clock);
	}

	private static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-%012d".formatted(number));
	}

	private static <T> List<T> atOnce(IntFunction<T> doing) throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> running = IntStream.rangeClosed(1, PEOPLE).mapToObj((person) -> people.submit(() -> {
				go.await();
				return doing.apply(person);
			})).toList();
			go.countDown();
			List<T> done = new ArrayList<>();
			for (Future<T> each : running) {
				done.add(each.get());
			}
			return done;
		}
	}

	private static HikariDataSource pool(DataSource database) {
		HikariConfig pool = new HikariConfig();
		pool.setDataSource(database);
		pool.setMaximumPoolSize(10);
		return new HikariDataSource(pool);
	}

}
