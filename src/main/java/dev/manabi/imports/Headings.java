package dev.manabi.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above the columns of a table.
 *
 * @param line the number of the row they stand in
 * @param texts one a column
 */
public record Headings(int line, List<String> texts) {

	public Headings {
		texts = List.copyOf(texts);
	}

	/** One a column, cut where it is too long to be repeated. */
	public List<String> briefly() {
		return this.texts.stream().map(Problem::brief).toList();
	}

	public boolean has(Column column) {
		return this.texts.stream().anyMatch(column::isHeaded);
	}

	/** Whether one at least of these columns is there. */
	public boolean hasAny(Collection<Column> columns) {
		return columns.stream().anyMatch(this::has);
	}

	/** Whether that stands in one of them. */
	boolean contain(String text) {
		return this.texts.stream().anyMatch((heading) -> heading.contains(text));
	}

	Optional<String> of(int place) {
		return (place < this.texts.size()) ? Optional.of(this.texts.get(place).strip()) : Optional.empty();
	}

	/** Where the columns are. What is missing or there twice is added to the problems. */
	Map<Column, Integer> places(List<Column> columns, Collection<Problem> problems) {
		Map<Column, Integer> places = new HashMap<>();
		for (Column column : columns) {
			for (int place = 0; place < this.texts.size(); place++) {
				if (column.isHeaded(this.texts.get(place)) && places.putIfAbsent(column, place) != null) {
					problems.add(new Problem(this.line, "column-twice", column.name()));
				}
			}
			if (column.required() && !places.containsKey(column)) {
				problems.add(new Problem(this.line, "column-missing", String.join(", ", column.headings())));
			}
		}
		return places;
	}

}
