package dev.manabi.teams;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A report of a wrong role reaches the coordinator, and the answer the reporter, at their
 * next turns where nothing is sent before; nobody hears twice.
 */
class RoleReportTests extends WithTeams {

	private static final String COORDINATOR = "2330fcf1-562a-44b8-8866-8d77e827062c";

	private static final String COORDINATORS_CHAT = "/amer/v3/conversations/a:kobayashi/activities";

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget() {
		for (String table : List.of("role_decision", "role_report", "notice_told", "teams_personal_chat")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@Test
	void theCoordinatorHearsOfItAtTheNextTurnAndOnce() {
		meet();
		JsonNode answer = report();
		assertThat(answer.toString()).contains("研修担当にお送りしました");
		speak();
		await().atMost(Duration.ofSeconds(20)).until(() -> told() == 1);
		assertThat(CHANNEL.received()).hasSize(2);
		JsonNode notice = CHANNEL.received(COORDINATORS_CHAT).getLast();
		assertThat(notice.toString()).contains("鈴木 直樹さんの役割", "係長です。", "save-roles");
		assertThat(notice.at("/recipient/id").asString()).isEqualTo("29:kobayashi");
		CHANNEL.reset();
		speak();
		staysAt(1);
	}

	@Test
	void theReporterIsToldTheAnswer() {
		meet();
		report();
		String id = this.jdbc.sql("SELECT id FROM role_report").query(String.class).single();
		CHANNEL.reset();
		JsonNode settled = press(byCoordinator(ACTIVITIES.execute("save-roles")),
				Map.of("report", id, "revision", "1", "roles", "expert", "until", "2027-03-31"));
		assertThat(settled.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
		assertThat(settled.toString()).contains("対応しました：鈴木 直樹さんの役割");
		this.endpoint.deliver(ACTIVITIES.message("ありがとう"));
		await().atMost(Duration.ofSeconds(20)).until(() -> CHANNEL.replies().size() == 2 && claims() == 0);
		assertThat(CHANNEL.replies().getLast().path("text").asString())
			.startsWith("研修担当が、あなたの役割を「デジタルエキスパート人財」に設定しました（2027年3月31日(水)まで）。");
		CHANNEL.reset();
		this.endpoint.deliver(ACTIVITIES.message("ありがとう"));
		staysAt(1);
	}

	/** Both have spoken in their own chats, and the coordinator has heard the rest. */
	private void meet() {
		this.endpoint.deliver(ACTIVITIES.message("こんにちは"));
		speak();
		await().until(() -> count("SELECT count(*) FROM notice_told WHERE claimed_until IS NULL") == 1);
		CHANNEL.reset();
	}

	/** Nothing more comes. */
	private static void staysAt(int received) {
		await().during(Duration.ofMillis(500)).until(() -> CHANNEL.received().size() == received);
	}

	private void speak() {
		this.endpoint.deliver(byCoordinator(ACTIVITIES.message("ありがとう")));
	}

	private JsonNode report() {
		return press(ACTIVITIES.execute("send-role-report"), Map.of("roles", "expert", "words", "係長です。"));
	}

	private JsonNode press(ObjectNode execute, Map<String, String> data) {
		ObjectNode slots = execute.withObjectProperty("value").withObjectProperty("action").withObjectProperty("data");
		data.forEach(slots::put);
		return Activities.json(this.endpoint.deliver(execute).body());
	}

	private int told() {
		return count("SELECT count(*) FROM notice_told WHERE notice LIKE 'role-%' AND claimed_until IS NULL");
	}

	private int claims() {
		return count("SELECT count(*) FROM notice_told WHERE claimed_until IS NOT NULL");
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static ObjectNode byCoordinator(ObjectNode activity) {
		activity.withObjectProperty("from").put("aadObjectId", COORDINATOR).put("id", "29:kobayashi");
		activity.withObjectProperty("conversation").put("id", "a:kobayashi");
		return activity;
	}

}
