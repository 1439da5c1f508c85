package dev.manabi.xapi.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.xapi.LearningSystems;

import org.springframework.stereotype.Component;

/**
 * 「受け取りを停止」「受け取りを再開」: switches a learning system off or on.
 */
@Component
class SwitchLearningSystem extends CoordinatorIntent {

	private final LearningSystems systems;

	private final ShowLearningSystems list;

	private final Texts texts;

	SwitchLearningSystem(LearningSystems systems, ShowLearningSystems list, Texts texts) {
		super("xapi-switch", false);
		this.systems = systems;
		this.list = list;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		String name = ask.slots().getOrDefault("source", "");
		String to = ask.slots().getOrDefault("to", "");
		if (!this.systems.isThere(name) || !(to.equals("on") || to.equals("off"))) {
			return this.list.answer(ask);
		}
		boolean switched = this.systems.switchOff(name, to.equals("off"), ask.asker().id());
		String key = "xapi-sources.done." + to + (switched ? "" : ".before");
		return this.list.show(this.texts.get(ask.language(), key, name), ask);
	}

}
