package dev.manabi.announcements;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
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
 * Reports as they are fetched, beside the bot.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"spring.datasource.url=jdbc:h2:mem:exports;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
		"manabi.public-url=https://manabi.city.example.jp", "manabi.delivery.enabled=false",
		"manabi.reminders.enabled=false" })
@ActiveProfiles("tryout")
@Import(ManabiTest.Today.class)
class ExportTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final PersonId KOBAYASHI = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	@Autowired
	private Announcements announcements;

	@Autowired
	private Sightings sightings;

	@Autowired
	private Inquiries inquiries;

	@Autowired
	private Exports exports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int port;

	@Test
	void hasARowForEverybodyUntilTheLinkEnds() throws Exception {
		Announcement addressed = sent();
		this.sightings.note(addressed.id(), ITO);
		this.inquiries.ask(addressed, ITO, "=HYPERLINK(\"x\")");
		for (String kind : List.of("like", "heart")) {
			this.jdbc.sql("INSERT INTO announcement_reaction VALUES (:announcement, '', :person, :kind)")
				.param("announcement", addressed.id())
				.param("person", ITO.value())
				.param("kind", kind)
				.update();
		}
		URI link = this.exports.to(addressed, KOBAYASHI).orElseThrow();
		HttpResponse<String> file = get(link);
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		List<String> lines = file.body().lines().toList();
		assertThat(lines).hasSize(5).first().asString().startsWith("\uFEFF宛先 / Recipient,");
		assertThat(lines).contains(
				"伊藤 彩香,007742,高齢者福祉課,送信待ち / waiting,,2026-11-22 12:00,○,\"'=HYPERLINK(\"\"x\"\")\",\"heart 1, like 1\"");
		assertThat(this.jdbc.sql("SELECT token FROM announcement_export").query(String.class).list())
			.noneMatch((token) -> link.toString().contains(token));
		this.clock.pass(Duration.ofMinutes(11));
		assertThat(get(link).statusCode()).as("the business clock alone was moved").isEqualTo(200);
		this.jdbc.sql("UPDATE announcement_export SET expires_at = ?")
			.param(OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
			.update();
		assertThat(get(link).statusCode()).isEqualTo(404);
		this.exports.forgetOld();
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_export").query(Integer.class).single()).isZero();
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void namesWhoseCardCouldNotBeChanged() throws Exception {
		Announcement sent = sent();
		this.jdbc.sql("UPDATE delivery SET state = 'SENT', outdated = TRUE WHERE run = :run AND person_id = :person")
			.param("run", sent.run())
			.param("person", ITO.value())
			.update();
		HttpResponse<String> file = get(this.exports.to(sent, KOBAYASHI).orElseThrow());
		assertThat(file.body().lines()).containsOnlyOnce(
				"伊藤 彩香,007742,高齢者福祉課,送信済み / sent,更新・取り消しができず / could not be updated or taken back,2026-11-22 12:00,,,");
		assertThat(file.body().split("取り消しができず", -1)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x.csv", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.csv",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27.csv" })
	void whatThereIsNotIsNotFound(String file) throws Exception {
		assertThat(get(URI.create("https://x/announcements/" + file)).statusCode()).isEqualTo(404);
	}

	@Test
	void nothingIsWrittenThere() throws Exception {
		HttpRequest post = HttpRequest.newBuilder(here(URI.create("https://x/announcements/x.csv")))
			.POST(HttpRequest.BodyPublishers.ofString("x"))
			.build();
		assertThat(HTTP.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
	}

	private Announcement sent() {
		String id = Announcements.newId();
		assertThat(this.announcements.begin(id, Contents.of(Map.of("title", "題", "body", "文")), KOBAYASHI)).isTrue();
		assertThat(this.announcements.address(id, 1,
				new Audience(false, Set.of(), Set.of("高齢者福祉課"), Set.of(), Set.of()), KOBAYASHI))
			.isTrue();
		Announcement addressed = this.announcements.find(id).orElseThrow();
		assertThat(this.announcements.send(addressed, KOBAYASHI)).isTrue();
		return addressed;
	}

	private HttpResponse<String> get(URI link) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(here(link)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI here(URI link) {
		return URI.create("http://localhost:" + this.port + link.getRawPath());
	}

}
