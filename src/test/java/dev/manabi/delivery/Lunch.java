package dev.manabi.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Says what is for lunch, unless the test has it say something else, and notes what it
 * hears.
 */
final class Lunch implements Topic {

	final List<Delivery> heard = new ArrayList<>();

	@Nullable Function<Delivery, Content> says;

	void reset() {
		this.heard.clear();
		this.says = null;
	}

	@Override
	public String name() {
		return "lunch";
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		String dish = delivery.message().subject();
		return (this.says != null) ? this.says.apply(delivery) : new Content.Say(
				new Reply.Words((language == Language.JA) ? "お昼は" + dish + "です。" : "Lunch is " + dish + "."));
	}

	@Override
	public void settled(Delivery delivery) {
		this.heard.add(delivery);
	}

}
