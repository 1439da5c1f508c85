package dev.manabi.tryout;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is played may be transferred, by the try-out's own page alone.
 */
@TryoutTest
class TransferEndpointTests {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	private static final String CHIEF = "{\"department\": \"高齢者福祉課\", \"title\": \"高齢者福祉課長\"}";

	private static final String JSON = "Content-Type: application/json";

	@LocalServerPort
	private int port;

	private RawHttp http;

	private String host;

	@BeforeEach
	void here() {
		this.http = new RawHttp(this.port);
		this.host = "Host: localhost:" + this.port;
	}

	@AfterEach
	void reset() {
		assertThat(this.http.send("POST", "/tryout/people/" + ITO + "/reset", "", this.host).status()).isEqualTo(204);
		assertThat(people()).doesNotContain("\"before\":{");
	}

	@Test
	void theListTellsTheNewPostAndTheOneBefore() {
		assertThat(transfer(ITO, CHIEF, this.host, JSON).status()).isEqualTo(204);
		assertThat(people()).contains("\"name\":\"伊藤 彩香\",\"department\":\"高齢者福祉課\",\"title\":\"高齢者福祉課長\","
				+ "\"before\":{\"department\":\"高齢者福祉課\",\"title\":\"主事\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					12345678-1234-4234-8234-123456789012 | 高齢者福祉課 | 主査 | 404 | この ID の人はいません。 / None of the demo people has this id.
					nobody | 高齢者福祉課 | 主査 | 404 | この ID の人はいません。 / None of the demo people has this id.
					6fced11d-2bd8-41e6-847a-8387cdde8d51 | 高齢者福祉課 | 市長 | 422 | 試用の職員に「高齢者福祉課　市長」の人はいません。
					6fced11d-2bd8-41e6-847a-8387cdde8d51 | 福祉部 | 主査 | 422 | None of the demo people is “福祉部 · 主査”.
					""")
	void unknownPeopleAndPostsAreNamed(String id, String department, String title, int status, String message) {
		RawHttp.Answer answer = transfer(id, "{\"department\": \"%s\", \"title\": \"%s\"}".formatted(department, title),
				this.host, JSON);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "null", "{\"department\": \"福祉部\"}", "{\"title\"" })
	void whatIsNoPostIsABadRequest(String body) {
		assertThat(transfer(ITO, body, this.host, JSON).status()).isEqualTo(400);
	}

	@Test
	void nobodyElseCanTransferAnybody() {
		assertThat(transfer(ITO, CHIEF, "Host: evil.example", JSON).status()).isEqualTo(403);
		assertThat(transfer(ITO, CHIEF, this.host, JSON, "Origin: http://evil.example").status()).isEqualTo(403);
		assertThat(transfer(ITO, CHIEF, this.host, "Content-Type: text/plain").status()).isEqualTo(415);
		assertThat(people()).doesNotContain("\"before\":{");
	}

	private RawHttp.Answer transfer(String id, String body, String... headers) {
		return this.http.send("POST", "/tryout/people/" + id + "/transfer", body, headers);
	}

	private String people() {
		return this.http.send("GET", "/tryout/people?lang=ja", "", this.host).text();
	}

}
