package dev.manabi.links;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where everybody reaches the pages of the bot.
 *
 * @param publicUrl https://host or https://host:port under which people reach the pages
 * and the calendar entries, as in the Teams app package; without it no calendar entry is
 * offered. This computer alone may be reached by http
 */
@Validated
@ConfigurationProperties("manabi")
public record PublicAddress(@Nullable String publicUrl) {

	private static final Pattern ADDRESS = Pattern
		.compile("https://[A-Za-z0-9.-]+(:\\d{1,5})?|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

	public PublicAddress {
		String given = (publicUrl == null) ? "" : publicUrl.strip();
		publicUrl = given.isEmpty() ? null : given.replaceFirst("/$", "");
		if (publicUrl != null && !ADDRESS.matcher(publicUrl).matches()) {
			throw new IllegalArgumentException("manabi.public-url must be https://host or https://host:port: '" + given
					+ "' · manabi.public-url は https://ホスト名 または https://ホスト名:ポート の形で指定してください");
		}
	}

	/** The address of what stands at a path; empty if none is configured. */
	public Optional<URI> of(String path) {
		return Optional.ofNullable(this.publicUrl).map((address) -> URI.create(address + path));
	}

}
