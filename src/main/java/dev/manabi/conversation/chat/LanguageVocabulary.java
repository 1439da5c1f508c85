package dev.manabi.conversation.chat;

import java.util.List;

import dev.manabi.conversation.Vocabulary;
import dev.manabi.conversation.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people call the languages, and having none of their own choice.
 */
@Configuration(proxyBeanMethods = false)
class LanguageVocabulary {

	@Bean
	Vocabulary languageNames() {
		List<Term> languages = List.of(new Term("ja", List.of("日本語", "にほんご", "和文", "Japanese", "Nihongo", "ジャパニーズ")),
				new Term("en", List.of("英語", "えいご", "英文", "English", "Eigo", "イングリッシュ")),
				new Term(ChooseLanguage.TEAMS,
						List.of("Teamsの言語", "Teamsの表示言語", "チームズの言語", "Teams’ language", "the language of Teams",
								"the language of my Teams", "my Teams language", "the Teams language")));
		return Vocabulary.of("language", () -> languages);
	}

}
