package dev.manabi.conversation.chat;

import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.RefusedFileNotice;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What coordinators are told about the table of the people.
 */
@Configuration(proxyBeanMethods = false)
class RosterNotices {

	@Bean
	CoordinatorNotice rosterRefused(Roster roster, Texts texts) {
		return (language) -> roster.refused()
			.map((refused) -> RefusedFileNotice.of("roster.refused", refused, texts, language));
	}

}
