package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Provider;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「国や都の研修」: courses by who holds them. The ask may carry several, as
 * {@code nation,tokyo}.
 */
@Component
@Order(54)
class ShowByProvider extends CoursesBy {

	private final CourseDetails details;

	private final Texts texts;

	ShowByProvider(CourseDetails details, Finding finding) {
		super("provider", finding);
		this.details = details;
		this.texts = finding.texts();
	}

	@Override
	List<Choice> choices(Language language) {
		return Stream.of(Provider.values())
			.map((provider) -> new Choice(ProviderNames.id(provider), this.details.provider(provider, language)))
			.toList();
	}

	@Override
	Optional<Found> found(String id, Language language) {
		List<String> asked = List.of(id.split(","));
		List<Provider> providers = Stream.of(Provider.values())
			.filter((provider) -> asked.contains(ProviderNames.id(provider)))
			.toList();
		String names = providers.stream()
			.map((provider) -> this.details.provider(provider, language))
			.collect(Collectors.joining(this.texts.get(language, "by-provider.and")));
		return providers.isEmpty() ? Optional.empty()
				: Optional.of(new Found(this.texts.get(language, "by-provider.title", names),
						(course) -> providers.contains(course.provider())));
	}

}
