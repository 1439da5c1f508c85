package dev.manabi.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.manabi.AuditLogs;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.PersonId;
import dev.manabi.understanding.Understandings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class MissesStorageTests {

	private static final PersonId BY = new PersonId("00000000-0000-4000-8000-000000000001");

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areCountedOnceAndInOrder(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("a", Optional.of(Language.JA));
		this.clock.pass(Duration.ofHours(1));
		misses.note("b", Optional.empty());
		assertThat(misses.list(0, 100)).extracting(Miss::said, Miss::times).containsExactly(said("b", 1), said("a", 1));
		misses.note("a", Optional.empty());
		misses.note(" ", Optional.empty());
		assertThat(misses.list(0, 100)).extracting(Miss::said, Miss::times).containsExactly(said("a", 2), said("b", 1));
		assertThat(misses.list(0, 100).getFirst().last()).isEqualTo(this.clock.instant());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areForgotten(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("a", Optional.empty());
		this.clock.pass(Duration.ofDays(89));
		misses.note("b", Optional.empty());
		misses.forget();
		assertThat(misses.list(0, 100)).hasSize(2);
		this.clock.pass(Duration.ofDays(1));
		assertThat(misses.list(0, 100)).extracting(Miss::said).containsExactly("b");
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
		misses.settleLike("ロボパ", BY);
		assertThat(misses.list(0, 100)).extracting(Miss::said).containsExactly("c");
		Miss left = misses.list(0, 100).getFirst();
		assertThat(misses.find(left.id())).hasValue(left);
		misses.settle(left.id(), BY);
		assertThat(misses.list(0, 100)).isEmpty();
		assertThat(misses.find(left.id())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areAllCountedAndSettled(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		misses.note("ロボパ", Optional.empty());
		this.clock.pass(Duration.ofHours(1));
		for (int i = 0; i < 600; i++) {
			misses.note("x" + (char) ('一' + i), Optional.empty());
		}
		assertThat(misses.count()).isEqualTo(601);
		assertThat(misses.list(590, 20)).hasSize(11);
		assertThat(misses.list(600, 20)).extracting(Miss::said).containsExactly("ロボパ");
		misses.settleLike("ﾛﾎﾞﾊﾟ？", BY);
		assertThat(misses.count()).isEqualTo(600);
		this.clock.pass(Duration.ofDays(90));
		assertThat(misses.count()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areCutWithoutHalfAWord(JdbcClient jdbc) {
		Misses misses = misses(jdbc);
		for (String repeated : List.of("a", "a-", "a.", "1-", "a@", "あ", "ア", "漢", "@A", "𠮷")) {
			assertThat(misses.blanked(repeated.repeat(28_000))).isEmpty();
			assertThat(misses.blanked("hello. " + repeated.repeat(28_000))).isEqualTo("hello.");
		}
		assertThat(misses.blanked("hello ".repeat(28_000))).isEqualTo("hello ".repeat(20) + "…");
		assertThat(misses.blanked("(" + " ".repeat(28_000) + "ito.ayaka@city.example.jp")).isEqualTo("(");
	}

	private Misses misses(JdbcClient jdbc) {
		return new Misses(jdbc,
				new Blanking(Understandings.personalNames(Understandings.withoutNames()),
						new RosterNames(new NobodysRoster(), this.clock)),
				TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(), this.clock,
				new ConversationProperties(Duration.ofMinutes(15), Duration.ofDays(90)));
	}

	private static org.assertj.core.groups.Tuple said(String said, int times) {
		return org.assertj.core.api.Assertions.tuple(said, times);
	}

}
