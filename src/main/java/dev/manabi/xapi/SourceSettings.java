package dev.manabi.xapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.manabi.xapi.XapiProperties.Access;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Makes the sources of the settings, or says what is wrong with them.
 */
final class SourceSettings {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private static final int SHORTEST = 16;

	private final List<Source> sources = new ArrayList<>();

	private SourceSettings() {
	}

	static List<Source> read(Map<String, Access> settings) {
		SourceSettings read = new SourceSettings();
		settings.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((one) -> read.add(one.getKey(), one.getValue()));
		return List.copyOf(read.sources);
	}

	private void add(String name, Access access) {
		String prefix = "manabi.xapi.sources." + name;
		if (!NAME.matcher(name).matches()) {
			throw new RefusedSourceException(prefix,
					"The name of a source is made of small letters, digits and hyphens.",
					"接続元の名前に使えるのは、英小文字、数字、ハイフンだけです。");
		}
		List<Secret> secrets = secrets(prefix, access);
		if (this.sources.stream().anyMatch((other) -> secrets.stream().anyMatch(other::knows))) {
			throw new RefusedSourceException(prefix, "Another source has the same credentials.", "ほかの接続元と同じ資格情報です。");
		}
		this.sources
			.add(new Source(name, access.enabled(), secrets, access.homePages(), access.accounts(), access.courses()));
	}

	private static List<Secret> secrets(String prefix, Access access) {
		List<Secret> secrets = new ArrayList<>();
		if (StringUtils.hasText(access.username()) || StringUtils.hasText(access.password())) {
			String username = require(prefix + ".username", access.username(), 1);
			if (username.contains(":")) {
				throw new RefusedSourceException(prefix + ".username", "A user name has no colon.", "ユーザー名にコロンは使えません。");
			}
			secrets.add(Secret.basic(username, require(prefix + ".password", access.password(), SHORTEST)));
		}
		if (StringUtils.hasText(access.token())) {
			secrets.add(Secret.bearer(require(prefix + ".token", access.token(), SHORTEST)));
		}
		if (secrets.isEmpty()) {
			throw new RefusedSourceException(prefix, "Neither username and password nor token is set.",
					"username と password の組も token も設定されていません。");
		}
		return secrets;
	}

	private static String require(String setting, @Nullable String value, int shortest) {
		if (value == null || value.isBlank()) {
			throw new RefusedSourceException(setting, "It is not set.", "設定されていません。");
		}
		if (value.length() < shortest) {
			throw new RefusedSourceException(setting, "It must have %d characters or more.".formatted(shortest),
					"%d 文字以上にしてください。".formatted(shortest));
		}
		return value;
	}

}
