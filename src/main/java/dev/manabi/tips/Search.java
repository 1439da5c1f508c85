package dev.manabi.tips;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.skills.SkillId;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What is searched for: what is for one of the skills, or holds every one of the words.
 * Of neither it finds nothing.
 *
 * @param skills which skills, may be none
 * @param terms the words as they are searched, may be none
 * @param everything whether all is asked for
 */
record Search(Set<SkillId> skills, List<String> terms, boolean everything) {

	/** All there is. */
	static final Search EVERYTHING = new Search(Set.of(), List.of(), true);

	Search {
		skills = Set.copyOf(skills);
		terms = List.copyOf(terms);
	}

	Search(Set<SkillId> skills, List<String> terms) {
		this(skills, terms, false);
	}

	String condition(String table) {
		if (this.everything) {
			return "TRUE";
		}
		String words = IntStream.range(0, this.terms.size())
			.mapToObj((index) -> table + ".folded LIKE :term" + index)
			.collect(Collectors.joining(" AND "));
		String skill = this.skills.isEmpty() ? "FALSE" : table + ".skill IN (:skills)";
		return skill + (words.isEmpty() ? "" : " OR (" + words + ")");
	}

	/** How many of the words it holds; to be asked where there are some. */
	String held(String table) {
		return IntStream.range(0, this.terms.size())
			.mapToObj((index) -> "CASE WHEN " + table + ".folded LIKE :term" + index + " THEN 1 ELSE 0 END")
			.collect(Collectors.joining(" + "));
	}

	/** The terms have no signs, so that none of them stands for other letters. */
	StatementSpec bind(StatementSpec statement) {
		StatementSpec bound = this.skills.isEmpty() ? statement
				: statement.param("skills", this.skills.stream().map(SkillId::value).toList());
		for (int index = 0; index < this.terms.size(); index++) {
			bound = bound.param("term" + index, "%" + this.terms.get(index) + "%");
		}
		return bound;
	}

}
