package dev.manabi.conversation;

import java.time.Duration;
import java.util.Optional;

import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.understanding.Understandings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class MissesStorageTests {

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areCountedOnceAndInOrder(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("a", Optional.of(Language.JA));
		this.clock.pass(Duration.ofHours(1));
		misses.note("b", Optional.empty());
		assertThat(misses.list()).extracting(Miss::said, Miss::times).containsExactly(said("b", 1), said("a", 1));
		misses.note("a", Optional.empty());
		misses.note(" ", Optional.empty());
		assertThat(misses.list()).extracting(Miss::said, Miss::times).containsExactly(said("a", 2), said("b", 1));
		assertThat(misses.list().getFirst().last()).isEqualTo(this.clock.instant());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areForgotten(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("a", Optional.empty());
		this.clock.pass(Duration.ofDays(89));
		misses.note("b", Optional.empty());
		misses.forget();
		assertThat(misses.list()).hasSize(2);
		this.clock.pass(Duration.ofDays(1));
		assertThat(misses.list()).extracting(Miss::said).containsExactly("b");
		misses.forget();
		assertThat(jdbc.sql("SELECT said FROM missed_ask").query(String.class).list()).containsExactly("b");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areSettledOneByOneOrByWhatTheySay(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("ロボパ？", Optional.empty());
		misses.note("ﾛﾎﾞﾊﾟ", Optional.empty());
		misses.note("c", Optional.empty());
		misses.settleLike("ロボパ");
		assertThat(misses.list()).extracting(Miss::said).containsExactly("c");
		Miss left = misses.list().getFirst();
		assertThat(misses.find(left.id())).hasValue(left);
		misses.settle(left.id());
		assertThat(misses.list()).isEmpty();
		assertThat(misses.find(left.id())).isEmpty();
	}

	private Misses misses(JdbcClient jdbc) {
		return new Misses(jdbc,
				new Blanking(Understandings.personalNames(Understandings.withoutNames()),
						new RosterNames(new NobodysRoster())),
				this.clock, new ConversationProperties(Duration.ofMinutes(15), Duration.ofDays(90)));
	}

	private static org.assertj.core.groups.Tuple said(String said, int times) {
		return org.assertj.core.api.Assertions.tuple(said, times);
	}

}
