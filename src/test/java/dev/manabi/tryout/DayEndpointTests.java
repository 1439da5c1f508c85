package dev.manabi.tryout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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

	private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	private RawHttp http;

	private String host;

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
		this.host = "Host: localhost:" + this.port;
	}

	@AfterEach
	void backToday() {
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

	private RawHttp.Answer move(String day) {
		return this.http.send("POST", "/tryout/day", "{\"day\": \"" + day + "\"}", this.host, JSON);
	}

}
