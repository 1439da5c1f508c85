package dev.manabi.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.manabi.language.Language;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of {@code resources/pages}: its content in the frame of its language.
 *
 * @param html the whole page; <code>${…}</code> stands for what the office fills in
 */
record Page(String html) {

	private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");

	private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z]+)}");

	static Page of(String name, Language language) {
		String content = read(name + "." + tag(language) + ".html");
		Matcher heading = HEADING.matcher(content);
		if (!heading.find()) {
			throw new IllegalArgumentException("The page " + name + " has no heading");
		}
		String frame = read("frame." + tag(language) + ".html");
		return new Page(fill(frame, Map.of("page", name, "title", heading.group(1), "style", style(), "content",
				content, "source", "${source}", "contact", "${contact}")));
	}

	/** The style of every page, as it stands in them. */
	static String style() {
		return read("style.css");
	}

	/** The page with these texts, which may hold anything. */
	String with(Map<String, String> texts) {
		return BLANK.matcher(this.html)
			.replaceAll((blank) -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(text(texts, blank.group(1)))));
	}

	private static String fill(String html, Map<String, String> parts) {
		return BLANK.matcher(html).replaceAll((blank) -> Matcher.quoteReplacement(text(parts, blank.group(1))));
	}

	private static String text(Map<String, String> texts, String name) {
		String text = texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("Nothing is called " + name);
		}
		return text;
	}

	private static String tag(Language language) {
		return language.locale().toLanguageTag().toLowerCase(Locale.ROOT);
	}

	private static String read(String file) {
		try {
			return new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
