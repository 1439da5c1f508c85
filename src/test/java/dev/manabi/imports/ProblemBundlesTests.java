package dev.manabi.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemBundlesTests {

	private final Properties english = bundle("problems.properties");

	private final Properties japanese = bundle("problems_ja.properties");

	@Test
	void bothLanguagesNameTheSameFaults() {
		assertThat(this.japanese.stringPropertyNames()).isEqualTo(this.english.stringPropertyNames());
	}

	@Test
	void bothLanguagesNameTheSameThings() {
		assertThat(this.english.stringPropertyNames()).allSatisfy(
				(code) -> assertThat(placeholders(this.japanese, code)).isEqualTo(placeholders(this.english, code)));
	}

	/** A single one would switch the placeholders behind it off. */
	@Test
	void noTextHasAnApostrophe() {
		assertThat(this.english.values()).noneSatisfy((text) -> assertThat(text).asString().contains("'"));
		assertThat(this.japanese.values()).noneSatisfy((text) -> assertThat(text).asString().contains("'"));
	}

	private static String placeholders(Properties bundle, String code) {
		return String.join(" ",
				Pattern.compile("\\{\\d+}")
					.matcher(bundle.getProperty(code))
					.results()
					.map(MatchResult::group)
					.sorted()
					.distinct()
					.toList());
	}

	private static Properties bundle(String name) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(name).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

}
