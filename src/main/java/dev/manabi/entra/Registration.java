package dev.manabi.entra;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * An application that is registered in Entra, as it is set. What is blank is as with the
 * bot's own.
 *
 * @param prefix what its settings begin with, such as {@code manabi.teams}
 * @param tenantId the tenant it is registered in
 * @param authorityHost where its tokens are got, https
 * @param clientId its application id
 * @param proof by what it proves who it is
 */
public record Registration(String prefix, @Nullable String tenantId, @Nullable URI authorityHost,
		@Nullable String clientId, Proof proof) {

	public Registration {
		if (authorityHost != null) {
			Authority _ = new Authority(prefix + ".authority-host", authorityHost);
		}
	}

	/** The same with everything but the proof as here unless it is set. */
	Registration orAs(Registration other) {
		return new Registration(this.prefix, StringUtils.hasText(this.tenantId) ? this.tenantId : other.tenantId,
				(this.authorityHost != null) ? this.authorityHost : other.authorityHost,
				StringUtils.hasText(this.clientId) ? this.clientId : other.clientId, this.proof);
	}

	boolean isSameApplicationAs(Registration other) {
		return Objects.toString(this.clientId, "").equalsIgnoreCase(other.clientId);
	}

	Registration provedBy(Registration other) {
		return new Registration(other.prefix, this.tenantId, this.authorityHost, this.clientId, other.proof);
	}

}
