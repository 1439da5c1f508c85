package dev.manabi.teams;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeValue;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.CoordinatorNotices;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Turn;

import org.springframework.stereotype.Component;

/**
 * Hands what happens in Teams to the conversation, and its replies back.
 */
@Component
class TeamsBot extends TeamsActivityHandler {

	private final Incoming incoming;

	private final Conversation conversation;

	private final CoordinatorNotices notices;

	private final Outgoing outgoing;

	TeamsBot(Incoming incoming, Conversation conversation, CoordinatorNotices notices, Outgoing outgoing) {
		this.incoming = incoming;
		this.conversation = conversation;
		this.notices = notices;
		this.outgoing = outgoing;
	}

	@Override
	protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
		return reply(context, this.incoming.message(context.getActivity()));
	}

	@Override
	protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext context) {
		return reply(context, new Heard.Installed());
	}

	/** Nothing to do; the SDK would look up every new member at the connector. */
	@Override
	protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext context) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	protected CompletableFuture<AdaptiveCardInvokeResponse> onAdaptiveCardInvoke(TurnContext context,
			AdaptiveCardInvokeValue invoked) {
		Heard heard = this.incoming.execute(invoked.getAction().getVerb(), invoked.getAction().getData());
		return CompletableFuture.completedFuture(this.incoming.turn(context.getActivity(), heard).map((turn) -> {
			AdaptiveCardInvokeResponse response = inPlace(this.conversation.answer(turn), turn);
			this.notices.tell(turn, (notice) -> send(context, notice, turn));
			return response;
		}).orElseGet(AdaptiveCardInvokeResponse::new));
	}

	private CompletableFuture<Void> reply(TurnContext context, Heard heard) {
		Optional<Turn> turn = this.incoming.turn(context.getActivity(), heard);
		turn.ifPresent((known) -> {
			send(context, this.conversation.answer(known), known);
			this.notices.tell(known, (notice) -> send(context, notice, known));
		});
		return CompletableFuture.completedFuture(null);
	}

	private void send(TurnContext context, Reply reply, Turn turn) {
		context.sendActivity(this.outgoing.message(reply, turn)).join();
	}

	private AdaptiveCardInvokeResponse inPlace(Reply reply, Turn turn) {
		AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
		response.setStatusCode(200);
		switch (reply) {
			case Reply.Card card -> {
				response.setType(Outgoing.ADAPTIVE_CARD);
				response.setValue(this.outgoing.card(card, turn));
			}
			case Reply.Words words -> {
				response.setType("application/vnd.microsoft.activity.message");
				response.setValue(words.text());
			}
		}
		return response;
	}

}
