package dev.manabi.conversation;

import dev.manabi.understanding.Vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings what coordinators taught into what is understood.
 */
@Configuration(proxyBeanMethods = false)
class LearntVocabularies {

	@Bean
	Vocabulary learntSkillNames(LearntWords words) {
		return LearntVocabulary.of("skill", words);
	}

	@Bean
	Vocabulary learntCourseNames(LearntWords words) {
		return LearntVocabulary.of("course", words);
	}

	@Bean
	Vocabulary learntRoleNames(LearntWords words) {
		return LearntVocabulary.of("role", words);
	}

	@Bean
	Vocabulary learntSentences(LearntWords words) {
		return LearntVocabulary.of(Vocabulary.INTENT, words);
	}

}
