package dev.manabi.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Finder;
import dev.manabi.conversation.MessageAction;
import dev.manabi.conversation.Reply;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * A search and an action for tests, which note what they were asked for.
 */
@TestConfiguration(proxyBeanMethods = false)
class ExtensionCommands {

	final List<Ask> asked = new ArrayList<>();

	final List<MessageAction.Marked> marked = new ArrayList<>();

	final List<String> words = new ArrayList<>();

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	Finder testFinder() {
		return new Finder() {

			@Override
			public String name() {
				return "find-tips";
			}

			@Override
			public List<Found> find(Ask ask, String words, int from, int most) {
				ExtensionCommands.this.asked.add(ask);
				ExtensionCommands.this.words.add(words + " from " + from + " most " + most);
				if (words.equals("boom")) {
					throw new IllegalStateException("secret");
				}
				return words.equals("nothing") ? List.of()
						: IntStream.range(from, from + most + 5)
							.mapToObj((i) -> new Found(words + " " + i, "伊藤 <b>", card()))
							.toList();
			}

		};
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	MessageAction testAction() {
		return new MessageAction() {

			@Override
			public String name() {
				return "save-tip";
			}

			@Override
			public Reply open(Ask ask, Marked message) {
				if (message.text().equals("boom")) {
					throw new IllegalStateException("secret");
				}
				ExtensionCommands.this.asked.add(ask);
				ExtensionCommands.this.marked.add(message);
				return message.text().equals("no") ? new Reply.Words("できません。") : card();
			}

		};
	}

	/** Any card that has buttons. */
	private static Reply.Card card() {
		return new Reply.Card("channels/setting", new Setting("RPA広場", "19:rpa"), "RPA広場");
	}

	/** What its template binds. */
	private record Setting(boolean hasDone, String done, String title, String now, boolean hasMore, List<String> more,
			boolean hasTied, List<String> tied, String channel) {

		Setting(String title, String channel) {
			this(false, "", title, title, false, List.of(), false, List.of(), channel);
		}

	}

}
