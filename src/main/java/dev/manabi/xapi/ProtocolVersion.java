package dev.manabi.xapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The versions of the specification that are spoken.
 *
 * @see <a href=
 * "https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Communication.md">xAPI 1.0.3,
 * part three: versioning</a>
 * @see <a href="https://standards.ieee.org/ieee/9274.1.1/7321/">xAPI 2.0: IEEE
 * 9274.1.1</a>
 */
enum ProtocolVersion {

	/** 1.0.0 to 1.0.3. */
	ONE("1.0.3", Pattern.compile("1\\.0(\\.\\d+)?")),

	/** IEEE 9274.1.1. */
	TWO("2.0.0", Pattern.compile("2\\.0(\\.\\d+)?"));

	static final String HEADER = "X-Experience-API-Version";

	/** The latest of each, as the about resource lists them. */
	static final List<String> SPOKEN = List.of(ONE.latest, TWO.latest);

	private final String latest;

	private final Pattern all;

	ProtocolVersion(String latest, Pattern all) {
		this.latest = latest;
		this.all = all;
	}

	/** The version that a request, or a statement, says it is of. */
	static Optional<ProtocolVersion> of(@Nullable String version) {
		for (ProtocolVersion one : values()) {
			if (version != null && one.all.matcher(version).matches()) {
				return Optional.of(one);
			}
		}
		return Optional.empty();
	}

	String latest() {
		return this.latest;
	}

	/** Whether a request of this version may bring a statement of that one. */
	boolean brings(ProtocolVersion statement) {
		return statement.compareTo(this) <= 0;
	}

}
