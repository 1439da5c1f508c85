package dev.manabi.teams;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Conversation;
import dev.manabi.conversation.Heard;
import dev.manabi.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Hands what happens in Teams to the conversation, and its replies back.
 */
@Component
class TeamsBot extends TeamsActivityHandler {

	private static final Logger log = LoggerFactory.getLogger(TeamsBot.class);

	static final String CARD_ACTION = "adaptiveCard/action";

	private final Incoming incoming;

	private final Turns turns;

	private final Attachments attachments;

	private final Conversation conversation;

	private final PressedCards pressedCards;

	private final NoticesAfterwards notices;

	private final Discretion discretion;

	private final Outgoing outgoing;

	private final MessageExtension extension;

	TeamsBot(Incoming incoming, Turns turns, Attachments attachments, Conversation conversation,
			PressedCards pressedCards, NoticesAfterwards notices, Discretion discretion, Outgoing outgoing,
			MessageExtension extension) {
		this.incoming = incoming;
		this.turns = turns;
		this.attachments = attachments;
		this.conversation = conversation;
		this.pressedCards = pressedCards;
		this.notices = notices;
		this.discretion = discretion;
		this.outgoing = outgoing;
		this.extension = extension;
	}

	@Override
	protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
		Activity activity = context.getActivity();
		return reply(context, this.attachments.sent(activity).orElseGet(() -> this.incoming.message(activity)));
	}

	/** Whom an upgrade reaches has been welcomed before. */
	@Override
	protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext context) {
		return "add".equals(context.getActivity().getAction()) ? reply(context, new Heard.Installed())
				: CompletableFuture.completedFuture(null);
	}

	/** Nothing to do; the SDK would look up every new member at the connector. */
	@Override
	protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext context) {
		return CompletableFuture.completedFuture(null);
	}

	/**
	 * Answers the buttons of cards and the message extension, and nothing else that Teams
	 * may invoke; the SDK would fail on values of another shape and tell how.
	 */
	@Override
	protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext context) {
		if (MessageExtension.isFor(context.getActivity())) {
			return CompletableFuture.completedFuture(this.extension.answer(context.getActivity()));
		}
		if (!CARD_ACTION.equals(context.getActivity().getName())) {
			return answered(HttpStatus.NOT_IMPLEMENTED, null);
		}
		Optional<Heard> pressed = this.incoming.execute(context.getActivity().getValue());
		return pressed.map((heard) -> answered(HttpStatus.OK, execute(context, heard)))
			.orElseGet(
					() -> answered(HttpStatus.BAD_REQUEST, InPlace.error(HttpStatus.BAD_REQUEST, "No Action.Execute")));
	}

	private static CompletableFuture<InvokeResponse> answered(HttpStatus status, @Nullable Object body) {
		return CompletableFuture.completedFuture(new InvokeResponse(status.value(), body));
	}

	private AdaptiveCardInvokeResponse execute(TurnContext context, Heard heard) {
		try {
			return this.turns.of(context.getActivity(), heard)
				.map((turn) -> execute(context, turn))
				.orElseGet(() -> InPlace.error(HttpStatus.FORBIDDEN, "Only people of the organization are answered"));
		}
		catch (RuntimeException ex) {
			log.error("A pressed button could not be answered", ex);
			return InPlace.error(HttpStatus.INTERNAL_SERVER_ERROR, "The button could not be answered");
		}
	}

	private AdaptiveCardInvokeResponse execute(TurnContext context, Turn turn) {
		Answer answer = this.conversation.answer(turn);
		AdaptiveCardInvokeResponse response = inPlace(here(answer, context, turn));
		if (answer instanceof Answer.ForAll(Answer.Message message)) {
			this.pressedCards.change(context.getActivity(), message);
		}
		this.notices.tell(turn, context.getActivity());
		return response;
	}

	private CompletableFuture<Void> reply(TurnContext context, Heard heard) {
		Optional<Turn> turn = this.turns.of(context.getActivity(), heard);
		turn.ifPresent((known) -> {
			send(context, here(this.conversation.answer(known), context, known));
			this.notices.tell(known, context.getActivity());
		});
		return CompletableFuture.completedFuture(null);
	}

	/** What is said here, whoever listens. */
	private Answer.Message here(Answer answer, TurnContext context, Turn turn) {
		return switch (answer) {
			case Answer.Message message -> message;
			case Answer.ForAll(Answer.Message message) -> message;
			case Answer.Apart apart -> this.discretion.instead(apart, turn, context.getActivity());
		};
	}

	private void send(TurnContext context, Answer.Message answer) {
		context.sendActivity(this.outgoing.message(answer)).join();
	}

	private AdaptiveCardInvokeResponse inPlace(Answer.Message answer) {
		return switch (answer) {
			case Answer.Card card -> InPlace.card(this.outgoing.card(card));
			case Answer.Words words -> InPlace.words(words.text());
		};
	}

}
