package dev.manabi.training.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Completion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells coordinators what waits for them.
 */
@Configuration(proxyBeanMethods = false)
class ConfirmationNotices {

	@Bean
	CoordinatorNotice coordinatorsConfirmations(Confirmers confirmers, Texts texts, Clock clock) {
		return (language) -> notice(confirmers.waitingForCoordinators(), LocalDate.now(clock), texts, language);
	}

	/** Once a day as long as something waits. */
	private static Optional<Notice> notice(List<Completion> waiting, LocalDate today, Texts texts, Language language) {
		return waiting.isEmpty() ? Optional.empty() : Optional.of(new Notice("completions-wait:" + today,
				new Reply.Words(texts.get(language, "confirmations.notice", String.valueOf(waiting.size())))));
	}

}
