package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.language.Numerals;
import dev.manabi.skills.Clause;
import dev.manabi.understanding.Expressions;

/**
 * How people say which clause of a list they mean by its number, such as 第8条: as the text
 * {@code clauses.<kind>.numbered} says, with {0} for the number.
 */
class ClauseNumbers implements Expressions {

	private static final String NUMBER = "{0}";

	private final Clause.Kind kind;

	private final Texts texts;

	private final Pattern pattern;

	ClauseNumbers(Clause.Kind kind, Texts texts) {
		this.kind = kind;
		this.texts = texts;
		this.pattern = Pattern.compile(Stream.of(Language.values())
			.flatMap((language) -> Arrays
				.stream(texts.get(language, "clauses." + kind.word() + ".numbered", NUMBER).split("\\|")))
			.map(ClauseNumbers::pattern)
			.collect(Collectors.joining("|")));
	}

	private static String pattern(String form) {
		int at = form.indexOf(NUMBER);
		String start = form.matches("[a-z].*") ? "\\b" : "";
		String end = form.matches(".*[a-z]") ? "\\b" : "";
		return start + spaced(form.substring(0, at)) + "(" + Numerals.PATTERN + ")"
				+ spaced(form.substring(at + NUMBER.length())) + end;
	}

	private static String spaced(String words) {
		return words.isBlank() ? "" : "\\s*" + words.strip().replace(" ", "\\s*") + "\\s*";
	}

	@Override
	public String kind() {
		return this.kind.word();
	}

	@Override
	public List<Found> in(String text) {
		return this.pattern.matcher(text).results().map(ClauseNumbers::found).toList();
	}

	private static Found found(MatchResult match) {
		String number = IntStream.rangeClosed(1, match.groupCount())
			.mapToObj(match::group)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
		String said = match.group();
		int blank = said.length() - said.stripLeading().length();
		return new Found(match.start() + blank, match.start() + said.stripTrailing().length(),
				String.valueOf(Numerals.of(number)));
	}

	@Override
	public Bilingual name(String id) {
		String key = "clauses." + this.kind.word() + ".number";
		return new Bilingual(this.texts.get(Language.JA, key, id), this.texts.get(Language.EN, key, id));
	}

}
