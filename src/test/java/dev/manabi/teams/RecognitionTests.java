package dev.manabi.teams;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.manabi.roster.PeopleTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A table knows people by user name, Teams by their Entra object id: who speaks for the
 * first time is looked up.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "manabi.roster.source=csv")
class RecognitionTests extends WithTeams {

	private static final String HEADINGS = "UPN,氏名,職名,EntraオブジェクトID";

	private static final PeopleTable TABLE = PeopleTable.of(HEADINGS);

	private static final String TEAM = "19:team@thread.tacv2";

	private static final String UNKNOWN = "職員名簿でこのアカウントを確認できませんでした";

	private static final String MANAGER = "デジタルマネジメント人財";

	@Autowired
	private ApplicationContext application;

	/** Nobody is in two tests. */
	private final String id = UUID.randomUUID().toString();

	private final String chief = "chief-" + this.id + "@city.example.jp";

	private final String clerk = "clerk-" + this.id + "@city.example.jp";

	@DynamicPropertySource
	static void table(DynamicPropertyRegistry properties) {
		properties.add("manabi.roster.csv.file", () -> TABLE.file().toString());
	}

	@BeforeEach
	void twoPeopleOfOneName() {
		table(this.chief + ",鈴木 直樹,福祉課長,", this.clerk + ",鈴木 直樹,主事,");
	}

	@Test
	void theFirstTurnLooksThemUpAndTheNextNoLonger() {
		tells("a:1", member(this.chief.toUpperCase(Locale.ROOT), ""));
		assertThat(said("何を受講すればいい？")).contains("鈴木 直樹さんの研修プラン", MANAGER);
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
	}

