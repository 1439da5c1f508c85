package dev.manabi.training.chat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.training.Provider;
import dev.manabi.understanding.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * What people call those who hold courses.
 */
@Component
class ProviderNames implements Vocabulary {

	private final List<Term> terms;

	ProviderNames(Texts texts) {
		this.terms = Stream.of(Provider.values())
			.map((provider) -> new Term(id(provider), name(provider, texts),
					Stream.of(Language.values())
						.flatMap((in) -> Stream.of(texts.get(in, "provider.names." + id(provider)).split("\\|")))
						.toList()))
			.toList();
	}

	static String id(Provider provider) {
		return provider.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Bilingual name(Provider provider, Texts texts) {
		String key = "provider." + provider.name().toLowerCase(Locale.ROOT);
		return new Bilingual(texts.get(Language.JA, key), texts.get(Language.EN, key));
	}

	@Override
	public String kind() {
		return "provider";
	}

	@Override
	public List<Term> terms() {
		return this.terms;
	}

}
