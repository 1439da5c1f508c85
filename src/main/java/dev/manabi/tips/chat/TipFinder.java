package dev.manabi.tips.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Finder;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;
import dev.manabi.tips.Wording;

import org.springframework.stereotype.Component;

/**
 * Finds tips to be inserted into a conversation.
 */
@Component
class TipFinder implements Finder {

	private static final int LONGEST = 100;

	private final Tips tips;

	private final TipCards cards;

	private final Colleagues colleagues;

	private final SkillTitles skills;

	TipFinder(Tips tips, TipCards cards, Colleagues colleagues, SkillTitles skills) {
		this.tips = tips;
		this.cards = cards;
		this.colleagues = colleagues;
		this.skills = skills;
	}

	@Override
	public String name() {
		return "find-tips";
	}

	/** Nothing for whoever is no member of staff. */
	@Override
	public List<Found> find(Ask ask, String words, int from, int most) {
		if (!this.colleagues.isStaff(ask)) {
			return List.of();
		}
		return this.tips.search(Optional.empty(), Wording.cut(Wording.kept(words), LONGEST), from, most)
			.stream()
			.map((tip) -> found(ask, tip))
			.toList();
	}

	@Override
	public boolean isSearchable(String words) {
		String kept = Wording.kept(words);
		return kept.isEmpty() || Wording.isSearchable(kept);
	}

	/** The list of a client shows words as they stand. */
	private Found found(Ask ask, Tip tip) {
		return new Found(Fields.title(tip.content().words()),
				this.colleagues.plainName(tip.author(), ask.language()) + " "
						+ this.skills.plain(tip.content().skill(), ask.language()),
				this.cards.readOnly(tip, ask.language()));
	}

}
