package dev.manabi.docs;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.docs.Settings.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The configuration reference, in both languages, from what the compiler notes of the
 * settings. Its Japanese stands in {@code src/test/resources/docs/configuration_ja}.
 */
class ConfigurationReferenceTests {

	private static final Path TEXTS = Path.of("src/test/resources/docs");

	@ParameterizedTest
	@CsvSource({ "configuration.properties, configuration.md", "configuration_ja.properties, ja/configuration.md" })
	void namesEverySetting(String texts, String page) throws IOException, URISyntaxException {
		GeneratedPage.of(page).says(page(texts(texts)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "configuration.properties", "configuration_ja.properties" })
	void nothingIsDescribedThatIsNoSetting(String texts) throws IOException, URISyntaxException {
		assertThat(texts(texts).stringPropertyNames()).filteredOn((name) -> name.startsWith("manabi."))
			.isSubsetOf(Settings.read().settings().keySet());
	}

	private static String page(Properties texts) throws URISyntaxException {
		Stream<String> own = Settings.read()
			.byGroup()
			.entrySet()
			.stream()
			.map((group) -> section(group.getKey(), group.getValue(), texts));
		List<Setting> spring = Stream.of(text(texts, "spring").split(",")).map(Settings::ofSpring).toList();
		return text(texts, "page") + "\n\n"
				+ Stream.concat(own, Stream.of(section("spring", spring, texts))).collect(Collectors.joining("\n"));
	}

	private static String section(String name, List<Setting> settings, Properties texts) {
		return "## " + text(texts, "section." + name) + "\n\n" + text(texts, "head") + "\n|---|---|---|\n"
				+ settings.stream().map((setting) -> row(setting, texts)).collect(Collectors.joining());
	}

	private static String row(Setting setting, Properties texts) {
		String name = setting.isMap() ? "`" + setting.name() + ".<id>`"
				: "`" + setting.name() + "`<br>`" + setting.environmentVariable() + "`";
		String about = about(setting, texts);
		return "| %s | %s | %s |\n".formatted(name, setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`",
				about);
	}

	/** The compiler's note is English; another language says everything itself. */
	private static String about(Setting setting, Properties texts) {
		String noted = Boolean.parseBoolean(text(texts, "noted")) ? setting.about() : "";
		String about = texts.getProperty(setting.name(), noted);
		assertThat(about).as("What %s is", setting.name()).isNotBlank();
		return about;
	}

	private static String text(Properties texts, String key) {
		return Optional.ofNullable(texts.getProperty(key)).orElseThrow(() -> new AssertionError("No text for " + key));
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
