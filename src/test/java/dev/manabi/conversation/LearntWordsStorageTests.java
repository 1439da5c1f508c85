package dev.manabi.conversation;

import java.util.List;

import dev.manabi.AuditLogs;
import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Understandings;
import dev.manabi.understanding.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class LearntWordsStorageTests {

	private static final PersonId BY = new PersonId("00000000-0000-4000-8000-000000000001");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areTheSameListUntilOneIsTaughtOrTakenBack(JdbcClient jdbc) {
		LearntWords words = words(jdbc);
		List<LearntWord> none = words.list();
		words.poll();
		assertThat(words.list()).isSameAs(none).isEmpty();
		LearntWord word = words.add("ロボパ", "skill", "rpa", BY).orElseThrow();
		List<LearntWord> one = words.list();
		assertThat(one).containsExactly(word);
		words.poll();
		assertThat(words.list()).isSameAs(one);
		assertThat(words.find(word.id())).hasValue(word);
		words.remove(word.id(), BY);
		assertThat(words.list()).isEmpty();
		assertThat(words.find(word.id())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areSeenByEveryInstance(JdbcClient jdbc) {
		LearntWords here = words(jdbc);
		LearntWords there = words(jdbc);
		LearntWord first = here.add("a", "skill", "rpa", BY).orElseThrow();
		assertThat(there.list()).isEmpty();
		there.poll();
		assertThat(there.list()).containsExactly(first);
		there.remove(first.id(), BY);
		LearntWord second = there.add("b", "skill", "rpa", BY).orElseThrow();
		here.poll();
		assertThat(here.list()).as("as many, at the same time").containsExactly(second);
		assertThat(words(jdbc).list()).containsExactly(second);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areTaughtOnceAndTakenBackOnceByWhateverInstance(JdbcClient jdbc) {
		LearntWords here = words(jdbc);
		LearntWords there = words(jdbc);
		LearntWord word = here.add("ロボパ", "skill", "rpa", BY).orElseThrow();
		assertThat(there.list()).as("not polled yet").isEmpty();
		assertThat(there.add("ﾛﾎﾞﾊﾟ！", "skill", "data", BY)).isEmpty();
		assertThat(there.like("ﾛﾎﾞﾊﾟ！")).hasValue(word);
		assertThat(words(jdbc).list()).containsExactly(word);
		LearntWords third = words(jdbc);
		assertThat(there.remove(word.id(), BY)).hasValue(word);
		assertThat(third.list()).as("not polled yet").containsExactly(word);
		assertThat(third.remove(word.id(), BY)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void areNotEndless(JdbcClient jdbc) {
		LearntWords words = words(jdbc);
		for (int i = 1; i < LearntWords.MOST; i++) {
			insert(jdbc, "w" + i);
		}
		assertThat(words.isFull()).isFalse();
		words.add("a", "skill", "rpa", BY);
		assertThat(words.isFull()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void remainWhenTheDatabaseFails(JdbcClient jdbc) {
		LearntWords words = words(jdbc);
		LearntWord word = words.add("a", "skill", "rpa", BY).orElseThrow();
		jdbc.sql("ALTER TABLE learnt_word RENAME TO gone").update();
		words.poll();
		assertThat(words.list()).containsExactly(word);
		assertThat(words(jdbc).list()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void nameWhatIsThereAndNothingElse(JdbcClient jdbc) {
		LearntWords words = words(jdbc);
		Understanding understanding = Understandings.of(LearntVocabulary.of("skill", words),
				Vocabulary.of("skill", List.of(new Vocabulary.Term("rpa", new Bilingual("自動化", "RPA"), List.of()))));
		words.add("ロボパ", "skill", "rpa", BY);
		words.add("ゴウン", "skill", "gone", BY);
		assertThat(understanding.named("skill", "ﾛﾎﾞﾊﾟ")).extracting(Vocabulary.Term::id).containsExactly("rpa");
		assertThat(understanding.name("skill", "rpa")).hasValue(new Bilingual("自動化", "RPA"));
		assertThat(understanding.terms("skill")).hasSize(1);
	}

	private static void insert(JdbcClient jdbc, String said) {
		jdbc.sql("""
				INSERT INTO learnt_word (id, said, said_key, kind, target, added_by, added_at)
				VALUES (:said, :said, :said, 'skill', 'rpa', 'p', CURRENT_TIMESTAMP)
				""").param("said", said).update();
	}

	private static LearntWords words(JdbcClient jdbc) {
		return new LearntWords(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(),
				TestClock.on("2026-11-22"));
	}

}
