package dev.manabi.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.language.Folding;

/**
 * Words with a place for a name, such as <code>{duty}の担当です</code>, or for two names of
 * one kind, such as <code>{role}と{role}の違い</code>.
 *
 * @param kind the kind of the names
 * @param fixed what stands before, between and after the names, folded
 */
record Phrase(String kind, List<String> fixed) {

	private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

	Phrase {
		fixed = List.copyOf(fixed);
	}

	static boolean isIn(String words) {
		return words.contains("{");
	}

	static Phrase of(String words) {
		List<String> kinds = SLOT.matcher(words).results().map((slot) -> slot.group(1)).toList();
		List<String> around = Arrays.asList(SLOT.split(words, -1));
		List<String> fixed = around.stream().map(Folding::spoken).toList();
		boolean two = kinds.size() == 2 && kinds.getFirst().equals(kinds.getLast()) && !fixed.get(1).isEmpty();
		if ((kinds.size() != 1 && !two) || around.stream().anyMatch(Phrase::isIn)) {
			throw new IllegalStateException(
					"'%s' is to have one {name} in it, or two of one kind with words between".formatted(words));
		}
		return new Phrase(kinds.getFirst(), fixed);
	}

	/** How many letters are given. */
	int given() {
		return this.fixed.stream().mapToInt(String::length).sum();
	}

	/**
	 * The slots in which an ask carries the ids of what is named, in the names' order:
	 * that of the second is called {@code role-2}.
	 */
	List<String> slots() {
		return List.of(this.kind, this.kind + "-2").subList(0, this.fixed.size() - 1);
	}

	/**
	 * What stands in the places of the names, in each way that it may be read if the rest
	 * is as it should be.
	 */
	Stream<List<String>> names(String key) {
		String before = this.fixed.getFirst();
		String after = this.fixed.getLast();
		if (key.length() <= given() || !key.startsWith(before) || !key.endsWith(after)) {
			return Stream.empty();
		}
		String named = key.substring(before.length(), key.length() - after.length());
		return (this.fixed.size() == 2) ? Stream.of(List.of(named)) : parted(named, this.fixed.get(1));
	}

	/** The words between may be part of a name, too. */
	private static Stream<List<String>> parted(String named, String between) {
		return IntStream.range(1, named.length() - between.length())
			.filter((at) -> named.startsWith(between, at))
			.mapToObj((at) -> List.of(named.substring(0, at), named.substring(at + between.length())));
	}

}
