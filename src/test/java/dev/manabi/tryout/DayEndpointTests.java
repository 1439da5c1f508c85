package dev.manabi.tryout;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import dev.manabi.workdays.ClockMoved;
import dev.manabi.workdays.OfficeDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * It may be a later day on the try-out page, by its own page alone.
 */
@TryoutTest
class DayEndpointTests {

	private static final String SUZUKI = "/tryout/people/6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	private static final String JSON = "Content-Type: application/json";

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	@Autowired
	private OfficeDays office;

	@Autowired
	private ConfigurableApplicationContext context;

	private final List<ClockMoved> moves = new CopyOnWriteArrayList<>();

	private final ApplicationListener<ApplicationEvent> listener = this::listen;

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	private RawHttp http;

	private String host;

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
		this.host = "Host: localhost:" + this.port;
		this.context.addApplicationListener(this.listener);
	}

	@AfterEach
	void backToday() {
		this.context.removeApplicationListener(this.listener);
		assertThat(move(this.today.toString()).status()).isEqualTo(200);
		assertThat(LocalDate.now(this.clock)).isEqualTo(this.today);
	}

	@Test
	void theOfficeAndItsChatsAreOnThatDay() {
		LocalDate day = this.today.plusDays(400);
		assertThat(move(day.toString()).text()).contains("\"day\":\"" + day + "\"", "\"today\":\"" + this.today + "\"");
		assertThat(LocalDate.now(this.clock)).isEqualTo(day);
		assertThat(LocalDate.now(this.clock.withZone(ZoneOffset.UTC)))
			.isEqualTo(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		assertThat(this.clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(400)),
				within(Duration.ofMinutes(1)));
		this.http.send("POST", SUZUKI + "/messages", "{\"text\": \"こんにちは\", \"locale\": \"ja\"}", this.host, JSON);
		assertThat(this.http.send("GET", SUZUKI + "/messages", "", this.host).text())
			.contains("\"at\":\"" + LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, -400, 5 * 366 })
	void aDayThatCannotBeIsRefused(long days) {
		RawHttp.Answer answer = move(this.today.plusDays(days).toString());
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains(
				this.today + " から " + this.today.plusYears(5) + " までの日付にしてください。 / The date must be from " + this.today);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "{\"day\": \"tomorrow\"}", "{\"day\": \"2027-02-30\"}", "{\"day\"" })
	void whatIsNoDayIsABadRequest(String body) {
		assertThat(this.http.send("POST", "/tryout/day", body, this.host, JSON).status()).isEqualTo(400);
	}

	@Test
	void nobodyElseCanMoveIt() {
		String body = "{\"day\": \"" + this.today.plusDays(7) + "\"}";
		assertThat(this.http.send("POST", "/tryout/day", body, "Host: evil.example", JSON).status()).isEqualTo(403);
		assertThat(this.http.send("POST", "/tryout/day", body, this.host, JSON, "Origin: http://evil.example").status())
			.isEqualTo(403);
		assertThat(this.http.send("POST", "/tryout/day", body, this.host, "Content-Type: text/plain").status())
			.isEqualTo(415);
		assertThat(LocalDate.now(this.clock)).isEqualTo(this.today);
	}

	@Test
	void theNextMorningIsThatOfAWorkingDay() {
		LocalDate wednesday = wednesday();
		move(wednesday.toString());
		this.http.send("POST", "/tryout/day/morning", "", this.host);
		LocalDate first = LocalDate.now(this.clock);
		assertThat(time()).isBetween(LocalTime.of(9, 5), LocalTime.of(9, 6));
		assertThat(first).isIn(this.office.onOrAfter(wednesday), this.office.plus(wednesday, 1));
		for (int morning = 0; morning < 5; morning++) {
			LocalDate before = LocalDate.now(this.clock);
			assertThat(this.http.send("POST", "/tryout/day/morning", "", this.host).text()).contains("\"moved\":true");
			assertThat(LocalDate.now(this.clock)).isEqualTo(this.office.plus(before, 1));
			assertThat(time()).isBetween(LocalTime.of(9, 5), LocalTime.of(9, 6));
		}
		assertThat(this.moves).hasSize(7);
		assertThat(this.moves.getLast().now()).isCloseTo(this.clock.instant(), within(Duration.ofMinutes(1)));
	}

	@Test
	void theDueDateIsTheNextOneOfWhoeverIsPlayed() {
		assertThat(this.http.send("GET", "/tryout/day", "", this.host).text()).contains("\"due\":null");
		RawHttp.Answer offered = this.http.send("GET", "/tryout/day?person=" + SUZUKI.substring(15), "", this.host);
		this.http.send("POST", SUZUKI + "/due-day", "", this.host);
		LocalDate due = LocalDate.now(this.clock);
		assertThat(offered.text()).contains("\"due\":\"" + due + "\"");
		assertThat(due).isAfterOrEqualTo(this.today);
		assertThat(time()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 1));
		RawHttp.Answer further = this.http.send("GET", "/tryout/day?person=" + SUZUKI.substring(15), "", this.host);
		assertThat(further.text()).doesNotContain("\"due\":\"" + due + "\"");
	}

	@Test
	void whereNothingFallsDueAnyMoreItIsSaid() {
		int steps = 0;
		RawHttp.Answer answer = this.http.send("POST", SUZUKI + "/due-day", "", this.host);
		while (answer.status() == 200 && steps < 50) {
			steps++;
			answer = this.http.send("POST", SUZUKI + "/due-day", "", this.host);
		}
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("これから期限の来る研修は残っていません。 / Nothing is left that is still to fall due.");
		assertThat(this.http.send("POST", "/tryout/people/nobody/due-day", "", this.host).status()).isEqualTo(404);
	}

	/** Those on the page of somebody's own chat, and those in a channel. */
	@ParameterizedTest
	@ValueSource(strings = { "/events", "/channels/19:dx-suishin@thread.tacv2/events" })
	void everyOpenPageIsToldWhoeverMovesIt(String stream) throws Exception {
		HttpClient client = HttpClient.newHttpClient();
		URI address = URI.create("http://localhost:" + this.port + SUZUKI + stream);
		try (Stream<String> lines = client
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofLines())
			.body()) {
			move(this.today.plusDays(3).toString());
			assertThat(CompletableFuture.supplyAsync(() -> lines.anyMatch("event:day"::equals)))
				.succeedsWithin(Duration.ofSeconds(20))
				.isEqualTo(true);
		}
		finally {
			client.shutdownNow();
		}
	}

	private void listen(ApplicationEvent event) {
		if (event instanceof PayloadApplicationEvent<?> published
				&& published.getPayload() instanceof ClockMoved moved) {
			this.moves.add(moved);
		}
	}

	private LocalTime time() {
		return LocalTime.now(this.clock);
	}

	private LocalDate wednesday() {
		return this.today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
	}

	private RawHttp.Answer move(String day) {
		return this.http.send("POST", "/tryout/day", "{\"day\": \"" + day + "\"}", this.host, JSON);
	}

}
