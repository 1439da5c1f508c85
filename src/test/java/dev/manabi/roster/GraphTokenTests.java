package dev.manabi.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.azure.core.http.HttpClient;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jwt.SignedJWT;
import dev.manabi.AuditLogs;
import dev.manabi.Databases;
import dev.manabi.audit.AuditLog;
import dev.manabi.entra.Certificate;
import dev.manabi.entra.EntraSettings;
import dev.manabi.entra.EntraStub;
import dev.manabi.entra.MachineStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The token by which Microsoft Graph knows who reads the people.
 */
@ExtendWith(OutputCaptureExtension.class)
class GraphTokenTests extends GraphStage {

	private static final EntraStub ENTRA = EntraStub.shared();

	private final DataSource database = Databases.sources().findFirst().orElseThrow().getPayload();

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(StoredRosterConfiguration.class, GraphConfiguration.class, Properties.class,
				EntraSettings.class)
		.withBean(JdbcClient.class, () -> JdbcClient.create(this.database))
		.withBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(this.database))
		.withBean(AuditLog.class, AuditLogs::elsewhere)
		.withBean(Clock.class, Clock::systemUTC)
		.withPropertyValues("manabi.entra.tenant-id=t", "manabi.entra.authority-host=" + ENTRA.address(),
				"manabi.teams.app-id=b", "manabi.roster.source=graph",
				"manabi.roster.graph.base-url=" + this.graph.server.baseUrl() + "/v1.0");

	private final ApplicationContextRunner trusting = this.application.withUserConfiguration(EntraStub.Trusted.class);

	@BeforeEach
	void startAfresh() {
		ENTRA.reset();
		this.graph.lastPage("", "changes", GraphStub.users(1, 2));
		this.graph.lastPage("changes", "changes");
	}

	@ParameterizedTest
	@CsvSource({ "manabi.teams.client-secret=bs, t, b, bs",
			"manabi.teams.client-secret=bs manabi.roster.graph.client-id= manabi.roster.graph.client-secret=, t, b, bs",
			"manabi.teams.client-secret=bs manabi.roster.graph.client-secret=gs, t, b, gs",
			"manabi.teams.client-secret=bs manabi.roster.graph.client-id=g manabi.roster.graph.client-secret=gs, t, g, gs",
			"manabi.teams.certificate-path=none manabi.roster.graph.client-secret=gs, t, b, gs",
			"manabi.teams.client-secret=bs manabi.roster.graph.tenant-id=t2, t2, b, bs" })
	void itIsGotAsTheBotUnlessAnotherApplicationIsSet(String settings, String tenant, String client, String secret,
			CapturedOutput output) {
		this.trusting.withPropertyValues(settings.split(" ")).run((started) -> {
			assertThat(started.getBean(GraphRequests.class).people(null).values()).hasSize(1);
			assertThat(ENTRA.received()).isNotEmpty().allSatisfy((request) -> {
				assertThat(request.getUrl()).isEqualTo("/" + tenant + "/oauth2/v2.0/token");
				assertThat(form(request)).contains("client_id=" + client, "client_secret=" + secret);
			});
		});
		readWithIt();
		assertThat(output).doesNotContain(EntraStub.TOKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "manabi.teams", "manabi.roster.graph" })
	void aCertificateSignsTheRequestForIt(String prefix, @TempDir Path folder) throws Exception {
		String pem = Certificate.SHARED.pem(folder.resolve("graph.pem")).toString();
		this.trusting.withPropertyValues(prefix + ".certificate-path=" + pem).run((started) -> {
			assertThat(started.getBean(GraphRequests.class).people(null).values()).hasSize(1);
			assertThat(ENTRA.received())
				.filteredOn((request) -> request.getBodyAsString().contains("client_assertion="))
				.isNotEmpty()
				.allSatisfy((request) -> assertThat(SignedJWT.parse(assertion(request)).getJWTClaimsSet().getIssuer())
					.isEqualTo("b"));
		});
		readWithIt();
	}

	@Test
	void aPfxNeedsItsPassword() {
		this.trusting
			.withPropertyValues("manabi.roster.graph.client-id=g",
					"manabi.roster.graph.certificate-path=" + Certificate.SHARED.store(),
					"manabi.roster.graph.certificate-password=" + Certificate.PASSWORD)
			.run((started) -> assertThat(started.getBean(GraphRequests.class).people(null).values()).hasSize(1));
		readWithIt();
	}

	@Test
	void aManagedIdentityAsksTheMachineItRunsOn() {
		try (MachineStub machine = new MachineStub()) {
			this.application
				.withBean("machine", HttpClient.class, () -> machine, (definition) -> definition.setPrimary(true))
				.withPropertyValues("manabi.teams.client-secret=bs",
						"manabi.roster.graph.managed-identity-client-id=identity-of-the-reader")
				.run((started) -> assertThat(started.getBean(GraphRequests.class).people(null).values()).hasSize(1));
			assertThat(machine.hosts()).containsOnly("169.254.169.254");
			assertThat(machine.received()).isNotEmpty()
				.allSatisfy((request) -> assertThat(request.getUrl()).contains("client_id=identity-of-the-reader"));
			assertThat(ENTRA.received())
				.noneSatisfy((request) -> assertThat(request.getBodyAsString()).contains("identity-of-the-reader"));
		}
		readWithIt();
	}

	private void readWithIt() {
		assertThat(this.graph.server.findAll(getRequestedFor(anyUrl()))).isNotEmpty()
			.allSatisfy(
					(request) -> assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + EntraStub.TOKEN));
	}

	private static Stream<String> form(LoggedRequest request) {
		return Stream.of(request.getBodyAsString().split("&"));
	}

	private static String assertion(LoggedRequest request) {
		return form(request).filter((field) -> field.startsWith("client_assertion="))
			.map((field) -> field.substring("client_assertion=".length()))
			.findFirst()
			.orElseThrow();
	}

	@EnableConfigurationProperties(RosterProperties.class)
	static class Properties {

	}

}
