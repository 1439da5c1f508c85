package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Vocabulary;
import dev.manabi.language.Language;
import dev.manabi.training.Provider;

import org.springframework.stereotype.Component;

/**
 * What people call those who hold courses, one or two of them: 「国や都」 is
 * {@code nation,tokyo}.
 */
@Component
class ProviderNames implements Vocabulary {

	/** How many names of each are understood beside another's. */
	private static final int PAIRED = 3;

	private final Texts texts;

	private final List<Term> terms;

	ProviderNames(Texts texts) {
		this.texts = texts;
		List<Term> all = new ArrayList<>();
		for (Provider one : Provider.values()) {
			all.add(new Term(id(one), Stream.of(Language.values()).flatMap((in) -> names(one, in).stream()).toList()));
			Stream.of(Provider.values())
				.filter((other) -> other.compareTo(one) > 0)
				.forEach((other) -> all.add(new Term(id(one) + "," + id(other), pairs(one, other))));
		}
		this.terms = List.copyOf(all);
	}

	static String id(Provider provider) {
		return provider.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String kind() {
		return "provider";
	}

	@Override
	public List<Term> terms() {
		return this.terms;
	}

	private List<String> names(Provider provider, Language language) {
		return List.of(this.texts.get(language, "provider.names." + id(provider)).split("\\|"));
	}

	private List<String> pairs(Provider one, Provider other) {
		return Stream.of(Language.values())
			.flatMap((language) -> Stream.concat(pairs(one, other, language), pairs(other, one, language)))
			.toList();
	}

	private Stream<String> pairs(Provider first, Provider second, Language language) {
		List<String> joints = List.of(this.texts.get(language, "provider.joints").split("\\|"));
		return names(first, language).stream()
			.limit(PAIRED)
			.flatMap((before) -> names(second, language).stream()
				.limit(PAIRED)
				.flatMap((after) -> joints.stream().map((joint) -> before + joint + after)));
	}

}
