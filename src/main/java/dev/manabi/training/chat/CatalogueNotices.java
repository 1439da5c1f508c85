package dev.manabi.training.chat;

import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.RefusedFileNotice;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Catalogues;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What coordinators are told about the course catalogue.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueNotices {

	@Bean
	CoordinatorNotice catalogueRefused(Catalogues catalogues, Texts texts) {
		return (language) -> catalogues.refused()
			.map((refused) -> RefusedFileNotice
				.of(catalogues.passedOver() ? "catalogue.passed-over" : "catalogue.refused", refused, texts, language));
	}

}
