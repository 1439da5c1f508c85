package dev.manabi.roster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.Databases;
import dev.manabi.audit.AuditLog;
import dev.manabi.entra.EntraSettings;
import dev.manabi.entra.EntraStub;
import dev.manabi.entra.Refusals;
import dev.manabi.language.Language;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

class StoredRosterConfigurationTests {

	private static final PersonId SATO = new PersonId("00000000-0000-4000-8000-000000000001");

	private final DataSource database = Databases.sources().findFirst().orElseThrow().getPayload();

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(RosterConfiguration.class, StoredRosterConfiguration.class, CsvConfiguration.class,
				GraphConfiguration.class, Properties.class, EntraSettings.class)
		.withPropertyValues("manabi.entra.tenant-id=t", "manabi.teams.app-id=b")
		.withBean(JdbcClient.class, () -> JdbcClient.create(this.database))
		.withBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(this.database))
		.withBean(AuditLog.class, AuditLogs::elsewhere)
		.withBean(Clock.class, Clock::systemUTC);

	@Test
	void thePeopleOfTheTableAreKnownOnceItHasStarted(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("people.csv"),
				"UPN,氏名,グループ,EntraオブジェクトID\nsato@city.example.jp,佐藤,研修担当," + SATO + "\n");
		this.context
			.withPropertyValues("manabi.roster.source=csv", "manabi.roster.csv.file=" + file,
					"manabi.roster.coordinator-group=研修担当")
			.run((started) -> {
				assertThat(started.getBean(Roster.class).find(SATO)).map(Person::coordinator).contains(true);
				assertThat(started.getBean(Roster.class).lastKnown()).isPresent();
			});
	}

	@Test
	void aTableThatIsRefusedLeavesThePeopleAsTheyWereAndSaysSo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("people.csv"),
				"UPN,氏名,EntraオブジェクトID\nsato@city.example.jp,佐藤," + SATO + "\n");
		this.context.withPropertyValues("manabi.roster.source=csv", "manabi.roster.csv.file=" + file).run((started) -> {
			Roster roster = started.getBean(Roster.class);
			assertThat(roster.lastKnown().filter(roster::isBehind)).isEmpty();
			assertThat(roster.refused()).isEmpty();
			Files.writeString(file, "UPN,氏名\nsato,佐藤\n");
			started.getBean(dev.manabi.roster.CsvSource.class).poll();
			assertThat(roster.lastKnown().filter(roster::isBehind)).isPresent().isEqualTo(roster.lastKnown());
			assertThat(roster.refused().orElseThrow().in(Language.JA)).contains("2行目", "sato");
			Files.writeString(file, "UPN,氏名\nsato@city.example.jp,佐藤\n");
			started.getBean(dev.manabi.roster.CsvSource.class).poll();
			assertThat(roster.lastKnown().filter(roster::isBehind)).isEmpty();
			assertThat(roster.refused()).isEmpty();
		});
	}

	@Test
	void graphThatIsSilentForThreeTurnsIsBehind() {
		GraphProperties graph = new GraphProperties(URI.create("http://localhost:1/v1.0"), null, null, null, null, null,
				null, null, Duration.ofMinutes(15));
		Instant known = Instant.parse("2026-11-22T03:00:00Z");
		assertThat(graph.isSilentSince(known, known.plus(Duration.ofMinutes(45)))).isFalse();
		assertThat(graph.isSilentSince(known, known.plus(Duration.ofMinutes(46)))).isTrue();
	}

	@Test
	void withoutAFileNothingStarts() {
		this.context.withPropertyValues("manabi.roster.source=csv")
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageContaining("“manabi.roster.csv.file” is missing"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = {
			"none; No credential is set for manabi.roster.graph; manabi.roster.graph の資格情報が設定されていない",
			"manabi.teams.client-secret=x manabi.roster.graph.client-id=g; No credential is set for manabi.roster.graph; 設定されていない",
			"manabi.roster.graph.client-secret=x manabi.roster.graph.managed-identity-client-id=y; "
					+ "More than one credential is set for manabi.roster.graph; 複数設定されています",
			"manabi.roster.graph.certificate-path=nowhere; manabi.roster.graph.certificate-path (nowhere) can't be read; "
					+ "manabi.roster.graph.certificate-path の証明書" })
	void graphWithoutOneCredentialStopsTheStartAndSaysWhy(@Nullable String settings, String english, String japanese) {
		this.context.withPropertyValues("manabi.roster.source=graph")
			.withPropertyValues((settings != null) ? settings.split(" ") : new String[0])
			.run((started) -> {
				FailureAnalysis analysis = Refusals.credential(started.getStartupFailure());
				assertThat(analysis.getDescription()).contains(english, japanese);
				assertThat(analysis.getAction()).contains("manabi.roster.graph.client-secret");
			});
	}

	@Test
	void theStartDoesNotWaitForGraph() {
		this.context
			.withPropertyValues("manabi.roster.source=graph", "manabi.roster.graph.client-secret=s",
					"manabi.roster.graph.authority-host=https://localhost:1/",
					"manabi.roster.graph.base-url=http://localhost:1/v1.0")
			.run((started) -> {
				assertThat(started).hasNotFailed();
				assertThat(started.getBean(Roster.class).find(SATO)).isEmpty();
				assertThat(started.getBean(Roster.class).lastKnown()).isEmpty();
				assertThat(started.getBean(GraphSchedule.class).isRunning()).isTrue();
			});
	}

	@Test
	void whoIsNotYetReadIsKnownSoonAfterTheyHaveSpoken() {
		try (GraphStub graph = new GraphStub()) {
			EntraStub.shared().reset();
			graph.person(SATO.value(), okJson(GraphStub.user(1, "")));
			this.context.withUserConfiguration(EntraStub.Trusted.class)
				.withPropertyValues("manabi.roster.source=graph", "manabi.roster.graph.client-secret=s",
						"manabi.roster.graph.authority-host=" + EntraStub.shared().address(),
						"manabi.roster.graph.base-url=" + graph.server.baseUrl() + "/v1.0")
				.run((started) -> {
					Roster roster = started.getBean(Roster.class);
					assertThat(roster.recognise(SATO, Optional::empty)).isEmpty();
					Awaitility.await().untilAsserted(() -> assertThat(roster.find(SATO)).isPresent());
				});
		}
	}

	@EnableConfigurationProperties(RosterProperties.class)
	static class Properties {

	}

}
