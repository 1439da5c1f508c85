package dev.manabi.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records in both databases: the same stands there once, and what was said of it stays.
 */
class TrainingRecordsStorageTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final PersonId MANAGER = new PersonId("9dfb369b-ab13-4fae-a276-55daa05f1119");

	private final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theSameStandsOnceHoweverOftenItComes(DataSource database) {
		TrainingRecords records = TrainingTexts.records(database, this.clock);
		Completion first = records.record(claim("2026-11-20", true));
		assertThat(records.record(claim("2026-11-20", true)).id()).isEqualTo(first.id());
		assertThat(records
			.record(List.of(claim("2026-11-20", true), claim("2026-11-21", true), claim("2026-11-21", true))))
			.isEqualTo(1);
		assertThat(deeds(database)).containsExactly("completion.recorded", "completion.recorded");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void ofManyAtOnceOneIsRecorded(DataSource database) throws Exception {
		TrainingRecords records = TrainingTexts.records(database, this.clock);
		List<Callable<Integer>> presses = IntStream.range(0, 20)
			.mapToObj((_) -> (Callable<Integer>) () -> records.record(List.of(claim("2026-11-20", true))))
			.toList();
		int recorded = 0;
		try (var threads = Executors.newFixedThreadPool(8)) {
			for (Future<Integer> press : threads.invokeAll(presses)) {
				recorded += press.get();
			}
		}
		assertThat(recorded).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatWaitsIsDecidedOnceAndStays(DataSource database) {
		TrainingRecords records = TrainingTexts.records(database, this.clock);
		Completion waiting = records.record(claim("2026-11-20", false));
		assertThat(records.waiting(List.of(ITO))).hasSize(1);
		assertThat(records.decide(waiting, true, MANAGER, Evidence.MANAGER, "見ました")).isTrue();
		assertThat(records.decide(waiting, false, ITO, Evidence.COORDINATOR, "")).isFalse();
		Completion decided = records.find(waiting.id()).orElseThrow();
		assertThat(decided.state()).isEqualTo(Completion.State.COUNTS);
		assertThat(decided.decision().orElseThrow().why()).isEqualTo("見ました");
		assertThat(records.waiting(10)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoHasLearntASkillIsFoundByEitherNameAsFarAsItCounts(DataSource database) {
		TrainingRecords records = TrainingTexts.records(database, this.clock);
		List<Person> people = IntStream.range(0, 1_100)
			.mapToObj((number) -> new Person(new PersonId("00000000-0000-4000-8000-%012d".formatted(number)),
					"p%d@example.jp".formatted(number), "", "職員" + number, List.of(), Set.of(), null, Language.JA,
					false, true, false))
			.toList();
		SkillId rpa = new SkillId("rpa-ai-ocr");
		records.record(List.of(learnt(people.get(3).id(), true, "bpr", "rpa-ai-ocr"),
				learnt(PersonId.ofUserName(people.get(1_050).userName()), true, "rpa-ai-ocr"),
				learnt(people.get(4).id(), true, "rpa"), learnt(people.get(5).id(), false, "rpa-ai-ocr"),
				learnt(people.get(6).id(), true, "rpa-ai-ocr-2")));
		Completion withdrawn = records.record(learnt(people.get(7).id(), true, "rpa-ai-ocr"));
		records.withdraw(withdrawn, MANAGER, Evidence.COORDINATOR, "間違い");
		assertThat(records.havingLearnt(rpa, people)).containsExactly(people.get(3), people.get(1_050));
		assertThat(records.havingLearnt(new SkillId("rpa_ai_ocr"), people)).isEmpty();
		assertThat(records.havingLearnt(rpa, people.subList(0, 3))).isEmpty();
		assertThat(records.havingLearnt(rpa, List.of())).isEmpty();
	}

	private static Claim learnt(PersonId person, boolean suffices, String... skills) {
		Set<SkillId> ids = Arrays.stream(skills).map(SkillId::new).collect(Collectors.toSet());
		return new Claim(person, new Learnt(Optional.empty(), ids, new Bilingual("題", "title")),
				LocalDate.of(2026, 11, 20), Evidence.LIST, suffices, "list", Optional.empty(), Optional.empty());
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsWithdrawnStaysAndMakesRoomForTheSame(DataSource database) {
		TrainingRecords records = TrainingTexts.records(database, this.clock);
		Completion first = records.record(claim("2026-11-20", true));
		assertThat(records.withdraw(first, ITO, Evidence.WORD, "間違い")).isTrue();
		assertThat(records.withdraw(first, ITO, Evidence.WORD, "間違い")).isFalse();
		Completion second = records.record(claim("2026-11-20", true));
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(records.find(first.id()).orElseThrow().state()).isEqualTo(Completion.State.WITHDRAWN);
		assertThat(deeds(database)).containsExactly("completion.recorded", "completion.withdrawn",
				"completion.recorded");
	}

	private static Claim claim(String day, boolean suffices) {
		Course course = TrainingTexts.read(TrainingTexts.bundled()).courses().getFirst();
		return new Claim(ITO, Learnt.of(course), LocalDate.parse(day), Evidence.WORD, suffices, "chat",
				Optional.empty(), Optional.of(ITO));
	}

	private static List<String> deeds(DataSource database) {
		return JdbcClient.create(database)
			.sql("SELECT what FROM audit_entry ORDER BY place")
			.query((row, _) -> row.getString("what"))
			.list();
	}

}
