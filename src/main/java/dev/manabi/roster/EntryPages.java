package dev.manabi.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes through the enabled people of one source in the order of their keys, a page at a
 * time. A page is a range of keys, which both databases read straight from the primary
 * keys.
 */
final class EntryPages {

	private static final int PAGE = 1_000;

	/**
	 * Not "source = :source" alone: H2 would rather read an index of the whole source.
	 */
	private static final String OF_SOURCE = "(source = :source) IS TRUE";

	private static final String RANGE = OF_SOURCE + " AND entry > :after AND entry <= :last";

	private final String source;

	private final JdbcClient jdbc;

	EntryPages(String source, JdbcClient jdbc) {
		this.source = source;
		this.jdbc = jdbc;
	}

	void forEach(Consumer<? super List<Entry>> page) {
		String after = "";
		Optional<String> last = lastOfPage(after);
		while (last.isPresent()) {
			page.accept(between(after, last.get()));
			after = last.get();
			last = lastOfPage(after);
		}
	}

	private Optional<String> lastOfPage(String after) {
		return this.jdbc.sql("""
				SELECT max(entry) FROM (SELECT entry FROM roster_person
				  WHERE %s AND enabled AND entry > :after
				  ORDER BY entry FETCH FIRST :most ROWS ONLY) AS page
				""".formatted(OF_SOURCE))
			.param("source", this.source)
			.param("after", after)
			.param("most", PAGE)
			.query((row, _) -> Optional.ofNullable(row.getString(1)))
			.single();
	}

	private List<Entry> between(String after, String last) {
		Map<String, List<Post>> posts = new HashMap<>();
		read("SELECT entry, department, title FROM roster_post WHERE " + RANGE + " ORDER BY entry, place", after, last,
				(row) -> posts.computeIfAbsent(row.getString("entry"), (_) -> new ArrayList<>())
					.add(new Post(row.getString("department"), row.getString("title"))));
		Map<String, Set<String>> groups = new HashMap<>();
		read("SELECT entry, group_name FROM roster_membership WHERE " + RANGE, after, last,
				(row) -> groups.computeIfAbsent(row.getString("entry"), (_) -> new HashSet<>())
					.add(row.getString("group_name")));
		List<Entry> entries = new ArrayList<>();
		read("SELECT * FROM roster_person WHERE " + RANGE + " AND enabled", after, last, (row) -> {
			String key = row.getString("entry");
			entries
				.add(Entries.entry(row, key, posts.getOrDefault(key, List.of()), groups.getOrDefault(key, Set.of())));
		});
		return entries;
	}

	private void read(String sql, String after, String last, RowCallbackHandler row) {
		this.jdbc.sql(sql).param("source", this.source).param("after", after).param("last", last).query(row);
	}

}
