package dev.manabi.teams;

import java.util.Objects;
import java.util.stream.Stream;

import dev.manabi.ManabiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Without what keeps strangers out there is no start.
 */
class StartTests {

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class)
		.withPropertyValues("manabi.teams.app-id=" + Tokens.APP_ID, "manabi.entra.tenant-id=" + Activities.TENANT);

	@Test
	void twoSettingsAreEnough() {
		this.settings.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "manabi.teams.app-id, MANABI_TEAMS_APPID", "manabi.entra.tenant-id, MANABI_ENTRA_TENANTID" })
	void bothAreNeeded(String setting, String variable) {
		for (String blank : new String[] { "", " ", "\t", "\u3000" }) {
			this.settings.withPropertyValues(setting + "=" + blank).run((context) -> {
				Throwable failure = Objects.requireNonNull(context.getStartupFailure());
				FailureAnalysis analysis = Objects.requireNonNull(new MissingSettingFailureAnalyzer().analyze(failure));
				assertThat(analysis.getDescription()).contains(setting + " is not set", setting + " が設定されていません");
				assertThat(analysis.getAction()).contains("Set " + setting, variable, "設定してください", "'tryout'");
			});
		}
	}

	@ParameterizedTest
	@MethodSource
	void addressesMustBeSafe(String setting, String value) {
		this.settings.withPropertyValues(setting + "=" + value)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining(setting + " must be https"));
	}

	static Stream<Arguments> addressesMustBeSafe() {
		return Stream.of(arguments("manabi.entra.authority-host", "http://login.microsoftonline.com/"),
				arguments("manabi.entra.authority-host", "http://localhost/"),
				arguments("manabi.entra.authority-host", "login.microsoftonline.com"),
				arguments("manabi.teams.openid-metadata-url", "http://login.botframework.com/"),
				arguments("manabi.teams.openid-metadata-url", "http://localhost/"),
				arguments("manabi.teams.openid-metadata-url", "file:///etc/passwd"),
				arguments("manabi.teams.openid-metadata-url", "login.botframework.com"));
	}

	@Test
	void plainHttpIsForALoopbackHostThatIsListed() {
		this.settings.withPropertyValues("manabi.teams.openid-metadata-url=http://localhost/")
			.withPropertyValues("manabi.teams.service-url-hosts=localhost")
			.run((context) -> assertThat(context).hasNotFailed());
		this.settings.withPropertyValues("manabi.teams.openid-metadata-url=http://listed.example/")
			.withPropertyValues("manabi.teams.service-url-hosts=listed.example")
			.run((context) -> assertThat(context).hasFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://login.microsoftonline.com/", "https://login.microsoftonline.us",
			"https://login.chinacloudapi.cn/" })
	void theCloudsOfMicrosoftAreKnown(String authority) {
		this.settings.withPropertyValues("manabi.entra.authority-host=" + authority)
			.run((context) -> assertThat(context.getBean(EntraProperties.class).publiclyKnown()).isTrue());
		this.settings.withPropertyValues("manabi.entra.authority-host=https://login.microsoftonline.com.example/")
			.run((context) -> assertThat(context.getBean(EntraProperties.class).publiclyKnown()).isFalse());
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void theApplicationByItselfDoesNotStartAndSaysWhy(CapturedOutput output) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(ManabiApplication.class)
			.properties("server.port=0", "spring.datasource.url=jdbc:h2:mem:start;MODE=PostgreSQL;"
					+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		assertThatException().isThrownBy(() -> application.run().close());
		assertThat(output).contains("APPLICATION FAILED TO START", "manabi.teams.app-id is not set",
				"manabi.teams.app-id が設定されていません", "MANABI_TEAMS_APPID");
		assertThat(output).doesNotContain("Tomcat started");
	}

	@EnableConfigurationProperties({ TeamsProperties.class, EntraProperties.class })
	static class Settings {

	}

}
