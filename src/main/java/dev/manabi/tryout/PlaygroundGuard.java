package dev.manabi.tryout;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stops a start that would admit activities without a token outside the try-out.
 */
@Component
@Profile("!" + Tryout.PROFILE)
class PlaygroundGuard {

	PlaygroundGuard(@Value("${manabi.tryout.playground:false}") boolean playground) {
		if (playground) {
			throw new OutsideTryoutException();
		}
	}

	static final class OutsideTryoutException extends IllegalStateException {

		OutsideTryoutException() {
			super("manabi.tryout.playground admits activities without a token;" + " it may only be set in the profile '"
					+ Tryout.PROFILE + "'");
		}

	}

	static final class Analyzer extends AbstractFailureAnalyzer<OutsideTryoutException> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, OutsideTryoutException cause) {
			return new FailureAnalysis(
					cause.getMessage() + "\n\nmanabi.tryout.playground はトークンのない通信を受け入れるため、プロファイル '" + Tryout.PROFILE
							+ "' でだけ使えます。",
					"Remove the setting, or start with the profile 'tryout'.\n\n"
							+ "この設定を消すか、プロファイル 'tryout' で起動してください。",
					cause);
		}

	}

}
