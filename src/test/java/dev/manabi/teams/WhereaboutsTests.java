package dev.manabi.teams;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Place;
import dev.manabi.conversation.Removed;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is learned of where people and the bot are. Nothing of it asks the connector.
 */
@Import(WhereaboutsTests.Events.class)
class WhereaboutsTests extends WithTeams {

	private static final PersonId SUZUKI = new PersonId(Activities.SUZUKI);

	@Autowired
	private PersonalChats chats;

	@Autowired
	private ServiceUrls serviceUrls;

	@Autowired
	private Events events;

	@BeforeEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM teams_personal_chat").update();
		jdbc.sql("DELETE FROM teams_installation").update();
		this.events.published.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "message", "invoke", "installationUpdate", "conversationUpdate", "typing" })
	void anythingInThePersonalChatTellsWhereItIs(String type) {
		this.endpoint.deliver(ACTIVITIES.activity(type));
		assertThat(this.chats.of(SUZUKI)).contains(new PersonalChat(SUZUKI, "a:1", CHANNEL.serviceUrl(),
				Activities.TENANT, "29:suzuki", "28:" + Tokens.APP_ID));
		assertThat(this.serviceUrls.of(Activities.TENANT)).isEqualTo(CHANNEL.serviceUrl());
	}

	@Test
	void whoeverHasTeamsInEnglishIsSpokenToInEnglish(@Autowired Languages languages) {
		this.endpoint.deliver(ACTIVITIES.message("hello").put("locale", "en-GB"));
		assertThat(languages.of(SUZUKI)).isEqualTo(Language.EN);
		this.endpoint.deliver((ObjectNode) ACTIVITIES.activity("typing").without("locale"));
		assertThat(languages.of(SUZUKI)).isEqualTo(Language.EN);
		this.endpoint.deliver(ACTIVITIES.message("hello").put("locale", "fr"));
		assertThat(languages.of(SUZUKI)).as("that of the roster").isEqualTo(Language.JA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "groupChat", "channel", "" })
	void aSharedConversationIsNobodysOwn(String conversationType) {
		this.endpoint.deliver(ACTIVITIES.mention(conversationType, "Manabi", "こんにちは"));
		assertThat(this.chats.of(SUZUKI)).isEmpty();
	}

	@Test
	void theTenantsServiceUrlIsTheOneLastSeen() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		this.endpoint.deliver(new Activities(CHANNEL.at("localhost") + "/apac/").message("こんにちは"));
		assertThat(this.serviceUrls.of(Activities.TENANT)).isEqualTo(CHANNEL.at("localhost") + "/apac/");
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		assertThat(this.serviceUrls.of(Activities.TENANT)).isEqualTo(CHANNEL.serviceUrl());
	}

	@Test
	void anInstallationThatIsToldTwiceIsOneEventAndOneWelcome() {
		this.endpoint.deliver(memberChange("personal", "membersAdded"));
		this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "add"));
		assertThat(this.events.of(Installed.class)).containsExactly(new Installed(new Place.Chat(SUZUKI)));
		assertThat(CHANNEL.received()).hasSize(1);
	}

	@Test
	void whoRemovedTheBotHasNoChatWithItAnyMore() {
		this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "add"));
		CHANNEL.reset();
		this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", "remove"));
		this.endpoint.deliver(memberChange("personal", "membersRemoved"));
		assertThat(this.events.of(Removed.class)).containsExactly(new Removed(new Place.Chat(SUZUKI)));
		assertThat(this.chats.of(SUZUKI)).isEmpty();
		assertThat(CHANNEL.received()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "add-upgrade", "remove-upgrade" })
	void anUpgradeIsNoNews(String action) {
		this.endpoint.deliver(ACTIVITIES.activity("installationUpdate").put("action", action));
		assertThat(this.events.of(Installed.class)).isEmpty();
		assertThat(this.events.of(Removed.class)).isEmpty();
		assertThat(this.chats.of(SUZUKI)).isPresent();
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void theBotComesToATeamAndLeavesIt() {
		this.endpoint.deliver(memberChange("channel", "membersAdded"));
		assertThat(this.events.of(Installed.class)).containsExactly(new Installed(new Place.Team("19:team")));
		this.endpoint.deliver(memberChange("channel", "membersRemoved"));
		assertThat(this.events.of(Removed.class)).containsExactly(new Removed(new Place.Team("19:team")));
		assertThat(CHANNEL.received()).isEmpty();
	}

	/** Teams may have told of its being added while the bot was away. */
	@Test
	void aTeamIsOneTheBotIsInOnceItIsMentionedThere() {
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		mention.withObjectProperty("channelData").withObjectProperty("team").put("id", "19:team");
		this.endpoint.deliver(mention);
		this.endpoint.deliver(memberChange("channel", "membersAdded"));
		assertThat(this.events.of(Installed.class)).containsExactly(new Installed(new Place.Team("19:team")));
		this.endpoint.deliver(memberChange("channel", "membersRemoved"));
		this.endpoint.deliver(
				memberChange("channel", "membersRemoved").put("type", "installationUpdate").put("action", "remove"));
		assertThat(this.events.of(Removed.class)).containsExactly(new Removed(new Place.Team("19:team")));
	}

	@Test
	void aMentionThatDoesNotSayTheTeamTellsOfNone() {
		ObjectNode mention = ACTIVITIES.mention("channel", "Manabi", "こんにちは");
		mention.withObjectProperty("channelData").remove("team");
		this.endpoint.deliver(mention);
		assertThat(this.events.of(Installed.class)).isEmpty();
	}

	@Test
	void theBotComesToAGroupChat() {
		this.endpoint.deliver(memberChange("groupChat", "membersAdded"));
		assertThat(this.events.of(Installed.class)).containsExactly(new Installed(new Place.Group("a:1")));
		assertThat(CHANNEL.received()).isEmpty();
	}

	@Test
	void otherMembersAreNoNews() {
		ObjectNode activity = memberChange("channel", "membersAdded");
		activity.set("membersAdded", Activities.json("[null, {}, {\"id\": \"29:other\"}]"));
		this.endpoint.deliver(activity);
		assertThat(this.events.of(Installed.class)).isEmpty();
		assertThat(CHANNEL.received()).isEmpty();
	}

	private static ObjectNode memberChange(String conversationType, String change) {
		ObjectNode activity = ACTIVITIES.activity("conversationUpdate");
		activity.withObjectProperty("conversation").put("conversationType", conversationType);
		activity.withObjectProperty("channelData").withObjectProperty("team").put("id", "19:team").put("name", "学び");
		activity.set(change, Activities.json("[{\"id\": \"28:" + Tokens.APP_ID + "\"}]"));
		return activity;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Events {

		private final List<Object> published = new CopyOnWriteArrayList<>();

		@EventListener({ Installed.class, Removed.class })
		void on(Object event) {
			this.published.add(event);
		}

		Stream<Object> of(Class<?> type) {
			return this.published.stream().filter(type::isInstance);
		}

	}

}
