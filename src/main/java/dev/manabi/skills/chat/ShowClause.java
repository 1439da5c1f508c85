package dev.manabi.skills.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.skills.Clause;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「12箇条の第8条は？」: a clause of the policy, one of its lists, or which lists there are.
 */
@Component
@Order(46)
class ShowClause implements Intent {

	private final SkillMaps skillMaps;

	private final ClauseCards cards;

	private final Texts texts;

	ShowClause(SkillMaps skillMaps, ClauseCards cards, Texts texts) {
		this.skillMaps = skillMaps;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Theme theme() {
		return Theme.POLICY;
	}

	@Override
	public String name() {
		return "clause";
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		SkillMap map = this.skillMaps.current();
		if (map.clauses().isEmpty()) {
			return new Reply.Words(this.texts.get(ask.language(), "clauses.none",
					Markdown.plain(map.source().in(ask.language())), Markdown.plain(map.contact().in(ask.language()))));
		}
		return Arrays.stream(Clause.Kind.values())
			.flatMap((kind) -> Optional.ofNullable(ask.slots().get(kind.word()))
				.map((number) -> numbered(map, kind, number, ask))
				.stream())
			.findFirst()
			.orElseGet(() -> named(map, ask.slots().getOrDefault("clause", ""), ask));
	}

	private Reply numbered(SkillMap map, Clause.Kind kind, String number, Ask ask) {
		return map.clauses(kind)
			.stream()
			.filter((clause) -> String.valueOf(clause.number()).equals(number))
			.findFirst()
			.map((clause) -> this.cards.one(map, clause, ask.language()))
			.orElseGet(() -> this.cards.without(map, kind, number, ask));
	}

	private Reply named(SkillMap map, String id, Ask ask) {
		Optional<Clause> clause = map.clauses().stream().filter((each) -> each.id().equals(id)).findFirst();
		List<Clause.Kind> kinds = ClauseCards.kinds(map);
		return clause.map((found) -> this.cards.one(map, found, ask.language()))
			.or(() -> Arrays.stream(Clause.Kind.values())
				.filter((kind) -> kind.word().equals(id) || kinds.equals(List.of(kind)))
				.findFirst()
				.map((kind) -> this.cards.list(map, kind, ask)))
			.orElseGet(() -> this.cards.lists(map, ask.language()));
	}

}
