package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * How people say how long something takes: every five minutes up to a working day of
 * eight hours, in digits and in kanji, and half a day, taken for four hours.
 */
@Component
class LengthNames implements Vocabulary {

	private static final int STEP = 5;

	private static final int DAY = 8 * 60;

	private static final String DIGITS = "〇一二三四五六七八九";

	private final List<Term> terms = Stream
		.concat(IntStream.rangeClosed(1, DAY / STEP)
			.map((step) -> step * STEP)
			.mapToObj((minutes) -> new Term(String.valueOf(minutes), names(minutes))),
				Stream.of(new Term("over-240", List.of("長い", "長時間", "半日以上", "long", "longer"))))
		.toList();

	@Override
	public String kind() {
		return "length";
	}

	@Override
	public List<Term> terms() {
		return this.terms;
	}

	private static List<String> names(int minutes) {
		List<String> names = new ArrayList<>(named(minutes));
		int hours = minutes / 60;
		int rest = minutes % 60;
		Stream.of("%d分", "%d分間", "%d minutes", "%d minute", "%d mins", "%d min")
			.forEach((name) -> names.add(name.formatted(minutes)));
		if (minutes < 100) {
			names.add(kanji(minutes) + "分");
		}
		if (hours > 0 && rest == 0) {
			names.addAll(List.of(hours + "時間", kanji(hours) + "時間", hours + " hours", hours + " hour"));
		}
		else if (hours > 0) {
			names.addAll(List.of(hours + "時間" + rest + "分", hours + " hours " + rest + " minutes",
					hours + " hour " + rest + " minutes"));
		}
		if (rest == 30) {
			names.addAll(List.of(hours + ".5時間", hours + ".5 hours"));
		}
		if (rest == 30 && hours > 0) {
			names.addAll(List.of(hours + "時間半", kanji(hours) + "時間半", hours + " and a half hours"));
		}
		return names;
	}

	private static List<String> named(int minutes) {
		return switch (minutes) {
			case 30 -> List.of("短い", "短時間", "short", "half an hour");
			case 60 -> List.of("an hour", "one hour");
			case 90 -> List.of("an hour and a half");
			case 120 -> List.of("two hours");
			case 240 -> List.of("半日", "half a day", "half day");
			case DAY -> List.of("1日", "一日", "a day", "one day");
			default -> List.of();
		};
	}

	/** A number below a hundred. */
	private static String kanji(int number) {
		int tens = number / 10;
		String ones = (number % 10 == 0) ? "" : DIGITS.substring(number % 10, number % 10 + 1);
		return switch (tens) {
			case 0 -> ones;
			case 1 -> "十" + ones;
			default -> DIGITS.substring(tens, tens + 1) + "十" + ones;
		};
	}

}
