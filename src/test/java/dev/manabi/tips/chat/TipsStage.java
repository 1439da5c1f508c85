package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ito shares tips, and two channels are there for them.
 */
@ManabiTest
abstract class TipsStage {

	static final String ITO = "伊藤 彩香";

	static final String RPA = StudyRooms.RPA.channel();

	static final String FORMS = StudyRooms.FORMS.channel();

	@Autowired
	Dialogues dialogues;

	@Autowired
	Mailbox mailbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void open() {
		this.jdbc.sql("DELETE FROM notice_told").update();
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		StudyRooms.open(this.jdbc, StudyRooms.FORMS, "rpa-ai-ocr", "online-applications");
	}

	/** The id of what Ito shared. */
	String share(String words) {
		return share(ITO, words);
	}

	String share(String name, String words) {
		Seen shared = as(name).presses("send-tip", filled(words, "rpa-ai-ocr", "", "all"));
		return shared.answer().findValuesAsString("tip").getFirst();
	}

	static Map<String, String> filled(String words, String skill, String link, String where) {
		return Map.of("words", words, "skill", skill, "link", link, "where", where);
	}

	int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
