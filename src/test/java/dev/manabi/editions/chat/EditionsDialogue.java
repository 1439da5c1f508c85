package dev.manabi.editions.chat;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.TestClock;
import dev.manabi.editions.Editions;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Catalogues;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Begins every dialogue with no edition taken, on Sunday 22 November 2026.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ActiveProfiles("tryout")
@Import({ EditionsDialogue.Days.class, Dialogues.class })
abstract class EditionsDialogue {

	static final String TAKE = "この版を取り込む";

	static final String CHANGED = "ご確認の間に、ほかの変更がありました。内容を確かめて、もう一度押してください。";

	static final String OBJECTION = "下の適用開始日からは取り込めません";

	@Autowired
	Dialogues dialogues;

	@Autowired
	TestClock clock;

	@Autowired
	SkillMaps skillMaps;

	@Autowired
	Catalogues catalogues;

	Speaker megumi;

	@BeforeEach
	void startAfresh(@Autowired JdbcClient jdbc, @Autowired Editions editions) {
		this.clock.moveTo("2026-11-22");
		jdbc.sql("DELETE FROM edition").update();
		jdbc.sql("UPDATE edition_schedule SET number = number + 1").update();
		editions.refresh();
		this.megumi = this.dialogues.as("小林 恵", Language.JA);
		this.megumi.says("こんにちは");
	}

	final String required(String person) {
		return String.join("\n", this.dialogues.as(person, Language.JA).presses("my-plan").lines());
	}

	/** The bundled map with one ○ of the practitioners' made a ◎. */
	static String strongerMap() {
		String map = SkillMapTexts.bundled()
			.replace("version: \"2023-03\"", "version: \"2027-04\"")
			.replace("to: 2026-03-31", "to: 2030-03-31");
		int skill = map.indexOf("id: data-use");
		int mark = map.indexOf("user: ○", skill);
		return map.substring(0, mark) + "user: ◎" + map.substring(mark + "user: ○".length());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Days {

		@Bean
		@Primary
		TestClock today() {
			return TestClock.on("2026-11-22");
		}

	}

}
