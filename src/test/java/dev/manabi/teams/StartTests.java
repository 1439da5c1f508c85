package dev.manabi.teams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.manabi.ManabiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
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

	private final ApplicationContextRunner credentials = this.settings.withUserConfiguration(Credentials.class);

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
	void anyOneCredentialWillDo() {
		this.credentials.withPropertyValues("manabi.teams.client-secret=x")
			.run((context) -> assertThat(context).hasNotFailed());
		this.credentials.withPropertyValues("manabi.teams.managed-identity-client-id=x")
			.run((context) -> assertThat(context).hasNotFailed());
		this.credentials
			.withPropertyValues("manabi.teams.certificate-path=" + Certificate.SHARED.store(),
					"manabi.teams.certificate-password=" + Certificate.PASSWORD)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void aCredentialIsNeededWhereRepliesMayGoToTeams() {
		this.credentials.run((context) -> refused(context, "The bot has no credential", "資格情報が設定されていない"));
		this.credentials.withPropertyValues("manabi.teams.service-url-hosts=localhost,127.0.0.1")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "client-secret, certificate-path", "client-secret, managed-identity-client-id",
			"certificate-path, managed-identity-client-id" })
	void twoCredentialsAreOneTooMany(String one, String other) {
		this.credentials.withPropertyValues("manabi.teams." + one + "=x-1", "manabi.teams." + other + "=x-2")
			.run((context) -> refused(context,
					"More than one credential of the bot is set: manabi.teams.%s, manabi.teams.%s".formatted(one,
							other),
					"資格情報が複数設定されています"));
	}

	@Test
	void aCertificateThatCantBeReadStopsTheStart(@TempDir Path folder) throws Exception {
		Path pem = Certificate.SHARED.pem(folder.resolve("bot.pem"));
		Path onlyKey = Files.writeString(folder.resolve("key.pem"),
				Files.readString(pem).replaceFirst("(?s)-----BEGIN CERT.*", ""));
		Path noise = Files.writeString(folder.resolve("noise.pfx"), "noise");
		String wrongPassword = Certificate.SHARED.store() + ",manabi.teams.certificate-password=wrong";
		for (String path : List.of(onlyKey.toString(), noise.toString(), folder.resolve("nothing").toString(),
				wrongPassword)) {
			this.credentials.withPropertyValues(("manabi.teams.certificate-path=" + path).split(","))
				.run((context) -> refused(context, "manabi.teams.certificate-path",
						"manabi.teams.certificate-path の証明書"));
		}
	}

	private static void refused(AssertableApplicationContext context, String english, String japanese) {
		Throwable failure = Objects.requireNonNull(context.getStartupFailure());
		FailureAnalysis analysis = Objects.requireNonNull(new RefusedCredentialFailureAnalyzer().analyze(failure));
		assertThat(analysis.getDescription()).contains(english, japanese).doesNotContain("x-1", "x-2", "wrong");
		assertThat(analysis.getAction()).contains("Set exactly one", "1つだけを設定してください");
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

	@EnableConfigurationProperties({ TeamsProperties.class, CredentialProperties.class, EntraProperties.class })
	static class Settings {

	}

}
