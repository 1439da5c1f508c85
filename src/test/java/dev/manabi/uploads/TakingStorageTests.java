package dev.manabi.uploads;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tables are taken whole, once, and one at a time, in both databases.
 */
class TakingStorageTests {

	private static final Sender SENDER = new Sender("words.csv", "somebody");

	private static final Tally ALL = new Tally(2_500, 0, 0, 0);

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatBreaksOffHasNotBegun(DataSource source) {
		Office office = new Office(source);
		assertThatThrownBy(() -> office.take(words(2_500), ALL, (done) -> {
			if (done >= 2_000) {
				throw new IllegalStateException("The power fails");
			}
		})).hasMessage("The power fails");
		assertThat(office.words()).isZero();
		assertThat(office.deeds()).isZero();
		assertThat(office.take(words(2_500), ALL, (_) -> {
		})).hasValueSatisfying((taken) -> assertThat(taken.taken()).isTrue());
		assertThat(office.words()).isEqualTo(2_500);
		assertThat(office.deeds()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatWouldDoSomethingElseByNowIsNotTaken(DataSource source) {
		Office office = new Office(source);
		Optional<Taking.Taken> taken = office.take(words(2_500), new Tally(2_499, 0, 1, 0), (_) -> {
		});
		assertThat(taken.orElseThrow().taken()).isFalse();
		assertThat(taken.orElseThrow().run().tally()).isEqualTo(ALL);
		assertThat(office.words()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aRefusedRowKeepsAllOthersOut(DataSource source) {
		Office office = new Office(source);
		Optional<Taking.Taken> taken = office.take(words(2_400) + "bad\n", new Tally(2_400, 0, 0, 0), (_) -> {
		});
		assertThat(taken.orElseThrow().run().tally()).isEqualTo(new Tally(2_400, 0, 0, 1));
		assertThat(office.words()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void ofManyAtOnceOneIsTaken(DataSource source) throws Exception {
		Office office = new Office(source);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Optional<Taking.Taken>>> all = new ArrayList<>();
		try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int index = 0; index < 8; index++) {
				all.add(many.submit(() -> {
					start.await();
					return office.take(words(2_500), ALL, (_) -> {
					});
				}));
			}
			start.countDown();
		}
		int taken = 0;
		for (Future<Optional<Taking.Taken>> each : all) {
			taken += each.get().filter(Taking.Taken::taken).isPresent() ? 1 : 0;
		}
		assertThat(taken).isEqualTo(1);
		assertThat(office.words()).isEqualTo(2_500);
		assertThat(office.deeds()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void progressIsSeenWhileItIsTakenAndWhoIsSilentLosesTheTurn(DataSource source) {
		Office office = new Office(source);
		assertThat(office.turns.begin("one", "runner", 100)).isTrue();
		assertThat(office.turns.begin("two", "other", 100)).isFalse();
		assertThat(office.turns.goOn("runner", 40)).isTrue();
		assertThat(office.turns.of("one")).contains(new Progress(40, 100, false));
		assertThat(office.turns.of("two")).isEmpty();
		office.now = office.now.plusSeconds(61);
		assertThat(office.turns.of("one")).contains(new Progress(40, 100, true));
		assertThat(office.turns.isHeld()).isFalse();
		assertThat(office.turns.begin("two", "other", 100)).isTrue();
		assertThat(office.turns.goOn("runner", 50)).isFalse();
		assertThat(office.turns.finish("runner")).isFalse();
		office.turns.giveBack("other");
		assertThat(office.turns.isHeld()).isFalse();
	}

	private static String words(int count) {
		return "word\n" + String.join("", IntStream.range(0, count).mapToObj((word) -> "w" + word + "\n").toList());
	}

	/** Takes tables of words into a table of its own. */
	private static final class Office {

		private final JdbcClient jdbc;

		private final UploadTurns turns;

		private final Taking taking;

		private Instant now = Instant.EPOCH;

		Office(DataSource source) {
			this.jdbc = JdbcClient.create(source);
			this.jdbc.sql("CREATE TABLE word (word varchar(20) PRIMARY KEY)").update();
			JdbcTransactionManager transactions = new JdbcTransactionManager(source);
			InstantSource time = () -> this.now;
			this.turns = new UploadTurns(this.jdbc, transactions, time);
			this.taking = new Taking(this.turns,
					new AuditLog(new NamedParameterJdbcTemplate(source), Clock.systemUTC()), transactions);
		}

		Optional<Taking.Taken> take(String table, Tally seen, IntConsumer done) {
			return this.taking.take("upload", new Words(this.jdbc), SENDER, table.getBytes(StandardCharsets.UTF_8),
					seen, done, (_) -> true);
		}

		int words() {
			return this.jdbc.sql("SELECT count(*) FROM word").query(Integer.class).single();
		}

		int deeds() {
			return this.jdbc.sql("SELECT count(*) FROM audit_entry").query(Integer.class).single();
		}

	}

	/** A kind of table. */
	private record Words(JdbcClient jdbc) implements TableImport<String> {

		private static final Column WORD = Column.required("word", "word");

		@Override
		public String name() {
			return "words";
		}

		@Override
		public List<Column> columns() {
			return List.of(WORD);
		}

		@Override
		public List<String> example() {
			return List.of("w1");
		}

		@Override
		public Intake<String> begin(Sender sender) {
			return new Intake<>() {

				@Override
				public Optional<String> read(Row row) {
					if (row.text(WORD).equals("bad")) {
						row.refuse("missing", "bad");
					}
					return Optional.of(row.text(WORD));
				}

				@Override
				public List<Outcome> compare(List<Entry<String>> entries) {
					List<String> known = Words.this.jdbc.sql("SELECT word FROM word WHERE word IN (:words)")
						.param("words", entries.stream().map(Entry::content).toList())
						.query((row, _) -> row.getString("word"))
						.list();
					return entries.stream()
						.map((entry) -> known.contains(entry.content()) ? Outcome.UNCHANGED : Outcome.ADDED)
						.toList();
				}

				@Override
				public void take(List<Entry<String>> entries) {
					entries.forEach((entry) -> Words.this.jdbc.sql("INSERT INTO word VALUES (?)")
						.params(entry.content())
						.update());
				}

			};
		}

	}

}
