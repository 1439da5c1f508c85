package dev.manabi.entra;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * By what an application proves who it is, and what stops the start.
 */
class CredentialsTests {

	private static final String SECRET = "x-1-secret";

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(EntraSettings.class)
		.withPropertyValues("manabi.entra.tenant-id=t", "manabi.teams.app-id=b");

	@Test
	void theTenantIsNeeded() {
		for (String blank : new String[] { "", " ", "\t", "\u3000" }) {
			this.settings.withPropertyValues("manabi.entra.tenant-id=" + blank).run((context) -> {
				FailureAnalysis analysis = Refusals.missingSetting(context.getStartupFailure());
				assertThat(analysis.getDescription()).contains("manabi.entra.tenant-id is not set",
						"manabi.entra.tenant-id が設定されていません");
				assertThat(analysis.getAction()).contains("MANABI_ENTRA_TENANTID", "設定してください");
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://login.microsoftonline.com/", "http://localhost/", "login.microsoftonline.com",
			"https:///" })
	void tokensComeOverHttpsOnly(String address) {
		this.settings.withPropertyValues("manabi.entra.authority-host=" + address)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("manabi.entra.authority-host must be https"));
		assertThat(
				catchThrowable(() -> new Registration("a.b", null, URI.create(address), null, proof(null, null, null))))
			.hasMessageContaining("a.b.authority-host must be https");
	}

	@ParameterizedTest
	@CsvSource({ "https://login.microsoftonline.com/, true", "https://login.microsoftonline.us, true",
			"https://login.chinacloudapi.cn/, true", "https://login.microsoftonline.com.example/, false" })
	void theCloudsOfMicrosoftAreKnown(URI address, boolean known) {
		assertThat(new Authority("a", address).publiclyKnown()).isEqualTo(known);
	}

	@ParameterizedTest
	@MethodSource
	void anyOneWillDo(List<String> proof) {
		this.settings.withPropertyValues(proof.stream().map((one) -> "manabi.teams." + one).toArray(String[]::new))
			.run((context) -> {
				assertThat(context.getBean(Credentials.class).ofBot()).isPresent();
				assertThat(context.getBean(Credentials.class).of(application(null, proof(null, null, null))))
					.isNotNull();
			});
	}

	static Stream<List<String>> anyOneWillDo() {
		return Stream.of(List.of("client-secret=x"), List.of("managed-identity-client-id=x"), List
			.of("certificate-path=" + Certificate.SHARED.store(), "certificate-password=" + Certificate.PASSWORD));
	}

	@Test
	void noneIsTheBotsOwnMatterButNobodyElses() {
		this.settings.run((context) -> {
			Credentials credentials = context.getBean(Credentials.class);
			assertThat(credentials.ofBot()).isEmpty();
			refused(() -> credentials.of(application(null, proof(null, null, null))), "No credential is set for a.b",
					"a.b の資格情報が設定されていない");
		});
	}

	@Test
	void anotherApplicationIsNotProvedByTheBotsSecret() {
		this.settings.withPropertyValues("manabi.teams.client-secret=" + SECRET).run((context) -> {
			Credentials credentials = context.getBean(Credentials.class);
			refused(() -> credentials.of(application("another", proof(null, null, null))),
					"No credential is set for a.b", "a.b の資格情報が設定されていない");
			assertThat(credentials.of(application("B", proof(null, null, null)))).as("the bot itself").isNotNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "client-secret, certificate-path", "client-secret, managed-identity-client-id",
			"certificate-path, managed-identity-client-id" })
	void twoAreOneTooMany(String one, String other) {
		String english = "More than one credential is set for %1$s: %1$s.%2$s, %1$s.%3$s";
		this.settings.withPropertyValues("manabi.teams." + one + "=x-1", "manabi.teams." + other + "=x-2")
			.run((context) -> {
				Credentials credentials = context.getBean(Credentials.class);
				refused(credentials::ofBot, english.formatted("manabi.teams", one, other), "資格情報が複数設定されています");
				Proof two = proof(has(one, other, "client-secret"), has(one, other, "certificate-path"),
						has(one, other, "managed-identity-client-id"));
				refused(() -> credentials.of(application(null, two)), english.formatted("a.b", one, other),
						"資格情報が複数設定されています");
				assertThat(credentials.of(application(null, proof("own", null, null)))).isNotNull();
			});
	}

	private static @Nullable String has(String one, String other, String setting) {
		return List.of(one, other).contains(setting) ? "x-1" : null;
	}

	@Test
	void aCertificateThatCantBeReadIsRefused(@TempDir Path folder) throws Exception {
		Path pem = Certificate.SHARED.pem(folder.resolve("bot.pem"));
		Path onlyKey = Files.writeString(folder.resolve("key.pem"),
				Files.readString(pem).replaceFirst("(?s)-----BEGIN CERT.*", ""));
		Path noise = Files.writeString(folder.resolve("noise.pfx"), "noise");
		String wrongPassword = Certificate.SHARED.store() + ",manabi.teams.certificate-password=wrong";
		for (String path : List.of(onlyKey.toString(), noise.toString(), folder.resolve("nothing").toString(),
				wrongPassword)) {
			this.settings.withPropertyValues(("manabi.teams.certificate-path=" + path).split(","))
				.run((context) -> refused(() -> context.getBean(Credentials.class).ofBot(),
						"manabi.teams.certificate-path", "manabi.teams.certificate-path の証明書"));
		}
	}

	@Test
	void nothingShowsASecret() {
		Proof proof = new Proof(SECRET, "path", SECRET, null);
		assertThat(List.of(proof, application("b", proof), new BotProperties("b", SECRET, "path", SECRET, null),
				new CertificateFile("a.b", "path", SECRET)))
			.allSatisfy((each) -> assertThat(each.toString()).doesNotContain(SECRET));
	}

	private static Registration application(@Nullable String clientId, Proof proof) {
		return new Registration("a.b", null, null, clientId, proof);
	}

	private static Proof proof(@Nullable String secret, @Nullable String certificate, @Nullable String identity) {
		return new Proof(secret, certificate, null, identity);
	}

	private static void refused(ThrowingCallable call, String english, String japanese) {
		FailureAnalysis analysis = Refusals.credential(catchThrowable(call));
		assertThat(analysis.getDescription()).contains(english, japanese).doesNotContain("x-1", "x-2", "wrong");
		assertThat(analysis.getAction()).contains("Set exactly one", "client-secret", "certificate-path",
				"managed-identity-client-id", "1つだけを設定してください");
	}

}
