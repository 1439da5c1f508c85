package dev.manabi.tryout;

import org.springframework.beans.factory.annotation.Value;
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
			throw new IllegalStateException("manabi.tryout.playground admits activities without a token;"
					+ " it may only be set in the profile '" + Tryout.PROFILE + "'");
		}
	}

}
