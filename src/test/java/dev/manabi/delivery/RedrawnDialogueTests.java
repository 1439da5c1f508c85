package dev.manabi.delivery;

import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was sent changes where it stands, or goes.
 */
class RedrawnDialogueTests extends OutboxStage {

	@Test
	void whatWasSentIsDrawnAnewWhereItStands() {
		put("ramen");
		this.deliveries.run();
		this.lunch.says = (_) -> new Content.Say(new Reply.Words("お昼は終わりました。"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("お昼はramenです。");
		this.outbox.refresh("lunch:ito");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).singleElement().satisfies((seen) -> seen.sees("お昼は終わりました。"));
		this.lunch.says = (_) -> new Content.NotNeeded();
		this.outbox.refresh("lunch:ito");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("お昼は終わりました。");
		assertThat(this.lunch.heard).hasSize(1);
	}

	/** What a coordinator takes back must go, however long Teams fails. */
	@Test
	void whatIsTakenBackIsTakenBackUntilItIsGone() {
		put("ramen");
		this.deliveries.run();
		this.outbox.refresh("lunch:ito");
		this.lunch.says = (_) -> {
			throw new IllegalStateException("the database is away");
		};
		this.deliveries.run();
		this.lunch.says = (_) -> new Content.TakenBack();
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		for (int turn = 0; turn < 9; turn++) {
			this.deliveries.run();
		}
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		this.mailbox.answers(ITO, new Messenger.Sent("m"));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

}
