package dev.manabi.skills;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;

/**
 * How the things of one kind differ between two maps, told apart by their ids.
 *
 * @param added what only the later map has
 * @param removed what only the earlier map has
 * @param renamed what has another name
 * @param <T> the kind
 */
public record Difference<T>(List<T> added, List<T> removed, List<Renamed<T>> renamed) {

	public Difference {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		renamed = List.copyOf(renamed);
	}

	static <T> Difference<T> of(List<T> before, List<T> after, Function<T, String> id, Function<T, Bilingual> name) {
		Map<String, T> earlier = before.stream().collect(Collectors.toMap(id, Function.identity()));
		Map<String, T> later = after.stream().collect(Collectors.toMap(id, Function.identity()));
		return new Difference<>(after.stream().filter((each) -> !earlier.containsKey(id.apply(each))).toList(),
				before.stream().filter((each) -> !later.containsKey(id.apply(each))).toList(),
				before.stream()
					.filter((each) -> later.containsKey(id.apply(each)))
					.map((each) -> new Renamed<>(each, Objects.requireNonNull(later.get(id.apply(each)))))
					.filter((both) -> !name.apply(both.before()).equals(name.apply(both.after())))
					.toList());
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return this.added.isEmpty() && this.removed.isEmpty() && this.renamed.isEmpty();
	}

	/**
	 * One thing by two names.
	 *
	 * @param before as the earlier map has it
	 * @param after as the later map has it
	 */
	public record Renamed<T>(T before, T after) {
	}

}
