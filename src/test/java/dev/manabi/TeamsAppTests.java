package dev.manabi;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import dev.manabi.TeamsApp.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an administrator uploads to Teams.
 */
class TeamsAppTests {

	private static final TeamsApp APP = TeamsApp.ofAnOffice();

	@TempDir
	private Path folder;

	@Test
	void holdsFourFilesAndNoFolder() {
		assertThat(APP.names()).containsExactly("manifest.json", "ja.json", "color.png", "outline.png");
	}

	@Test
	void keepsToTheSchemas() throws IOException {
		assertThat(faults(APP.json("manifest.json"), "MicrosoftTeams.schema.json")).isEmpty();
		assertThat(faults(APP.json("ja.json"), "MicrosoftTeams.Localization.schema.json")).isEmpty();
	}

	/**
	 * The schema of translations does not hold all of their lengths; that of the manifest
	 * does.
	 */
	@Test
	void keepsToTheSchemaInJapaneseToo() throws IOException {
		assertThat(faults(inJapanese(APP.json("ja.json")), "MicrosoftTeams.schema.json")).isEmpty();
		ObjectNode tooLong = ((ObjectNode) APP.json("ja.json")).put("name.short", "長".repeat(31));
		assertThat(faults(inJapanese(tooLong), "MicrosoftTeams.schema.json")).hasSize(1);
	}

	@Test
	void theSchemasWouldSayWhatIsWrong() throws IOException {
		ObjectNode manifest = (ObjectNode) APP.json("manifest.json");
		manifest.put("id", "no guid").put("accentColor", "blue").put("unheardOf", true);
		assertThat(faults(manifest, "MicrosoftTeams.schema.json")).hasSize(3);
		ObjectNode japanese = (ObjectNode) APP.json("ja.json");
		japanese.put("bots[1].commandLists[0].commands[0].title", "x");
		assertThat(faults(japanese, "MicrosoftTeams.Localization.schema.json")).hasSize(1);
	}

	@Test
	void bearsTheValuesOfTheOffice() {
		JsonNode manifest = TeamsApp.of("1.2.3-SNAPSHOT", TeamsApp.APP_ID, "https://manabi.city.example.jp:8443")
			.json("manifest.json");
		assertThat(manifest.at("/id").asString()).isEqualTo(TeamsApp.APP_ID);
		assertThat(manifest.at("/bots/0/botId").asString()).isEqualTo(TeamsApp.APP_ID);
		assertThat(manifest.at("/version").asString()).isEqualTo("1.2.3");
		assertThat(manifest.at("/developer/websiteUrl").asString())
			.isEqualTo("https://manabi.city.example.jp:8443/about");
		assertThat(manifest.at("/developer/privacyUrl").asString())
			.isEqualTo("https://manabi.city.example.jp:8443/privacy");
		assertThat(manifest.at("/developer/termsOfUseUrl").asString())
			.isEqualTo("https://manabi.city.example.jp:8443/terms");
		assertThat(manifest.at("/validDomains").valueStream().map(JsonNode::asString))
			.containsExactly("manabi.city.example.jp:8443");
	}

	/** Teams knows an app by its id, whatever the case it was typed in. */
	@Test
	void comesOutTheSameHoweverTheValuesAreSpelt() {
		TeamsApp other = TeamsApp.of("1.2.3", "8E2D7A14-6B3F-4C95-A0D8-1F2E3D4C5B6A",
				"HTTPS://Manabi.City.Example.jp:443");
		other.files().forEach((name, content) -> assertThat(content).as(name).isEqualTo(APP.files().get(name)));
	}

	@Test
	void reachesPeopleWhereTheyAreAndReadsNothingElse() {
		JsonNode manifest = APP.json("manifest.json");
		JsonNode bot = manifest.at("/bots/0");
		assertThat(bot.path("scopes").valueStream().map(JsonNode::asString)).containsExactly("personal", "team",
				"groupChat");
		assertThat(bot.path("supportsFiles").asBoolean()).isTrue();
		assertThat(bot.path("isNotificationOnly").asBoolean()).isFalse();
		assertThat(manifest.path("defaultInstallScope").asString()).isEqualTo("personal");
		assertThat(manifest.has("authorization")).as("resource-specific consent").isFalse();
	}

	@Test
	void isTranslatedWholly() {
		JsonNode manifest = APP.json("manifest.json");
		JsonNode japanese = APP.json("ja.json");
		assertThat(manifest.at("/localizationInfo/additionalLanguages/0/file").asString()).isEqualTo("ja.json");
		Set<String> translated = keys(japanese);
		assertThat(translated)
			.allSatisfy((key) -> assertThat(manifest.at(pointer(key)).asString("")).as(key).isNotBlank());
		assertThat(translated).contains("name.short", "name.full", "description.short", "description.full");
		IntStream.range(0, manifest.at("/bots/0/commandLists").size())
			.forEach((list) -> IntStream.range(0, manifest.at("/bots/0/commandLists/" + list + "/commands").size())
				.mapToObj((command) -> "bots[0].commandLists[%d].commands[%d].".formatted(list, command))
				.forEach((command) -> assertThat(translated).contains(command + "title", command + "description")));
		IntStream.range(0, manifest.at("/composeExtensions/0/commands").size())
			.mapToObj("composeExtensions[0].commands[%d]."::formatted)
			.forEach((command) -> assertThat(translated).contains(command + "title", command + "description"));
		assertThat(translated).contains("composeExtensions[0].commands[0].parameters[0].title",
				"composeExtensions[0].commands[0].parameters[0].description");
	}

