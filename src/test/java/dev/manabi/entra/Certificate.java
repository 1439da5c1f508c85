package dev.manabi.entra;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A self-signed certificate for localhost, made anew in every run.
 *
 * @param store where it lies with its key
 */
public record Certificate(Path store) {

	public static final String PASSWORD = "changeit";

	public static final Certificate SHARED = generate();

	private static Certificate generate() {
		try {
			Path folder = Files.createTempDirectory("certificate");
			Path store = folder.resolve("store.p12");
			Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
					"-genkeypair", "-alias", "localhost", "-keyalg", "RSA", "-keysize", "2048", "-dname",
					"CN=localhost", "-ext", "san=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-keystore",
					store.toString(), "-storepass", PASSWORD)
				.inheritIO()
				.start();
			if (keytool.waitFor() != 0) {
				throw new IllegalStateException("keytool ended with " + keytool.exitValue());
			}
			folder.toFile().deleteOnExit();
			store.toFile().deleteOnExit();
			return new Certificate(store);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Writes it with its key as text. */
	public Path pem(Path file) throws GeneralSecurityException, IOException {
		Base64.Encoder lines = Base64.getMimeEncoder();
		return Files.writeString(file,
				"-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
					.formatted(lines.encodeToString(keys().getKey("localhost", PASSWORD.toCharArray()).getEncoded()))
						+ "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
							.formatted(lines.encodeToString(certificate().getEncoded())));
	}

	public java.security.cert.Certificate certificate() throws GeneralSecurityException, IOException {
		return keys().getCertificate("localhost");
	}

	private KeyStore keys() throws GeneralSecurityException, IOException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(this.store)) {
			keys.load(in, PASSWORD.toCharArray());
		}
		return keys;
	}

	/** A context that trusts it and nothing else. */
	SSLContext trusted() throws GeneralSecurityException, IOException {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("localhost", certificate());
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

}
