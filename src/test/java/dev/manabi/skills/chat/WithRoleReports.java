package dev.manabi.skills.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dialogues about wrong roles, each on its own. Nobody's chat is known, so that all that
 * is told comes at a turn.
 */
@ManabiTest
abstract class WithRoleReports {

	static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	static final String SUZUKI = "6301bbfc-a0c5-454e-8ff9-bb510944fe0c";

	@Autowired
	Dialogues dialogues;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		this.jdbc.sql("DELETE FROM role_decision").update();
		this.jdbc.sql("DELETE FROM role_report").update();
		this.jdbc.sql("DELETE FROM notice_told").update();
	}

	Speaker ito(Language language) {
		return this.dialogues.as("伊藤 彩香", language);
	}

	Speaker coordinator(Language language) {
		return this.dialogues.as("小林 恵", language);
	}

	/**
	 * Ito reports that she is a leader; the coordinator has heard of all that was before.
	 */
	String reported() {
		this.coordinator(Language.JA).says("ヘルプ");
		ito(Language.JA).presses("send-role-report", Map.of("roles", "leader", "words", "10月から係長です。"));
		return this.jdbc.sql("SELECT id FROM role_report WHERE open_for = ?").param(ITO).query(String.class).single();
	}

	static Map<String, String> setting(String roles, String until) {
		return Map.of("roles", roles, "until", until);
	}

}
