package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.Role;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * 「課長と主査の違い」: what two roles require side by side.
 */
@Component
class CompareRoles implements Intent {

	private final SkillMaps skillMaps;

	private final ComparisonCards cards;

	private final MapWords words;

	private final Texts texts;

	CompareRoles(SkillMaps skillMaps, ComparisonCards cards, MapWords words, Texts texts) {
		this.skillMaps = skillMaps;
		this.cards = cards;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "compare-roles";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		SkillMap map = this.skillMaps.current();
		Optional<Role> one = MapWords.role(map, ask.slots(), "role");
		Optional<Role> other = MapWords.role(map, ask.slots(), "role-2");
		if (one.isEmpty() || other.isEmpty()) {
			return this.cards.choose(map, one.or(() -> other), "", ask.language());
		}
		if (one.equals(other)) {
			String same = this.texts.get(ask.language(), "compare-roles.same",
					this.words.name(one.get(), ask.language()));
			return this.cards.choose(map, one, same, ask.language());
		}
		return this.cards.comparison(map, List.of(one.get(), other.get()), ask);
	}

}
