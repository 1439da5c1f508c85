package dev.manabi.tips.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.roster.Person;
import dev.manabi.tips.Marks;
import dev.manabi.tips.Marks.Mark;
import dev.manabi.tips.Tip;

/**
 * A button that everybody may press on a tip, in a channel or in their own chat: it
 * counts once for each, and pressing again takes it back.
 */
abstract class MarkTip implements Intent {

	private final String name;

	private final Mark mark;

	private final TipDesk desk;

	private final Marks marks;

	private final Colleagues colleagues;

	MarkTip(String name, Mark mark, TipDesk desk, Marks marks, Colleagues colleagues) {
		this.name = name;
		this.mark = mark;
		this.desk = desk;
		this.marks = marks;
		this.colleagues = colleagues;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public boolean listed() {
		return false;
	}

	/** Among others the card with the count takes the place of the one before. */
	@Override
	public boolean personal() {
		return false;
	}

	/** But whoever is refused hears of it alone. */
	@Override
	public boolean personal(Ask ask) {
		return this.colleagues.isStaff(ask)
				&& this.desk.find(ask).filter((tip) -> tip.isShown() && refuses(ask, tip)).isPresent();
	}

	/** Among others whoever may not press it changes nothing. */
	@Override
	public Reply answer(Ask ask) {
		return (ask.shared() && !this.colleagues.isStaff(ask))
				? this.desk.named(ask, (tip) -> this.desk.now(ask, tip, "")) : this.desk.shown(ask,
						(person, tip) -> refuses(ask, tip) ? refused(ask, tip) : toggle(ask, person, tip));
	}

	private boolean refuses(Ask ask, Tip tip) {
		return !this.mark.isForAuthors() && TipCards.isAuthor(ask.asker(), tip);
	}

	private Reply refused(Ask ask, Tip tip) {
		String key = "tips." + this.name + ".own";
		return ask.shared() ? this.desk.words(ask, key) : this.desk.now(ask, tip, key);
	}

	private Reply toggle(Ask ask, Person person, Tip tip) {
		boolean set = this.marks.toggle(tip, this.mark, person.id());
		return this.desk.now(ask, tip, "tips." + this.name + (set ? ".set" : ".taken"));
	}

}
