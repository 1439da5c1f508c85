package dev.manabi.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;

import dev.manabi.language.Language;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pages in the language that {@code ?lang=} names, else in the browser's, else
 * in Japanese.
 */
@RestController
class PagesEndpoint {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final SkillMaps skillMaps;

	PagesEndpoint(SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
	}

	@GetMapping("/{page:about|privacy|terms}")
	ResponseEntity<String> page(@PathVariable("page") String page,
			@RequestParam(name = "lang", defaultValue = "") String lang,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
		Language language = Language.ofTag(lang).or(() -> browser(accepted)).orElse(Language.JA);
		SkillMap map = this.skillMaps.current();
		Map<String, String> texts = Map.of("source", map.source().in(language), "contact", map.contact().in(language));
		return ResponseEntity.ok()
			.contentType(HTML)
			.header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.body(Page.of(page, language).with(texts));
	}

	private static Optional<Language> browser(String accepted) {
		try {
			return LanguageRange.parse(accepted)
				.stream()
				.flatMap((range) -> Language.ofTag(range.getRange()).stream())
				.findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
