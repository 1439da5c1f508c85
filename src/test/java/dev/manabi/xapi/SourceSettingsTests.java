package dev.manabi.xapi;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceSettingsTests {

	private static final Map<String, String> LMS = Map.of("lms.username", "lms", "lms.password", "0123456789abcdef");

	@ParameterizedTest
	@CsvSource({ "lms.username, '', lms.username, It is not set, 設定されていません",
			"lms.password, '', lms.password, not set, 設定されていません",
			"lms.password, short, lms.password, 16 characters, 16 文字以上", "lms.username, a:b, lms.username, colon, コロン",
			"lms.token, short, lms.token, 16 characters, 16 文字以上", "x.enabled, false, x, Neither username, token も",
			"x_y.token, 0123456789abcdef, x_y, small letters, 英小文字" })
	void whatIsWrongIsNamed(String setting, String value, String where, String english, String japanese) {
		Map<String, String> settings = new TreeMap<>(LMS);
		settings.put(setting, value);
		assertThatExceptionOfType(RefusedSourceException.class)
			.isThrownBy(() -> SourceSettings.read(read(settings).sources()))
			.satisfies((refused) -> {
				assertThat(refused.getMessage()).startsWith("manabi.xapi.sources." + where + ": ")
					.contains(english)
					.doesNotContain("0123456789abcdef");
				assertThat(refused.japanese()).contains(japanese);
				assertThat(new RefusedSourceFailureAnalyzer().analyze(refused, refused).getDescription())
					.contains(english, japanese);
			});
	}

	@Test
	void twoSourcesAreToldApart() {
		Map<String, String> settings = new TreeMap<>(LMS);
		settings.putAll(Map.of("x.token", "0123456789abcdef", "y.token", "0123456789abcdef"));
		assertThatExceptionOfType(RefusedSourceException.class)
			.isThrownBy(() -> SourceSettings.read(read(settings).sources()))
			.withMessageContaining("manabi.xapi.sources.y: Another source has the same credentials.");
	}

	@Test
	void noneIsFine() {
		assertThat(SourceSettings.read(read(Map.of()).sources())).isEmpty();
	}

	private static XapiProperties read(Map<String, String> sources) {
		Map<String, String> settings = new TreeMap<>();
		sources.forEach((name, value) -> settings.put("manabi.xapi.sources.[" + name.replaceFirst("\\.", "]."), value));
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("manabi.xapi",
				XapiProperties.class);
	}

}
