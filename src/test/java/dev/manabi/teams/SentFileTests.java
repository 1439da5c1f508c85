package dev.manabi.teams;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator attaches a file in Teams; it lies where a stub of SharePoint serves it.
 */
@TestPropertySource(properties = { "manabi.teams.file-hosts=localhost,*.sharepoint.com", "manabi.teams.read-timeout=2s",
		"manabi.teams.max-file-size=5MB" })
class SentFileTests extends WithTeams {

	private static final String MEGUMI = "2330fcf1-562a-44b8-8866-8d77e827062c";

	private static final String NOT_FETCHED = "ファイルを受け取れませんでした。";

	private static final String ELSEWHERE = "ファイルの保存場所を確認できないため";

	private static final String TOO_LARGE = "ファイルが大きすぎるため、取り込めません。5 MB まで";

	private static final WireMockServer FILES = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	@BeforeAll
	static void start() {
		FILES.start();
	}

	@AfterAll
	static void stop() {
		FILES.stop();
	}

	@BeforeEach
	void serveTheMap() {
		FILES.resetAll();
		FILES.stubFor(get(urlPathEqualTo("/map.yaml")).willReturn(ok(SkillMapTexts.bundled())));
	}

	@Test
	void isFetchedAndReadAndTheBotsTokenStaysHere() {
		send(MEGUMI, at("localhost", "/map.yaml?tempauth=secret"));
		JsonNode reply = answer();
		assertThat(reply.toString()).contains("新しいスキルマップの確認", "map.yaml");
		LoggedRequest fetched = FILES.findAll(anyRequestedFor(anyUrl())).getFirst();
		assertThat(fetched.getUrl()).isEqualTo("/map.yaml?tempauth=secret");
		assertThat(fetched.containsHeader("Authorization")).isFalse();
	}

	@Test
	void ofSomebodyWhoIsNoCoordinatorIsNotFetched() {
		send(Activities.SUZUKI, at("localhost", "/map.yaml"));
		assertThat(words()).startsWith("申し訳ありません。ファイルの受け取りは研修担当の方に限っています。");
		assertThat(FILES.findAll(anyRequestedFor(anyUrl()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "groupChat", "channel" })
	void isNotTakenWhereOthersListen(String where) {
		ObjectNode activity = attached(MEGUMI, at("localhost", "/map.yaml"));
		activity.withObjectProperty("conversation").put("conversationType", where);
		this.endpoint.deliver(activity);
		assertThat(words()).startsWith("ファイルは、Manabi との個人チャットでお送りください。");
		assertThat(FILES.findAll(anyRequestedFor(anyUrl()))).isEmpty();
	}

	@Test
	void elsewhereIsNotFetched() {
		for (String address : new String[] { at("127.0.0.1", "/map.yaml"), "https://evilsharepoint.com/map.yaml",
				"http://city.sharepoint.com/map.yaml", "not an address", "" }) {
			CHANNEL.reset();
			send(MEGUMI, address);
			assertThat(words()).startsWith(ELSEWHERE);
		}
		assertThat(FILES.findAll(anyRequestedFor(anyUrl()))).isEmpty();
	}

	@Test
	void aRedirectIsFollowedOnlyToWhereFilesAreTakenFrom() {
		FILES.stubFor(get("/here").willReturn(temporaryRedirect("/map.yaml")));
		FILES.stubFor(get("/there").willReturn(temporaryRedirect(at("127.0.0.1", "/map.yaml"))));
		FILES.stubFor(get("/round").willReturn(temporaryRedirect("/round")));
		send(MEGUMI, at("localhost", "/here"));
		assertThat(answer().toString()).contains("新しいスキルマップの確認");
		CHANNEL.reset();
		send(MEGUMI, at("localhost", "/there"));
		assertThat(words()).startsWith(ELSEWHERE);
		CHANNEL.reset();
		send(MEGUMI, at("localhost", "/round"));
		assertThat(words()).startsWith(NOT_FETCHED);
	}

	@Test
	void tooLargeIsReadNoFurther() {
		byte[] large = "x".repeat(5 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
		FILES.stubFor(any(anyUrl()).willReturn(ok().withBody(large)));
		send(MEGUMI, at("localhost", "/large"));
		assertThat(words()).startsWith(TOO_LARGE);
		FILES.stubFor(any(anyUrl()).willReturn(aResponse().withBody(large).withChunkedDribbleDelay(2, 100)));
		CHANNEL.reset();
		send(MEGUMI, at("localhost", "/large"));
		assertThat(words()).startsWith(TOO_LARGE);
	}

	@Test
	void aSlowOneIsNotWaitedFor() {
		FILES.stubFor(any(anyUrl()).willReturn(ok(SkillMapTexts.bundled()).withChunkedDribbleDelay(20, 30_000)));
		Instant before = Instant.now();
		send(MEGUMI, at("localhost", "/slow"));
		assertThat(words()).startsWith(NOT_FETCHED);
		assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 404, 500 })
	void oneThatIsNotThereIsSaidSo(int status) {
		FILES.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));
		send(MEGUMI, at("localhost", "/gone"));
		assertThat(words()).startsWith(NOT_FETCHED);
	}

	private void send(String person, String address) {
		this.endpoint.deliver(attached(person, address));
	}

	private static ObjectNode attached(String person, String address) {
		ObjectNode activity = ACTIVITIES.activity("message");
		activity.withObjectProperty("from").put("aadObjectId", person);
		ObjectNode file = activity.putArray("attachments").addObject();
		file.put("contentType", "application/vnd.microsoft.teams.file.download.info").put("name", "map.yaml");
		file.putObject("content").put("downloadUrl", address).put("uniqueId", "1").put("fileType", "yaml");
		return activity;
	}

	private static String words() {
		return answer().path("text").asString();
	}

	/** A notice that follows at once may be noted before it. */
	private static JsonNode answer() {
		return CHANNEL.replies()
			.stream()
			.filter((reply) -> !reply.path("text").asString("").startsWith("【研修担当の方へ】"))
			.findFirst()
			.orElseThrow();
	}

	private static String at(String host, String path) {
		return "http://" + host + ":" + FILES.port() + path;
	}

}
