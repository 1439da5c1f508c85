package dev.manabi.teams;

import java.util.stream.Stream;

import dev.manabi.ManabiApplication;
import dev.manabi.entra.EntraSettings;
import dev.manabi.entra.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
		.withUserConfiguration(Settings.class, EntraSettings.class)
		.withPropertyValues("manabi.teams.app-id=" + Tokens.APP_ID, "manabi.entra.tenant-id=" + Activities.TENANT);

	private final ApplicationContextRunner credentials = this.settings
		.withUserConfiguration(ConnectorAuthentication.class);

	@Test
	void twoSettingsAreEnough() {
		this.settings.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "manabi.teams.app-id, MANABI_TEAMS_APPID", "manabi.entra.tenant-id, MANABI_ENTRA_TENANTID" })
	void bothAreNeeded(String setting, String variable) {
		for (String blank : new String[] { "", " ", "\t", "\u3000" }) {
			this.settings.withPropertyValues(setting + "=" + blank).run((context) -> {
				FailureAnalysis analysis = Refusals.missingSetting(context.getStartupFailure());
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
		return Stream.of(arguments("manabi.teams.openid-metadata-url", "http://login.botframework.com/"),
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

	@Test
	void aCredentialIsNeededWhereRepliesMayGoToTeams() {
		this.credentials.run((context) -> {
			FailureAnalysis analysis = Refusals.credential(context.getStartupFailure());
			assertThat(analysis.getDescription()).contains("No credential is set for manabi.teams",
					"manabi.teams の資格情報が設定されていない");
			assertThat(analysis.getAction()).contains("manabi.teams.client-secret");
		});
		this.credentials.withPropertyValues("manabi.teams.client-secret=x")
			.run((context) -> assertThat(context).hasNotFailed());
		this.credentials.withPropertyValues("manabi.teams.service-url-hosts=localhost,127.0.0.1")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void theApplicationByItselfDoesNotStartAndSaysWhy(CapturedOutput output) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(ManabiApplication.class)
			.properties("server.port=0", "spring.datasource.url=jdbc:h2:mem:start;MODE=PostgreSQL;"
					+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		assertThatException().isThrownBy(() -> application.run().close());
		assertThat(output).contains("APPLICATION FAILED TO START", "manabi.entra.tenant-id is not set",
				"manabi.entra.tenant-id が設定されていません", "MANABI_ENTRA_TENANTID");
		assertThat(output).doesNotContain("Tomcat started");
	}

	@EnableConfigurationProperties(TeamsProperties.class)
	static class Settings {

	}

}
