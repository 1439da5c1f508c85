package dev.manabi.tips;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Tip.Content;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The best tip is searched for once for many reminders, on two instances, and never given
 * after it is gone.
 */
class BestTipsStorageTests {

	private static final PersonId AUTHOR = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final SkillId RPA = new SkillId("rpa-ai-ocr");

	private static final String BEST = "11111111-0000-4000-8000-000000000000";

	private static final String OTHER = "22222222-0000-4000-8000-000000000000";

	private final TestClock clock = TestClock.on("2026-11-22");

	private final AtomicLong time = new AtomicLong();

	private final AtomicInteger searches = new AtomicInteger();

	static Stream<Named<JdbcClient>> databases() {
		return Databases.both();
	}

	static Stream<Named<DataSource>> sources() {
		return Databases.sources();
	}

	/** What is done to the best one on another instance. */
	static Stream<Arguments> ends() {
		return Stream
			.<Named<BiConsumer<TipRows, JdbcClient>>>of(
					Named.of("hidden", (rows, _) -> assertThat(rows.hide(rows.find(BEST).orElseThrow(), "")).isTrue()),
					Named.of("withdrawn", (rows, _) -> assertThat(rows.withdraw(BEST)).isTrue()),
					Named.of("for another skill",
							(rows, _) -> assertThat(rows.change(BEST, content("紙に書く", "data-use"))).isTrue()),
					Named.of("erased",
							(_, jdbc) -> assertThat(jdbc.sql("DELETE FROM tip WHERE id = '" + BEST + "'").update())
								.isOne()))
			.flatMap((end) -> databases().map((jdbc) -> Arguments.of(end, jdbc)));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void itIsSearchedForOnceAMinute(JdbcClient jdbc) {
		BestTips best = shared(jdbc);
		IntStream.range(0, 200).forEach((_) -> assertThat(best.of(RPA)).get().returns(BEST, Tip::id));
		assertThat(this.searches).hasValue(1);
		IntStream.range(0, 100).forEach((_) -> assertThat(best.of(new SkillId("bpr"))).isEmpty());
		assertThat(this.searches).as("that there is none is known, too").hasValue(2);
		this.time.addAndGet(Duration.ofSeconds(61).toNanos());
		assertThat(best.of(RPA)).isPresent();
		assertThat(this.searches).hasValue(3);
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("ends")
	void whatIsGoneElsewhereIsNeverGiven(BiConsumer<TipRows, JdbcClient> end, JdbcClient jdbc) {
		BestTips best = shared(jdbc);
		assertThat(best.of(RPA)).get().returns(BEST, Tip::id);
		end.accept(rows(jdbc), jdbc);
		assertThat(best.of(RPA)).get().returns(OTHER, Tip::id);
		assertThat(best.of(RPA)).get().returns(OTHER, Tip::id);
		assertThat(this.searches).hasValue(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsRewrittenOrNobodysElsewhereIsGivenAsItIs(JdbcClient jdbc) {
		BestTips best = shared(jdbc);
		assertThat(best.of(RPA)).get().returns("紙に書く", (tip) -> tip.content().words());
		assertThat(rows(jdbc).change(BEST, content("画面に書く", "rpa-ai-ocr"))).isTrue();
		assertThat(best.of(RPA)).get().returns("画面に書く", (tip) -> tip.content().words());
		jdbc.sql("UPDATE tip SET shared_by = '00000000-0000-0000-0000-000000000000'").update();
		assertThat(best.of(RPA)).get().returns(true, Tip::isNobodys);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsDoneHereIsSeenAtOnce(JdbcClient jdbc) {
		BestTips best = shared(jdbc);
		assertThat(best.of(RPA)).get().returns(BEST, Tip::id);
		assertThat(rows(jdbc).pin(OTHER, true)).isTrue();
		assertThat(best.of(RPA)).as("nobody told it").get().returns(BEST, Tip::id);
		best.forget();
		assertThat(best.of(RPA)).get().returns(OTHER, Tip::id);
	}

	/** What others searched for before a change was committed is forgotten with it. */
	@ParameterizedTest
	@MethodSource("sources")
	void whatIsDoneHereIsSeenOnceItIsCommitted(DataSource database) {
		BestTips best = shared(JdbcClient.create(database));
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
		transaction.executeWithoutResult((_) -> {
			assertThat(rows(JdbcClient.create(database)).pin(OTHER, true)).isTrue();
			best.forget();
			assertThat(CompletableFuture.supplyAsync(() -> best.of(RPA)).join()).get().returns(BEST, Tip::id);
		});
		assertThat(best.of(RPA)).get().returns(OTHER, Tip::id);
	}

	private BestTips shared(JdbcClient jdbc) {
		TipRows rows = rows(jdbc);
		rows.add(OTHER, AUTHOR, content("声に出す", "rpa-ai-ocr"), "");
		rows.add(BEST, AUTHOR, content("紙に書く", "rpa-ai-ocr"), "");
		return new BestTips(rows, this.time::get);
	}

	private static Content content(String words, String skill) {
		return new Content(words, new SkillId(skill), Optional.empty());
	}

	private TipRows rows(JdbcClient jdbc) {
		return new TipRows(jdbc, this.clock) {

			@Override
			List<Tip> search(Search search, int from, int most) {
				BestTipsStorageTests.this.searches.incrementAndGet();
				return super.search(search, from, most);
			}

		};
	}

}
