package dev.manabi.teams;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.conversation.Reacted;
import dev.manabi.conversation.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Teams tells of reactions, from the endpoint to the event. Nobody is answered.
 */
@Import(ReactionTests.Heard.class)
class ReactionTests extends WithTeams {

	private static final String MESSAGE = "1700000000001";

	@Autowired
	private Heard heard;

	@BeforeEach
	void forget() {
		this.heard.reactions.clear();
	}

	@Test
	void somebodyReactsInTheirOwnChat() {
		assertThat(this.endpoint.deliver(reaction("personal", "[{\"type\": \"like\"}, {\"type\": \"heart\"}]"))
			.statusCode()).isEqualTo(202);
		assertThat(this.heard.reactions).singleElement().satisfies((reacted) -> {
			assertThat(reacted.where()).isEqualTo(new Recipient.Somebody(reacted.person()));
			assertThat(reacted.message()).isEqualTo(MESSAGE);
			assertThat(reacted.added()).containsExactly("like", "heart");
			assertThat(reacted.removed()).isEmpty();
		});
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void somebodyReactsInAThreadAndTakesItBack() {
		ObjectNode taken = reaction("channel", "[]");
		taken.putArray("reactionsRemoved").addObject().put("type", "like");
		taken.withObjectProperty("conversation").put("id", "19:rpa@thread.tacv2;messageid=" + MESSAGE);
		this.endpoint.deliver(taken);
		assertThat(this.heard.reactions).singleElement().satisfies((reacted) -> {
			assertThat(reacted.where()).isEqualTo(new Recipient.Channel("19:rpa@thread.tacv2"));
			assertThat(reacted.added()).isEmpty();
			assertThat(reacted.removed()).containsExactly("like");
		});
	}

	@Test
	void inGroupChatsTheBotAnnouncesNothing() {
		this.endpoint.deliver(reaction("groupChat", "[{\"type\": \"like\"}]"));
		assertThat(this.heard.reactions).isEmpty();
	}

	@Test
	void aReactionToNothingIsNone() {
		ObjectNode odd = reaction("personal", "[{\"type\": \"like\"}]");
		odd.remove("replyToId");
		assertThat(this.endpoint.deliver(odd).statusCode()).isEqualTo(202);
		ObjectNode stranger = reaction("personal", "[{\"type\": \"like\"}]");
		stranger.withObjectProperty("from").remove("aadObjectId");
		assertThat(this.endpoint.deliver(stranger).statusCode()).isEqualTo(202);
		assertThat(this.heard.reactions).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "[null]", "[{}]", "[{\"type\": null}]", "[{\"type\": \" \"}]" })
	void oddKindsAreLeftOut(String kinds) {
		assertThat(this.endpoint.deliver(reaction("personal", kinds)).statusCode()).isEqualTo(202);
		assertThat(this.heard.reactions).allSatisfy((reacted) -> assertThat(reacted.added()).isEmpty());
	}

	@Test
	void whatIsTooLongIsLeftOut() {
		this.endpoint
			.deliver(reaction("personal", "[{\"type\": \"%s\"}, {\"type\": \"sad\"}]".formatted("x".repeat(61))));
		assertThat(this.heard.reactions).singleElement()
			.satisfies((reacted) -> assertThat(reacted.added()).containsExactly("sad"));
	}

	private static ObjectNode reaction(String conversationType, String kinds) {
		ObjectNode activity = ACTIVITIES.activity("messageReaction").put("replyToId", MESSAGE);
		activity.withObjectProperty("conversation").put("conversationType", conversationType);
		activity.set("reactionsAdded", Activities.json(kinds));
		return activity;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Heard {

		private final List<Reacted> reactions = new ArrayList<>();

		@EventListener
		void reacted(Reacted reacted) {
			this.reactions.add(reacted);
		}

	}

}
