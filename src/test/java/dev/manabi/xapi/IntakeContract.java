package dev.manabi.xapi;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.manabi.TestClock;
import dev.manabi.roster.Roster;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.manabi.xapi.Reports.ITO;
import static dev.manabi.xapi.Reports.SECURITY;
import static dev.manabi.xapi.Reports.completed;
import static dev.manabi.xapi.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of statements that are received, on any database.
 */
abstract class IntakeContract {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Roster roster;

	@Autowired
	private Rematch rematch;

	@Autowired
	private TestClock clock;

	private Lms lms;

	@BeforeEach
	@AfterEach
	void startAfresh(@LocalServerPort int port) {
		this.lms = Lms.at(port);
		this.clock.moveTo("2026-11-22");
		for (String table : List.of("completion", "xapi_statement", "xapi_source", "audit_entry")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@Test
	void aCompletionBecomesARecordThatKnowsWhereItCameFrom() {
		take(completed());
		Completion completion = ofIto().getFirst();
		assertThat(completion.claim().evidence()).isEqualTo(Evidence.LMS);
		assertThat(completion.claim().source()).isEqualTo("xapi:lms");
		assertThat(completion.claim().day()).isEqualTo("2026-11-21");
		assertThat(completion.claim().by()).isEmpty();
		assertThat(completion.claim().learnt().course().orElseThrow().value()).isEqualTo("security-basic-elearning");
		assertThat(completion.state()).isEqualTo(Completion.State.COUNTS);
		assertThat(this.jdbc.sql("SELECT done_by FROM audit_entry").query(String.class).list())
			.containsExactly("xapi:lms");
		assertThat(
				this.jdbc.sql("SELECT completion FROM xapi_statement WHERE learner IS NULL AND person_id IS NOT NULL")
					.query(String.class)
					.list())
			.containsExactly(completion.id());
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T10:00:00+09:00, 2026-11-21", "2026-11-21T14:59:59Z, 2026-11-21",
			"2026-11-21T15:00:00Z, 2026-11-22", "2026-11-20T20:00:00-05:00, 2026-11-21" })
	void theDayIsThatOfTheOffice(String timestamp, String day) {
		take(with(completed(), "/timestamp", "'" + timestamp + "'"));
		assertThat(ofIto()).extracting((completion) -> completion.claim().day().toString()).containsExactly(day);
	}

	@Test
	void withoutATimeItIsNow() {
		take(with(completed(), "/timestamp", "-"));
		assertThat(ofIto()).extracting((completion) -> completion.claim().day().toString())
			.containsExactly("2026-11-22");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'mbox': 'mailto:Ito.Ayaka@City.Example.JP'}",
			"{'account': {'homePage': 'https://lms.city.example.jp', 'name': 'ito.ayaka@city.example.jp'}}",
			"{'account': {'homePage': 'https://lms.city.example.jp', 'name': '6FCED11D-2bd8-41e6-847a-8387cdde8d51'}}" })
	void peopleAreKnownByUserNameAndId(String actor) {
		take(with(completed(), "/actor", actor));
		assertThat(ofIto()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{'mbox': 'mailto:somebody@city.example.jp'}                                           | NOBODY
			{'mbox': 'mailto:ito@city.example.jp'}                                                | NOBODY
			{'account': {'homePage': 'https://lms.city.example.jp', 'name': '伊藤 彩香'}}           | NOBODY
			{'account': {'homePage': 'https://elsewhere.example.jp', 'name': '007742'}}           | OTHER_SITE
			{'account': {'homePage': 'https://lms.city.example.jp', 'name': '007742'}}            | NOBODY
			{'openid': 'https://id.example.jp/ito'}                                               | OPAQUE
			{'mbox_sha1sum': 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9'}                          | OPAQUE
			""")
	void whoIsNotKnownIsWaitedFor(String actor, String fault) {
		take(with(completed(), "/actor", actor));
		assertThat(count("completion")).isZero();
		assertThat(this.jdbc.sql("SELECT person_fault FROM xapi_statement WHERE fate = 'WAITING'")
			.query(String.class)
			.list()).containsExactly(fault);
	}

	@ParameterizedTest
	@CsvSource({ "https://lms.city.example.jp/courses/chat-tools, chat-tools-elearning",
			"https://lms.city.example.jp/courses/chat-tools/, chat-tools-elearning",
			"https://lms.city.example.jp/xapi/activities/17, chat-tools-elearning",
			"urn:lms:security-basic-elearning, security-basic-elearning",
			"https://anywhere.example.jp/security-basic-elearning, security-basic-elearning" })
	void coursesAreKnownByLinkSettingAndId(String activity, String course) {
		take(completed(ITO, activity));
		assertThat(ofIto()).extracting((completion) -> completion.claim().learnt().course().orElseThrow().value())
			.containsExactly(course);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					/verb/id           | 'http://adlnet.gov/expapi/verbs/experienced'                            | OTHER_VERB
					/verb/id           | 'http://adlnet.gov/expapi/verbs/failed'                                 | OTHER_VERB
					/result/success    | false                                                                   | NO_SUCCESS
					/result/completion | false                                                                   | NOT_COMPLETE
					/actor             | {'objectType': 'Group', 'member': [{'mbox': 'mailto:ito@b.jp'}]}         | GROUP
					/object            | {'objectType': 'StatementRef', 'id': '12345678-1234-4678-9234-567812345678'} | NO_ACTIVITY
					""")
	void whatIsNoCompletionIsTakenAndSetAside(String path, String value, String why) {
		take(with(completed(), path, value));
		assertThat(count("completion")).isZero();
		assertThat(this.jdbc.sql("SELECT why FROM xapi_statement WHERE fate = 'ASIDE' AND learner IS NULL")
			.query(String.class)
			.list()).containsExactly(why);
	}

	@Test
	void passedIsRecordedAsCompletedIsAndBothOnADayOnce() {
		take(completed());
		take(with(completed(), "/verb/id", "'http://adlnet.gov/expapi/verbs/passed'"));
		assertThat(ofIto()).hasSize(1);
		assertThat(this.jdbc.sql("SELECT count(DISTINCT completion) FROM xapi_statement WHERE fate = 'RECORDED'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whatWaitsIsRecordedOnceTheRosterHasThePerson() {
		take(completed("newcomer@city.example.jp", SECURITY));
		this.rematch.run();
		assertThat(count("completion")).isZero();
		this.jdbc.sql("UPDATE xapi_statement SET learner = ?").param(ITO).update();
		this.rematch.run();
		this.rematch.run();
		assertThat(ofIto()).hasSize(1);
		assertThat(ofIto().getFirst().claim().day()).isEqualTo("2026-11-21");
		assertThat(count("audit_entry")).isOne();
	}

	@Test
	void whatIsUnknownInBothIsSaidOfBoth() {
		take(completed("newcomer@city.example.jp", "https://lms.city.example.jp/unknown"));
		assertThat(
				this.jdbc.sql("SELECT person_fault || course_fault FROM xapi_statement").query(String.class).single())
			.isEqualTo("NOBODYNO_COURSE");
		this.jdbc.sql("UPDATE xapi_statement SET activity = ?").param(SECURITY).update();
		this.rematch.run();
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM xapi_statement WHERE person_fault = 'NOBODY' AND course_fault IS NULL")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whatASwitchedOffSourceReportedGoesOnWaiting() {
		take(completed("newcomer@city.example.jp", SECURITY));
		this.jdbc.sql("UPDATE xapi_statement SET learner = ?").param(ITO).update();
		this.jdbc.sql("UPDATE xapi_source SET switched_off = TRUE").update();
		this.rematch.run();
		assertThat(count("completion")).isZero();
	}

	@Test
	void aDayToComeIsWaitedFor() {
		take(with(completed(), "/timestamp", "'2026-11-24T10:00:00+09:00'"));
		this.rematch.run();
		assertThat(count("completion")).isZero();
		this.clock.moveTo("2026-11-24");
		this.rematch.run();
		assertThat(ofIto()).hasSize(1);
	}

	/** Eight at once bring the same ten statements, and each other's in another order. */
	@Test
	void theSameAtOnceIsTakenOnce() throws Exception {
		List<ObjectNode> statements = IntStream.range(0, 10)
			.mapToObj((index) -> with(completed(), "/timestamp", "'2026-11-%02dT10:00:00+09:00'".formatted(index + 1)))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> posts = IntStream.range(0, 8)
				.<Callable<Integer>>mapToObj((index) -> () -> this.lms
					.posts(((index % 2 == 0) ? statements : statements.reversed()).toString())
					.status())
				.toList();
			for (Future<Integer> status : threads.invokeAll(posts)) {
				assertThat(status.get()).isEqualTo(200);
			}
		}
		assertThat(ofIto()).hasSize(10);
		assertThat(count("xapi_statement")).isEqualTo(10);
		assertThat(count("audit_entry")).isEqualTo(10);
	}

	/**
	 * One id with two meanings at once: one of them is taken, the other is a conflict.
	 */
	@Test
	void twoMeaningsAtOnceConflict() throws Exception {
		ObjectNode one = completed();
		ObjectNode other = with(one, "/actor/mbox", "'mailto:suzuki.naoki@city.example.jp'");
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Integer> statuses = threads
				.invokeAll(List.<Callable<Integer>>of(() -> this.lms.posts(one.toString()).status(),
						() -> this.lms.posts(other.toString()).status()))
				.stream()
				.map(Future::resultNow)
				.sorted()
				.toList();
			assertThat(statuses).containsExactly(200, 409);
		}
		assertThat(count("completion")).isOne();
	}

	@Test
	void theSameIdOfAnotherSourceIsAnotherStatement() {
		ObjectNode statement = completed();
		take(statement);
		Lms other = this.lms.with(Lms.AUTHORIZATION, "Bearer the-token-of-the-other");
		assertThat(other.posts(with(statement, "/actor/mbox", "'mailto:suzuki.naoki@city.example.jp'").toString())
			.status()).isEqualTo(200);
		assertThat(count("completion")).isEqualTo(2);
	}

	@Test
	void aThousandAreTakenAtOnce() {
		List<ObjectNode> statements = IntStream.range(0, 1_000)
			.mapToObj((index) -> with(completed(), "/timestamp",
					"'%d-%02d-%02dT10:00:00+09:00'".formatted(1990 + index / 300, 1 + index / 25 % 12, 1 + index % 25)))
			.toList();
		assertThat(this.lms.posts(statements.toString()).json()).hasSize(1_000);
		assertThat(ofIto()).hasSize(1_000);
	}

	private void take(ObjectNode statement) {
		Lms.Answer answer = this.lms.posts(statement.toString());
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
	}

	private List<Completion> ofIto() {
		return this.records.of(this.roster.named(ITO).getFirst());
	}

	private int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
