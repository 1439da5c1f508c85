package dev.manabi.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
import dev.manabi.sessions.Enrolling.Seated;
import dev.manabi.sessions.Enrolling.Waiting;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred press at once, on two instances: exactly the capacity is filled.
 */
class LastSeatTests {

	private static final int PEOPLE = 100;

	private final TestClock clock = TestClock.on("2026-11-27");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void isGivenOnce(DataSource database) throws Exception {
		try (HikariDataSource one = pool(database); HikariDataSource other = pool(database)) {
			String catalogue = Desk.catalogue(Desk.session(Desk.JANUARY, 30), Desk.session(Desk.FEBRUARY, 1));
			List<Desk> instances = List.of(Desk.on(one, catalogue, this.clock), Desk.on(other, catalogue, this.clock));
			Desk desk = instances.getFirst();
			desk.enrol(0, Desk.JANUARY);
			List<Enrolling> outcomes = atOnce((person) -> () -> instances.get(person % 2).enrol(person, Desk.JANUARY));
			assertThat(outcomes).filteredOn(Seated.class::isInstance).hasSize(29);
			assertThat(outcomes).filteredOn(Waiting.class::isInstance)
				.extracting((outcome) -> ((Waiting) outcome).enrolment().place())
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 71).boxed().toList());
			assertThat(desk.seated(Desk.JANUARY)).hasSize(30).doesNotHaveDuplicates();
			assertThat(desk.waiting(Desk.JANUARY)).hasSize(71).doesNotHaveDuplicates();
		}
	}

	/** Whoever gives up a seat while others enrol leaves it to whoever waited longest. */
	@ParameterizedTest
	@MethodSource("databases")
	void isNeverLostWhileSomeCancelAndOthersEnrol(DataSource database) throws Exception {
		try (HikariDataSource one = pool(database); HikariDataSource other = pool(database)) {
			String catalogue = Desk.catalogue(Desk.session(Desk.JANUARY, 20));
			List<Desk> instances = List.of(Desk.on(one, catalogue, this.clock), Desk.on(other, catalogue, this.clock));
			Desk desk = instances.getFirst();
			IntStream.rangeClosed(1, 50).forEach((person) -> desk.enrol(person, Desk.JANUARY));
			atOnce((person) -> () -> (person <= 50 && person % 2 == 0)
					? instances.get(person / 2 % 2).enrolments().cancel(Desk.person(person), Desk.key(Desk.JANUARY))
					: instances.get(person % 2).enrol(person, Desk.JANUARY));
			assertThat(desk.seated(Desk.JANUARY)).hasSize(20)
				.containsAll(IntStream.rangeClosed(1, 39)
					.filter((person) -> person % 2 == 1)
					.mapToObj(Desk::person)
					.toList());
			assertThat(desk.waiting(Desk.JANUARY)).hasSize(55).startsWith(Desk.person(41), Desk.person(43));
		}
	}

	private static <T> List<T> atOnce(IntFunction<Callable<T>> doing) throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> running = IntStream.rangeClosed(1, PEOPLE).mapToObj((person) -> people.submit(() -> {
				go.await();
				return doing.apply(person).call();
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
