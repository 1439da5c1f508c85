package dev.manabi.conversation;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.understanding.Understanding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says in plain words what is remembered of a conversation.
 */
@Component
class TopicFacts {

	private static final TypeReference<Map<String, String>> SLOTS = new TypeReference<>() {
	};

	private final ObjectProvider<Understanding> understanding;

	private final JsonMapper json;

	TopicFacts(ObjectProvider<Understanding> understanding, JsonMapper json) {
		this.understanding = understanding;
		this.json = json;
	}

	Fact fact(String slots, @Nullable String language, OffsetDateTime at) {
		List<Bilingual> topics = Stream
			.concat(this.json.readValue(slots, SLOTS)
				.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.flatMap(this::names), written(language))
			.toList();
		return topics.isEmpty() ? Fact.at(at.toInstant(), "特になし", "Nothing in particular")
				: Fact.at(at.toInstant(), joined(topics, Language.JA, "、"), joined(topics, Language.EN, ", "));
	}

	private Stream<Bilingual> names(Map.Entry<String, String> slot) {
		String kind = slot.getKey().replaceAll("-2$", "");
		return Stream.of(slot.getValue().split(","))
			.map((id) -> name(kind, id).orElseGet(() -> new Bilingual(kind + " " + id, kind + " " + id)));
	}

	/** A button may have brought what nothing names, which must not hide all the rest. */
	private Optional<Bilingual> name(String kind, String id) {
		try {
			return this.understanding.getObject().name(kind, id);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Stream<Bilingual> written(@Nullable String language) {
		if (language == null) {
			return Stream.empty();
		}
		Locale locale = Language.valueOf(language).locale();
		return Stream.of(new Bilingual("お使いの言語は" + locale.getDisplayLanguage(Locale.JAPANESE),
				"written in " + locale.getDisplayLanguage(Locale.ENGLISH)));
	}

	private static String joined(List<Bilingual> names, Language language, String comma) {
		return names.stream().map((name) -> name.in(language)).collect(Collectors.joining(comma));
	}

}
