package dev.manabi.entra;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;

import com.azure.identity.ClientCertificateCredentialBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The file with an application's certificate and its key. It is looked into at the start:
 * the SDK would do so only when a token is first needed.
 */
record CertificateFile(String prefix, String path, @Nullable String password) {

	ClientCertificateCredentialBuilder addTo(ClientCertificateCredentialBuilder credential) {
		try {
			byte[] content = Files.readAllBytes(Path.of(this.path));
			String text = new String(content, StandardCharsets.ISO_8859_1);
			if (text.contains("-----BEGIN")) {
				requirePem(text);
				return credential.pemCertificate(this.path);
			}
			requirePfx(content);
			return credential.pfxCertificate(this.path).clientCertificatePassword(this.password);
		}
		catch (IOException | GeneralSecurityException | InvalidPathException ex) {
			throw refused("can't be read: " + ex, "を読み取れません: " + ex);
		}
	}

	private void requirePem(String text) {
		if (!text.contains("-----BEGIN CERTIFICATE-----") || !text.contains("-----BEGIN PRIVATE KEY-----")) {
			throw refused("needs both a CERTIFICATE and an unencrypted PRIVATE KEY (PKCS #8)",
					"には、証明書（CERTIFICATE）と、暗号化されていない秘密鍵（PRIVATE KEY、PKCS #8）の両方が必要です");
		}
	}

	private void requirePfx(byte[] content) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(new ByteArrayInputStream(content), Objects.requireNonNullElse(this.password, "").toCharArray());
	}

	private RefusedCredentialException refused(String english, String japanese) {
		return new RefusedCredentialException(this.prefix,
				"The certificate of %s.certificate-path (%s) %s.".formatted(this.prefix, this.path, english),
				"%s.certificate-path の証明書（%s）%s。".formatted(this.prefix, this.path, japanese));
	}

	/** Without the password. */
	@Override
	public String toString() {
		return "CertificateFile[" + this.path + "]";
	}

}
