package dev.manabi.tips;

import java.util.List;
import java.util.Set;

import dev.manabi.skills.SkillId;

import org.springframework.stereotype.Component;

/**
 * The tips that are the likeliest to help with what somebody says.
 */
@Component
public class Advice {

	private final TipRows rows;

	Advice(TipRows rows) {
		this.rows = rows;
	}

	/**
	 * Tips for a skill: those that hold the most of the words first, then as everywhere.
	 * @param words what it is about, of any length; may be empty
	 */
	public List<Tip> on(SkillId skill, String words, int most) {
		List<String> terms = Wording.terms(Wording.cut(words, Wording.LONGEST));
		Search search = new Search(Set.of(skill), terms);
		return terms.isEmpty() ? this.rows.search(search, 0, most) : this.rows.fitting(search, most);
	}

}
