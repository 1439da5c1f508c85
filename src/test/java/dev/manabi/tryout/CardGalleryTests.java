package dev.manabi.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every golden card as it is drawn. {@code ./mvnw -Pgallery verify} also keeps the
 * pictures, in {@code docs/cards}.
 */
class CardGalleryTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final Optional<Path> GALLERY = Optional.ofNullable(System.getProperty("manabi.gallery"))
		.filter((folder) -> !folder.isBlank())
		.map(Path::of);

	private static final Path INDEX = Path.of("docs/cards/README.md");

	private static final String INTRODUCTION = """
			# Cards

			Every card of the golden set as the official renderer draws it, in both languages, light and dark.
			`./mvnw -Pgallery verify` draws them anew.
			""";

	private static Optional<Chromium> chromium = Optional.empty();

	@BeforeAll
	static void launch() throws IOException {
		chromium = Chromium.launch();
		Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
		if (GALLERY.isPresent()) {
			Files.createDirectories(GALLERY.get());
			for (Path old : list(GALLERY.get(), ".png")) {
				Files.delete(old);
			}
		}
	}

	@AfterAll
	static void close() {
		chromium.ifPresent(Chromium::close);
	}

	@ParameterizedTest
	@CsvSource({ "ja, light", "ja, dark", "en, light", "en, dark" })
	void everyCardFits(String language, String theme) throws IOException {
		try (CardStudio studio = new CardStudio(chromium.orElseThrow(), language, 1000)) {
			for (Path card : cards(language)) {
				assertThat(studio.draw(Files.readString(card), theme, false)).as(name(card)).isEmpty();
				if (GALLERY.isPresent()) {
					studio.picture(GALLERY.get().resolve(name(card) + "." + theme + ".png"));
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "ja", "en" })
	void everyCardFitsANarrowWindow(String language) throws IOException {
		try (CardStudio studio = new CardStudio(chromium.orElseThrow(), language, 360)) {
			for (Path card : cards(language)) {
				assertThat(studio.draw(Files.readString(card), "light", true)).as(name(card)).isEmpty();
			}
		}
	}

	@Test
	void indexShowsEveryCard() throws IOException {
		String text = INTRODUCTION + cards("ja").stream()
			.map((card) -> entry(name(card).replaceFirst("\\.ja$", "")))
			.collect(Collectors.joining());
		if (GALLERY.isPresent()) {
			Files.writeString(INDEX, text);
		}
		assertThat(INDEX).as("-Pgallery writes it anew").hasContent(text);
	}

	private static String entry(String card) {
		return """

				## %1$s

				| 日本語 | English |
				|---|---|
				| ![%1$s](%1$s.ja.light.png) | ![%1$s](%1$s.en.light.png) |
				| ![%1$s](%1$s.ja.dark.png) | ![%1$s](%1$s.en.dark.png) |
				""".formatted(card);
	}

	private static List<Path> cards(String language) throws IOException {
		return list(GOLDEN, "." + language + ".json");
	}

	private static List<Path> list(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static String name(Path card) {
		return card.getFileName().toString().replaceFirst("\\.json$", "");
	}

}
