package dev.manabi.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.Noted;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.PersonId;
import dev.manabi.understanding.Understandings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class NotedWordsTests {

	private static final PersonId MEGUMI = new PersonId("00000000-0000-4000-8000-00000000000a");

	private final Clock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsTaughtAndTakenBack(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		LearntWords words = new LearntWords(JdbcClient.create(database), transactions(database), log, this.clock);
		Noted noted = new Noted(database, log);
		is(noted.change(() -> words.like("ロボパ"), () -> words.add("ロボパ", "skill", "rpa", MEGUMI)), "word.taught",
				"skill rpa 「ロボパ」");
		assertThat(words.add("ﾛﾎﾞﾊﾟ", "skill", "rpa", MEGUMI)).isEmpty();
		LearntWord word = words.like("ロボパ").orElseThrow();
		is(noted.change(() -> words.like("ロボパ"), () -> words.remove(word.id(), MEGUMI)), "word.forgotten",
				"skill rpa 「ロボパ」");
		assertThat(words.remove(word.id(), MEGUMI)).isEmpty();
		assertThat(log.count(Optional.empty(), Optional.empty())).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void questionsThatAreSettledWithoutTheirWords(DataSource database) {
		AuditLog log = AuditLogs.on(database, this.clock);
		Misses misses = new Misses(JdbcClient.create(database),
				new Blanking(Understandings.personalNames(Understandings.withoutNames()),
						new RosterNames(new NobodysRoster(), this.clock)),
				transactions(database), log, this.clock,
				new ConversationProperties(Duration.ofMinutes(15), Duration.ofDays(90)));
		misses.note("c", Optional.empty());
		String id = misses.list(0, 1).getFirst().id();
		is(new Noted(database, log).change(misses::count, () -> misses.settle(id, MEGUMI)), "question.settled", id);
	}

	private static void is(Entry entry, String what, String subject) {
		assertThat(entry.by()).isEqualTo(MEGUMI.value());
		assertThat(entry.what()).isEqualTo(what);
		assertThat(entry.person()).isNull();
		assertThat(entry.subject()).isEqualTo(subject);
	}

	private static TransactionTemplate transactions(DataSource database) {
		return new TransactionTemplate(new JdbcTransactionManager(database));
	}

}
