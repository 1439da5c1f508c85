package dev.manabi.conversation.chat;

import java.util.List;

import dev.manabi.language.Bilingual;
import dev.manabi.understanding.Vocabulary;
import dev.manabi.understanding.Vocabulary.Term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What people call the languages, and having none of their own choice.
 */
@Configuration(proxyBeanMethods = false)
class LanguageVocabulary {

	@Bean
	Vocabulary languageNames() {
		List<Term> languages = List.of(
				new Term("ja", new Bilingual("日本語", "Japanese"), List.of("にほんご", "和文", "Nihongo", "ジャパニーズ")),
				new Term("en", new Bilingual("英語", "English"), List.of("えいご", "英文", "Eigo", "イングリッシュ")),
				new Term(ChooseLanguage.TEAMS, new Bilingual("Teamsの言語", "the language of Teams"),
						List.of("Teamsの表示言語", "チームズの言語", "Teams’ language", "the language of my Teams",
								"my Teams language", "the Teams language")));
		return Vocabulary.of("language", languages);
	}

}
