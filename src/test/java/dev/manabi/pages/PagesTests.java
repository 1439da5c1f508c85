package dev.manabi.pages;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The pages that the Teams app package names, as they are served beside the bot.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "manabi.teams.app-id=8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a",
				"manabi.entra.tenant-id=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506",
				"manabi.teams.openid-metadata-url=http://localhost:1/none", "manabi.teams.service-url-hosts=localhost",
				"spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" })
class PagesTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Pattern TABLES = Pattern.compile("data-tables=\"([^\"]+)\"");

	private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("pages")
	void areReadableByEverybody(String name, String lang, String heading, String contact) throws Exception {
		HttpResponse<String> page = get("/" + name + "?lang=" + lang, "");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Content-Language")).hasValue(lang);
		assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(page.body())
			.contains("<html lang=\"" + lang + "\">", "<h1>" + heading + "</h1>",
					"<title>" + heading + " | Manabi</title>", contact, "/" + name + "?lang=" + other(lang) + "\"")
			.doesNotContain("${");
	}

	/** Nothing runs, nothing is loaded, and the one style is allowed by its digest. */
	@ParameterizedTest
	@MethodSource("pages")
	void runAndLoadNothing(String name, String lang, String heading, String contact) throws Exception {
		HttpResponse<String> page = get("/" + name + "?lang=" + lang, "");
		assertThat(page.body()).doesNotContain("<script", "://", "src=", "url(", "style=")
			.doesNotContainPattern("\\son[a-z]+=");
		byte[] digest = MessageDigest.getInstance("SHA-256")
			.digest(STYLE.matcher(page.body())
				.results()
				.findFirst()
				.orElseThrow()
				.group(1)
				.getBytes(StandardCharsets.UTF_8));
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.startsWith("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("about", "ja", "Manabi について", "デジタル推進室"),
				Arguments.of("about", "en", "About Manabi", "the Digital Promotion Office"),
				Arguments.of("privacy", "ja", "個人情報の取り扱い", "デジタル推進室"),
				Arguments.of("privacy", "en", "Privacy", "the Digital Promotion Office"),
				Arguments.of("terms", "ja", "ご利用にあたって", "デジタル推進室"),
				Arguments.of("terms", "en", "Terms of use", "the Digital Promotion Office"));
	}

	@ParameterizedTest
	@CsvSource({ "'', '', ja", "'', 'en-US,en;q=0.9', en", "'', 'ja,en;q=0.5', ja", "'', 'zh-CN,en;q=0.3', en",
			"'', 'pt-BR', ja", "'', ';;q=x', ja", "?lang=en, ja, en", "?lang=ja, en, ja", "?lang=xx, en, en",
			"?lang=%3Cscript%3E, '', ja", "?lang=, en, en" })
	void speakTheLanguageOfWhoeverReads(String query, String accepted, String language) throws Exception {
		HttpResponse<String> page = get("/about" + query, accepted);
		assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
		assertThat(page.headers().allValues("Vary")).contains("Accept-Language");
		assertThat(page.body()).contains("<html lang=\"" + language + "\">").doesNotContain("<script");
	}

	@Test
	void areThoseThatTheTeamsAppNames() throws Exception {
		JsonNode developer = new JsonMapper().readTree(Files.readString(Path.of("manifest/manifest.json")))
			.path("developer");
		for (String link : List.of("websiteUrl", "privacyUrl", "termsOfUseUrl")) {
			String path = developer.path(link).asString().replace("${public-url}", "");
			assertThat(get(path, "").statusCode()).as(path).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/about/", "/about/x", "/about.html", "/privacy.ja.html", "/pages/privacy.ja.html",
			"/pages/style.css", "/frame" })
	void areAllThatIsOpen(String path) throws Exception {
		assertThat(get(path, "").statusCode()).isEqualTo(404);
	}

	@Test
	void areForReadingOnly() throws Exception {
		HttpRequest post = request("/privacy").POST(HttpRequest.BodyPublishers.ofString("x=y")).build();
		assertThat(HTTP.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
	}

	/** Who adds a table says on both pages what it holds of people, and until when. */
	@ParameterizedTest
	@EnumSource
	void privacyAccountsForEveryTable(Language language, @Autowired JdbcClient jdbc) {
		List<@Nullable String> tables = jdbc.sql("""
				SELECT lower(table_name) FROM information_schema.tables
				WHERE lower(table_schema) = 'public' AND lower(table_name) <> 'flyway_schema_history'
				""").query(String.class).list();
		List<String> told = TABLES.matcher(Page.of("privacy", language).html())
			.results()
			.flatMap((match) -> Arrays.stream(match.group(1).split(" ")))
			.toList();
		assertThat(told).as("data-tables in src/main/resources/pages/privacy.*.html")
			.containsExactlyInAnyOrderElementsOf(tables);
	}

	@Test
	void showWhatTheOfficeWroteAsItIs() {
		String html = Page.of("about", Language.EN)
			.with(Map.of("source", "<b>\"R&D\" $1 \\ ${contact}", "contact", "x"));
		assertThat(html).contains("&lt;b&gt;&quot;R&amp;D&quot; $1 \\ ${contact}").doesNotContain("<b>");
		assertThatIllegalArgumentException().isThrownBy(() -> Page.of("about", Language.EN).with(Map.of()))
			.withMessage("Nothing is called source");
	}

	private HttpResponse<String> get(String path, String accepted) throws Exception {
		HttpRequest.Builder request = request(path);
		if (!accepted.isEmpty()) {
			request.header("Accept-Language", accepted);
		}
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private static String other(String lang) {
		return lang.equals("ja") ? "en" : "ja";
	}

}
