package dev.manabi.entra;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * What somebody reads whose application did not start.
 */
public final class Refusals {

	private Refusals() {
	}

	public static FailureAnalysis missingSetting(@Nullable Throwable failure) {
		return Objects
			.requireNonNull(new MissingSettingFailureAnalyzer().analyze(Objects.requireNonNull(failure, "it started")));
	}

	public static FailureAnalysis credential(@Nullable Throwable failure) {
		return Objects.requireNonNull(
				new RefusedCredentialFailureAnalyzer().analyze(Objects.requireNonNull(failure, "it started")));
	}

}
