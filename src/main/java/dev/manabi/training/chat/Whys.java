package dev.manabi.training.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Exemption;

import org.springframework.stereotype.Component;

/**
 * The word of why that a coordinator gives, and what is wrong with it.
 */
@Component
class Whys {

	private final Texts texts;

	Whys(Texts texts) {
		this.texts = texts;
	}

	static String of(Ask ask) {
		return Written.in(ask.slots().getOrDefault("why", ""));
	}

	Optional<String> missing(Ask ask) {
		return of(ask).isEmpty() ? Optional.of(this.texts.get(ask.language(), "exemption.refused.why"))
				: Optional.empty();
	}

	Optional<String> tooLong(Ask ask) {
		int length = of(ask).length();
		return (length > Exemption.LONGEST) ? Optional.of(this.texts.get(ask.language(), "exemption.refused.too-long",
				String.valueOf(Exemption.LONGEST), String.valueOf(length))) : Optional.empty();
	}

}