	@Test
	void aButtonAndAMailAddressWillDo() {
		tells("a:1", member("someone@city.example.jp", this.clerk));
		assertThat(this.endpoint.deliver(by(ACTIVITIES.execute("my-plan"))).body()).contains("鈴木 直樹さんの研修プラン")
			.doesNotContain(MANAGER);
		assertThat(this.endpoint.deliver(by(ACTIVITIES.execute("my-plan"))).body()).contains("鈴木 直樹さんの研修プラン");
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theIdMayBearItsOtherNameOrBoth(boolean both) {
		ObjectNode account = account(this.chief, "");
		if (!both) {
			account.remove("objectId");
		}
		tells("a:1", okJson(account.put("aadObjectId", this.id.toUpperCase(Locale.ROOT)).toString()));
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
	}

	@Test
	void theUserNameGoesBeforeTheMailAddress() {
		tells("a:1", member(this.chief, this.clerk));
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
	}

	@Test
	void inAChannelTheTeamIsAsked() {
		tells(TEAM, member(this.chief, ""));
		ObjectNode activity = by(ACTIVITIES.mention("channel", "Manabi", "何を受講すればいい？"));
		activity.withObjectProperty("channelData").putObject("team").put("id", TEAM);
		this.endpoint.deliver(activity);
		assertThat(CHANNEL.replies().toString()).contains(MANAGER);
	}

	@Test
	void inAGroupChatTheChatIsAsked() {
		tells("19:group@thread.v2", member(this.chief, ""));
		ObjectNode activity = by(ACTIVITIES.mention("groupChat", "Manabi", "何を受講すればいい？"));
		activity.withObjectProperty("conversation").put("id", "19:group@thread.v2");
		this.endpoint.deliver(activity);
		assertThat(CHANNEL.replies().toString()).contains(MANAGER);
	}

	@Test
	void whoIsNotInTheTableIsLookedUpOnceUntilItIsReadAnew(CapturedOutput output) {
		String name = "new-" + this.id + "@city.example.jp";
		tells("a:1", member(name, ""));
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
		table(name + ",新井 光,総務課長,");
		assertThat(said("何を受講すればいい？")).contains("新井 光さんの研修プラン", MANAGER);
		assertThat(CHANNEL.lookUps()).isEqualTo(2);
		assertThat(output).doesNotContain(name);
	}

	@Test
	void whoSpeaksManyTimesAtOnceIsLookedUpOnce() {
		tells("a:1", member(this.chief, "").withFixedDelay(500));
		List<CompletableFuture<Void>> turns = IntStream.range(0, 8)
			.mapToObj((_) -> CompletableFuture.runAsync(() -> this.endpoint.deliver(by(ACTIVITIES.message("研修プラン"))),
					Thread::startVirtualThread))
			.toList();
		turns.forEach(CompletableFuture::join);
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
		assertThat(CHANNEL.replies()).hasSize(8).allSatisfy((reply) -> assertThat(reply.toString()).contains(MANAGER));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whoeverElseIsToldIsNotRecognised(String trouble, UnaryOperator<ObjectNode> change) {
		tells("a:1", okJson(change.apply(account(this.chief, this.clerk)).toString()));
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
	}

	static Stream<Arguments> whoeverElseIsToldIsNotRecognised() {
		return Stream.of(change("another person", (told) -> told.put("objectId", Activities.SUZUKI)),
				change("two people", (told) -> told.put("aadObjectId", Activities.SUZUKI)),
				change("nobody", (told) -> told.putNull("objectId")),
				change("another tenant", (told) -> told.put("tenantId", Activities.SUZUKI)),
				change("a guest", (told) -> told.put("userPrincipalName", "x_city.example.jp#EXT#@city.example.jp")),
				change("a guest by role", (told) -> told.put("userRole", "guest")),
				change("no names", (told) -> told.putNull("userPrincipalName").put("email", "")),
				change("odd names", (told) -> told.put("userPrincipalName", 5).put("email", true)));
	}

	private static Arguments change(String trouble, UnaryOperator<ObjectNode> change) {
		return arguments(trouble, change);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void aLookUpThatFailsSpoilsNoAnswerAndIsTriedAgain(String trouble, ResponseDefinitionBuilder answer,
			CapturedOutput output) {
		tells("a:1", answer);
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
		assertThat(output).contains("Somebody could not be looked up").doesNotContain("鈴木", this.id);
		tells("a:1", member(this.chief, ""));
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
	}

	static Stream<Arguments> aLookUpThatFailsSpoilsNoAnswerAndIsTriedAgain() {
		return Stream.concat(
				Stream.of(400, 401, 403, 404, 408, 500, 502, 503)
					.map((status) -> arguments(String.valueOf(status), refused(status))),
				Stream.of(arguments("429", refused(429).withHeader("Retry-After", "0")),
						arguments("hanging", okJson("{}").withFixedDelay(20_000)),
						arguments("broken off", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
						arguments("a page", okJson("<html>")), arguments("nothing", okJson(""))));
	}

	private static ResponseDefinitionBuilder refused(int status) {
		return aResponse().withStatus(status)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"error\": {\"code\": \"x\", \"message\": \"鈴木\"}}");
	}

	@Test
	void theRowOfSomebodyElseIsTakenByAUserNameOnly() {
		tells("a:1", member(this.chief, ""));
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
		String other = UUID.randomUUID().toString();
		tells("a:1", okJson(account("other@city.example.jp", this.chief).put("objectId", other).toString()));
		assertThat(said(other, "何を受講すればいい？")).as("a shared mail address").contains(UNKNOWN);
		assertThat(said("何を受講すればいい？")).contains(MANAGER);
		String again = UUID.randomUUID().toString();
		tells("a:1", okJson(account(this.chief, "").put("objectId", again).toString()));
		assertThat(said(again, "何を受講すればいい？")).as("the account was made anew").contains(MANAGER);
	}

	@Test
	void anIdThatTheTableGivesIsLookedUpNeitherWayAndKeepsItsRow() {
		String owner = UUID.randomUUID().toString();
		table(this.chief + ",鈴木 直樹,福祉課長," + owner);
		assertThat(said(owner, "何を受講すればいい？")).contains(MANAGER);
		assertThat(CHANNEL.lookUps()).isZero();
		tells("a:1", member(this.chief, ""));
		assertThat(said("何を受講すればいい？")).contains(UNKNOWN);
		assertThat(said(owner, "何を受講すればいい？")).contains(MANAGER);
	}

	@Test
	void aRestartForgetsNobody() {
		String database = "jdbc:h2:mem:" + this.id
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
		String[] csv = { "manabi.roster.source=csv", "manabi.roster.csv.file=" + TABLE.file() };
		tells("a:1", member(this.chief, ""));
		try (Instance first = Instance.on(database, CHANNEL, csv)) {
			first.endpoint().deliver(by(ACTIVITIES.message("研修プラン")));
		}
		try (Instance second = Instance.on(database, CHANNEL, csv)) {
			second.endpoint().deliver(by(ACTIVITIES.message("研修プラン")));
		}
		assertThat(CHANNEL.lookUps()).isEqualTo(1);
		assertThat(CHANNEL.replies()).hasSize(2).allSatisfy((reply) -> assertThat(reply.toString()).contains(MANAGER));
	}

	private static void tells(String conversation, ResponseDefinitionBuilder answer) {
		CHANNEL.tells(conversation, "29:suzuki", answer);
	}

	private ResponseDefinitionBuilder member(String userName, String mail) {
		return okJson(account(userName, mail).toString());
	}

	/** As Teams tells it. */
	private ObjectNode account(String userName, String mail) {
		return (ObjectNode) Activities.json("""
				{"id": "29:suzuki", "name": "鈴木 直樹", "objectId": "%s", "givenName": "直樹", "surname": "鈴木",
				 "email": "%s", "userPrincipalName": "%s", "tenantId": "%s", "userRole": "user"}
				""".formatted(this.id, mail, userName, Activities.TENANT));
	}

	private void table(String... rows) {
		TABLE.write(Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).toArray(String[]::new))
			.readBy(this.application);
	}

	private String said(String text) {
		return said(this.id, text);
	}

	/** The answer to what this person says. */
	private String said(String person, String text) {
		this.endpoint.deliver(by(person, ACTIVITIES.message(text)));
		return CHANNEL.replies().getLast().toString();
	}

	private ObjectNode by(ObjectNode activity) {
		return by(this.id, activity);
	}

	private static ObjectNode by(String person, ObjectNode activity) {
		activity.withObjectProperty("from").put("aadObjectId", person);
		return activity;
	}

}
