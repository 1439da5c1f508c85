package dev.manabi.skills.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「課長になったら？」: what another role asks, and how that differs from what is asked today.
 */
@Component
@Order(44)
class ShowAnotherRole implements Intent {

	private final OwnRoles ownRoles;

	private final OtherRoleCards cards;

	private final MapWords words;

	private final Texts texts;

	ShowAnotherRole(OwnRoles ownRoles, OtherRoleCards cards, MapWords words, Texts texts) {
		this.ownRoles = ownRoles;
		this.cards = cards;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "another-role";
	}

	@Override
	public Theme theme() {
		return Theme.POLICY;
	}

	@Override
	public Reply answer(Ask ask) {
		Own own = this.ownRoles.of(ask);
		return MapWords.role(own.map(), ask.slots(), "role")
			.map((role) -> this.cards.other(role, own, ask))
			.orElseGet(() -> choose(own, ask));
	}

	/** One that is not the asker’s is proposed. */
	private Reply choose(Own own, Ask ask) {
		String chosen = own.map()
			.roles()
			.stream()
			.filter((role) -> !own.has(role))
			.findFirst()
			.map((role) -> role.id().value())
			.orElse("");
		return new Reply.Card("skills/choose-role",
				new ChooseRoleCard(this.words.roles(own.map(), ask.language()), chosen),
				this.texts.get(ask.language(), "another-role.choose"));
	}

	/** The form. */
	record ChooseRoleCard(List<Choice> choices, String chosen) {

	}

}
