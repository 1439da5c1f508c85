package dev.manabi.sessions;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.training.SessionBook;
import dev.manabi.training.CourseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calendar entries as they are fetched, beside the bot.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {
				"spring.datasource.url=jdbc:h2:mem:calendar;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
				"manabi.public-url=https://manabi.city.example.jp" })
@ActiveProfiles("tryout")
@Import(ManabiTest.Today.class)
class CalendarTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final SessionKey DECEMBER = new SessionKey(new CourseId("digital-management-seminar"),
			LocalDateTime.parse("2026-12-16T14:00"));

	@Autowired
	private Enrolments enrolments;

	@Autowired
	private Timetable timetable;

	@Autowired
	private CalendarLinks links;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SessionBook book;

	@LocalServerPort
	private int port;

	@BeforeEach
	@AfterEach
	void forget() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void anEntryIsFetchedByItsLinkAlone() throws Exception {
		String link = link();
		assertThat(link).matches("https://manabi\\.city\\.example\\.jp/calendar/[A-Za-z0-9_-]{43}\\.ics");
		HttpResponse<String> entry = get(path(link));
		assertThat(entry.statusCode()).isEqualTo(200);
		assertThat(entry.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
		assertThat(entry.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"manabi.ics\"");
		assertThat(entry.headers().allValues("Cache-Control")).hasSize(1)
			.first()
			.asString()
			.contains("private", "no-store");
		assertThat(entry.headers().firstValue("Set-Cookie")).isEmpty();
		VEvent event = Biweekly.parse(entry.body()).first().getEvents().getFirst();
		assertThat(event.getSummary().getValue()).isEqualTo("管理職のためのデジタル化マネジメント研修");
		assertThat(event.getLocation().getValue()).isEqualTo("本庁舎 第1会議室");
		assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-12-16T05:00:00Z")));
		assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2026-12-16T07:00:00Z")));
		assertThat(event.getDescription().getValue()).contains("Managing Digital Projects for Section Chiefs\n",
				"https://lms.city.example.jp/courses/digital-management");
		assertThat(Biweekly.parse(get(path(link())).body()).first().getEvents().getFirst().getUid().getValue())
			.isEqualTo(event.getUid().getValue());
	}

	@Test
	void whatIsStoredDoesNotTellTheLink() {
		String token = token(link());
		assertThat(this.jdbc.sql("SELECT token FROM calendar_link").query(String.class).single()).hasSize(64)
			.doesNotContain(token);
	}

	@Test
	void itEndsWithTheEnrolment() throws Exception {
		String link = link();
		this.enrolments.cancel(ITO, DECEMBER);
		assertNotFound(path(link));
	}

	@Test
	void itEndsWithTheSession() throws Exception {
		String link = link();
		this.clock.moveTo("2026-12-16");
		assertThat(get(path(link)).statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofHours(4));
		assertNotFound(path(link));
		this.links.forgetOld();
		assertThat(this.jdbc.sql("SELECT count(*) FROM calendar_link").query(Integer.class).single()).isZero();
	}

	@Test
	void itEndsAfterThirtyDays() throws Exception {
		SessionKey february = new SessionKey(DECEMBER.course(), LocalDateTime.parse("2027-01-26T10:00"));
		this.enrolments.enrol(ITO, this.timetable.find(february).orElseThrow());
		String link = this.links.to(this.enrolments.find(ITO, february).orElseThrow()).orElseThrow().toString();
		this.clock.pass(Duration.ofDays(30).minusSeconds(1));
		assertThat(get(path(link)).statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofSeconds(1));
		assertNotFound(path(link));
	}

	@Test
	void ofManyLinksTheOldestAreGivenUp() throws Exception {
		String oldest = link();
		this.clock.pass(Duration.ofSeconds(1));
		String second = link();
		for (int more = 0; more < 4; more++) {
			this.clock.pass(Duration.ofSeconds(1));
			link();
		}
		assertNotFound(path(oldest));
		assertThat(get(path(second)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/calendar/x.ics", "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
			"/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/calendar/a%27b.ics" })
	void whatThereIsNotLooksLikeWhatThereIsNoLonger(String path) throws Exception {
		String link = link();
		this.enrolments.cancel(ITO, DECEMBER);
		HttpResponse<String> gone = get(path(link));
		HttpResponse<String> never = get(path);
		assertThat(never.headers().map().keySet()).isEqualTo(gone.headers().map().keySet());
		assertThat(never.statusCode()).isEqualTo(404);
		assertThat(never.body()).isEqualTo(gone.body()).isEmpty();
	}

	@Test
	void itIsForReadingOnly() throws Exception {
		HttpRequest post = HttpRequest.newBuilder(uri(path(link())))
			.POST(HttpRequest.BodyPublishers.ofString("x"))
			.build();
		assertThat(HTTP.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
		HttpRequest head = HttpRequest.newBuilder(uri(path(link()))).HEAD().build();
		assertThat(HTTP.send(head, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
	}

	private void assertNotFound(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(404);
		assertThat(get(path).body()).isEmpty();
	}

	private String link() {
		this.enrolments.enrol(ITO, this.timetable.find(DECEMBER).orElseThrow());
		return this.links.to(this.enrolments.find(ITO, DECEMBER).orElseThrow()).orElseThrow().toString();
	}

	private static String path(String link) {
		return link.replace("https://manabi.city.example.jp", "");
	}

	private static String token(String link) {
		return path(link).replace("/calendar/", "").replace(".ics", "");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(uri(path)).build(),
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