	@Test
	void colourIconFillsItsSquareAndKeepsTheMarkInTheMiddle() {
		BufferedImage icon = APP.image("color.png");
		assertThat(icon.getWidth()).isEqualTo(192);
		assertThat(icon.getHeight()).isEqualTo(192);
		int ground = Integer.parseInt(APP.json("manifest.json").path("accentColor").asString().substring(1), 16);
		assertThat(pixels(icon)).allSatisfy((pixel) -> {
			assertThat(pixel.opacity()).isEqualTo(255);
			if (!pixel.within(36, 156)) {
				assertThat(pixel.colour()).isEqualTo(ground);
			}
		});
		assertThat(pixels(icon)).anyMatch((pixel) -> pixel.colour() == 0xffffff);
	}

	@Test
	void outlineIconIsWhiteOnNothing() {
		BufferedImage icon = APP.image("outline.png");
		assertThat(icon.getWidth()).isEqualTo(32);
		assertThat(icon.getHeight()).isEqualTo(32);
		assertThat(pixels(icon)).filteredOn((pixel) -> pixel.opacity() > 0)
			.hasSizeGreaterThan(100)
			.allMatch((pixel) -> pixel.colour() == 0xffffff);
		assertThat(pixels(icon)).filteredOn((pixel) -> pixel.opacity() == 0).hasSizeGreaterThan(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "8e2d7a14", "{8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a}",
			"8e2d7a146b3f4c95a0d81f2e3d4c5b6a", "8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6g",
			"8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a\",\"x\":\"", "${public-url}" })
	void aMalformedAppIdIsRefused(String appId) throws IOException {
		assertThat(refusal("1.2.3", appId, TeamsApp.PUBLIC_URL)).contains("manabi.teams.app-id must be",
				"GUID の形で指定してください", "'" + appId + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "manabi.city.example.jp", "http://manabi.city.example.jp",
			"https://manabi.city.example.jp/", "https://manabi.city.example.jp/teams", "https://a.example?b",
			"https://a.example#b", "https://me@a.example", "https://a.example:", "https://a.example:0",
			"https://a.example:99999", "https://*.example.jp", "https://-a.example", "https://a..example",
			"https://a.example\\b", "https://a.example\",\"", "https://", "https://a b.example", "ftp://a.example" })
	void aPublicAddressThatIsNotAHostIsRefused(String publicUrl) throws IOException {
		assertThat(refusal("1.2.3", TeamsApp.APP_ID, publicUrl)).contains("manabi.public-url must be",
				"https://ホスト名:ポート の形で指定してください", "'" + publicUrl + "'");
	}

	@ParameterizedTest
	@CsvSource({ "1.2", "1.2.3-RC1", "1.2.3.4", "01.2.3", "''" })
	void aVersionThatTeamsCannotCompareIsRefused(String version) throws IOException {
		assertThat(refusal(version, TeamsApp.APP_ID, TeamsApp.PUBLIC_URL)).contains("three numbers only", "3 つの数字だけです");
	}

	private String refusal(String version, String appId, String publicUrl) throws IOException {
		Path zip = this.folder.resolve("refused.zip");
		Attempt attempt = TeamsApp.attempt(zip, version, appId, publicUrl);
		assertThat(attempt.code()).as(attempt.said()).isEqualTo(1);
		assertThat(zip).doesNotExist();
		return attempt.said();
	}

	private static List<Error> faults(JsonNode document, String schema) throws IOException {
		String address = document.path("$schema").asString();
		assertThat(address).endsWith("/" + schema);
		Path schemas = Path.of(System.getProperty("manabi.web.directory"),
				"node_modules/@microsoft/app-manifest/build/json-schemas/teams");
		Path file = schemas.resolve(address.replaceFirst(".*/teams/", ""));
		SchemaRegistryConfig ecmaScript = SchemaRegistryConfig.builder()
			.regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
			.build();
		return SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_4, (registry) -> registry.schemaRegistryConfig(ecmaScript))
			.getSchema(new JsonMapper().readTree(Files.readString(file)))
			.validate(document);
	}

	private static JsonNode inJapanese(JsonNode texts) {
		JsonNode manifest = APP.json("manifest.json");
		keys(texts).forEach((key) -> {
			JsonPointer place = pointer(key);
			((ObjectNode) manifest.at(place.head())).set(place.last().getMatchingProperty(), texts.get(key));
		});
		return manifest;
	}

	private static Set<String> keys(JsonNode texts) {
		return texts.propertyNames().stream().filter((key) -> !key.equals("$schema")).collect(Collectors.toSet());
	}

	/** {@code bots[0].title} as {@code /bots/0/title}. */
	private static JsonPointer pointer(String key) {
		return JsonPointer.compile("/" + key.replace("].", "/").replace("[", "/").replace('.', '/'));
	}

	private static List<Pixel> pixels(BufferedImage image) {
		return IntStream.range(0, image.getWidth() * image.getHeight())
			.mapToObj((index) -> new Pixel(index % image.getWidth(), index / image.getWidth(),
					image.getRGB(index % image.getWidth(), index / image.getWidth())))
			.toList();
	}

	private record Pixel(int x, int y, int argb) {

		int opacity() {
			return this.argb >>> 24;
		}

		int colour() {
			return this.argb & 0xffffff;
		}

		boolean within(int from, int to) {
			return this.x >= from && this.x < to && this.y >= from && this.y < to;
		}

	}

}
