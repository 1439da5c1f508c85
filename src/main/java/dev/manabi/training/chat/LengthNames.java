package dev.manabi.training.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Numerals;
import dev.manabi.training.Length;
import dev.manabi.understanding.Expressions;

import org.springframework.stereotype.Component;

/**
 * How people say how long something takes: in hours and minutes, by words such as 半日 for
 * four hours, or as short or long.
 */
@Component
class LengthNames implements Expressions {

	private static final String OVER = "over-";

	private static final String FROM_ID = "from-";

	private static final Map<Pattern, String> WORDS = words();

	/** What is said of lengths where none is named. */
	private static final Map<Pattern, String> VAGUE = vague();

	private static final Pattern HOURS = Pattern.compile("(?:(?<hours>" + Numerals.PATTERN
			+ ")|(?<decimal>\\d{1,2}\\.\\d))\\s*(?:時間|じかん|hours?|hrs?)(?<half>半|\\s+and a half)?\\s*(?:(?<rest>"
			+ Numerals.PATTERN + ")\\s*(?:分|min(?:ute)?s?))?");

	private static final Pattern FROM = Pattern.compile("\\s*(?:以上|or more|or longer)");

	private static final Pattern AT_LEAST = Pattern.compile("\\bat least\\s*$");

	private static final Pattern MORE = Pattern.compile("\\s*(?:を超え|超|より長)");

	private static final Pattern MORE_THAN = Pattern.compile("\\b(?:over|more than|longer than)\\s*$");

	private static final Pattern MINUTES = Pattern
		.compile("(?<minutes>" + Numerals.PATTERN + ")\\s*(?:分間?|ふん|ぷん|min(?:ute)?s?)");

	private static Map<Pattern, String> words() {
		Map<Pattern, String> words = new LinkedHashMap<>();
		words.put(Pattern.compile("(?:半日|はんにち)(?:を超える|より長い|超)"), OVER + 240);
		words.put(Pattern.compile("(?:半日|はんにち)(?!以上|を超|より|超)|half[ -](?:a )?day"), "240");
		words.put(Pattern.compile("(?:半日|はんにち)以上"), FROM_ID + 240);
		words.put(Pattern.compile("1日|一日|終日|丸一日|いちにち|\\b(?:a|one|full|whole) day"), "480");
		words.put(Pattern.compile("半時間|half an hour"), "30");
		return words;
	}

	private static Map<Pattern, String> vague() {
		return Map.of(Pattern.compile("長時間|長い|長め|長丁場|longer|(?<!how )long"), OVER + 240,
				Pattern.compile("短時間|短い|短め|すきま時間|隙間時間|スキマ時間|short|quick"), "30");
	}

	@Override
	public String kind() {
		return "length";
	}

	@Override
	public List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		HOURS.matcher(text).results().forEach((match) -> found.add(found(match, limit(match, text) + hours(match))));
		MINUTES.matcher(text)
			.results()
			.forEach((match) -> found.add(found(match, limit(match, text) + Numerals.of(match.group("minutes")))));
		found.addAll(found(WORDS, text));
		if (found.isEmpty()) {
			found.addAll(found(VAGUE, text));
		}
		return found.stream().filter((each) -> Length.of(each.id()).isPresent()).toList();
	}

	private static String limit(MatchResult match, String text) {
		String before = text.substring(0, match.start());
		String after = text.substring(match.end());
		if (FROM.matcher(after).lookingAt() || AT_LEAST.matcher(before).find()) {
			return FROM_ID;
		}
		return (MORE.matcher(after).lookingAt() || MORE_THAN.matcher(before).find()) ? OVER : "";
	}

	private static List<Found> found(Map<Pattern, String> words, String text) {
		return words.entrySet()
			.stream()
			.flatMap((word) -> word.getKey().matcher(text).results().map((match) -> found(match, word.getValue())))
			.toList();
	}

	private static Found found(MatchResult match, String id) {
		String said = match.group();
		return new Found(match.start(), match.start() + said.stripTrailing().length(), id);
	}

	private static long hours(MatchResult match) {
		long minutes = (match.group("decimal") != null) ? Math.round(Double.parseDouble(match.group("decimal")) * 60)
				: Numerals.of(match.group("hours")) * 60L;
		long rest = Optional.ofNullable(match.group("rest")).map(Numerals::of).orElse(0);
		return minutes + rest + ((match.group("half") != null) ? 30 : 0);
	}

	@Override
	public Bilingual name(String id) {
		return switch (Length.of(id).orElseThrow(() -> new IllegalArgumentException("No length: " + id))) {
			case Length.AtMost(Duration time) -> new Bilingual(japanese(time) + "以内", "up to " + english(time));
			case Length.AtLeast(Duration time) -> new Bilingual(japanese(time) + "以上", english(time) + " or more");
			case Length.MoreThan(Duration time) -> new Bilingual(japanese(time) + "を超える", "over " + english(time));
			case Length.Unknown() -> new Bilingual("所要時間の記載なし", "no length given");
		};
	}

	private static String japanese(Duration time) {
		return said(time, "時間", "分", "");
	}

	private static String english(Duration time) {
		return said(time, " hours", " minutes", " ");
	}

	private static String said(Duration time, String hours, String minutes, String between) {
		return String.join(between,
				Stream.of(part(time.toHours(), hours), part(time.toMinutesPart(), minutes))
					.flatMap(Optional::stream)
					.toList());
	}

	private static Optional<String> part(long number, String unit) {
		return (number == 0) ? Optional.empty() : Optional.of(number + unit);
	}

}
