package dev.manabi.teams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.delivery.Deliveries;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What there is to be done in study channels, and all that may be changed by it.
 */
final class Deeds {

	static final List<String> ALL = List.of("save-announcement", "send-announcement", "recall-announcement",
			"export-announcement", "study-channel-add", "hide-tip", "pin-tip", "restore-tip", "confirm-case",
			"send-tip", "withdraw-tip");

	/** The title of an announcement that nobody has got yet. */
	static final String SECRET = "まだ秘密のお知らせ";

	static final String CHANGED = "書き換えたコツ";

	private static final List<String> TABLES = List.of("announcement_audience", "announcement_seen",
			"announcement_question", "announcement_export", "announcement", "tip_mark", "tip_report", "tip",
			"improvement_case", "shared_post", "delivery", "delivery_run", "audit_entry");

	private static final Map<String, String> SECTION = Map.of("departments", "高齢者福祉課");

	private static final Map<String, String> CASE = Map.of("workshop", "rpa-joint-workshop", "skill", "rpa-ai-ocr",
			"before", "手で入力", "after", "RPAで入力", "hours", "10");

	private final JdbcClient jdbc;

	private final Deliveries deliveries;

	private String prepared = "";

	Deeds(JdbcClient jdbc, Deliveries deliveries) {
		this.jdbc = jdbc;
		this.deliveries = deliveries;
	}

	/**
	 * A draft, a sent announcement, a tip, a hidden one, and a case that waits; done
	 * again it does nothing unless something was changed.
	 */
	void prepare(Colleague coordinator, Colleague author) {
		if (this.prepared.equals(everything())) {
			return;
		}
		TABLES.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
		this.jdbc.sql("DELETE FROM study_channel_skill WHERE skill = 'bpr'").update();
		announce(coordinator, SECRET);
		announce(coordinator, "送信済み");
		coordinator.presses("send-announcement", announcement("送信済み"));
		share(author, "手順を紙に書く");
		share(author, "非表示のコツ");
		coordinator.presses("hide-tip", tip("非表示のコツ"));
		author.presses("send-case", CASE);
		this.deliveries.run();
		author.presses("ask-announcement", with(announcement("送信済み"), Map.of("words", "期限は？")));
		this.deliveries.run();
		this.prepared = everything();
	}

	private void announce(Colleague coordinator, String title) {
		coordinator.presses("save-announcement", Map.of("title", title, "body", "本文"));
		coordinator.presses("save-announcement-audience", with(announcement(title), SECTION));
	}

	private static void share(Colleague author, String words) {
		author.presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", "", "where", "none"));
	}

	/** What a button of it sends along. */
	Map<String, String> slots(String what) {
		return switch (what) {
			case "save-announcement" -> Map.of("title", "偽のお知らせ", "body", "本文");
			case "send-announcement" -> announcement(SECRET);
			case "recall-announcement", "export-announcement" -> announcement("送信済み");
			case "study-channel-add" -> Map.of("channel", WithColleagues.RPA, "add", "bpr");
			case "hide-tip", "pin-tip" -> tip("手順を紙に書く");
			case "withdraw-tip" -> with(tip("手順を紙に書く"), Map.of("sure", "yes"));
			case "restore-tip" -> tip("非表示のコツ");
			case "send-tip" ->
				with(tip("手順を紙に書く"), Map.of("words", CHANGED, "skill", "rpa-ai-ocr", "link", "", "where", "all"));
			case "confirm-case" ->
				Map.of("case", one("SELECT id FROM improvement_case WHERE state <> ?", ""), "revision", "1");
			default -> throw new IllegalArgumentException(what);
		};
	}

	/** Whatever any button may send along, right for this one. */
	Map<String, String> allSlots(String what) {
		Map<String, String> slots = new HashMap<>(CASE);
		slots.putAll(Map.of("title", "題", "body", "本文", "day", "2026-11-30", "time", "09:00", "answer", "回答"));
		slots.putAll(Map.of("words", "手順", "link", "", "where", "none", "reason", "理由", "why", "理由", "request", "x"));
		slots.putAll(Map.of("channel", WithColleagues.RPA, "add", "bpr", "remove", "bpr", "departments", "高齢者福祉課"));
		slots.put("question", one("SELECT id FROM announcement_question WHERE words <> ?", ""));
		slots.putAll(announcement(what.matches(".*(draft|schedule|send|audience).*") ? SECRET : "送信済み"));
		slots.putAll(slots("confirm-case"));
		if (!what.endsWith("-case")) {
			slots.putAll(tip("手順を紙に書く"));
		}
		List.of("announcement", "tip", "case")
			.stream()
			.filter((kind) -> what.matches("(save|send)-" + kind) && !what.equals("send-announcement"))
			.forEach((kind) -> slots.put(kind, ""));
		return slots;
	}

	private Map<String, String> announcement(String title) {
		return Map.of("announcement", one("SELECT id FROM announcement WHERE title = ?", title), "version",
				one("SELECT version FROM announcement WHERE title = ?", title), "sure", "yes");
	}

	private Map<String, String> tip(String words) {
		return Map.of("tip", one("SELECT id FROM tip WHERE words = ?", words), "revision",
				one("SELECT revision FROM tip WHERE words = ?", words));
	}

	private String one(String sql, String parameter) {
		return this.jdbc.sql(sql).param(parameter).query(String.class).single();
	}

	private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
		Map<String, String> all = new HashMap<>(some);
		all.putAll(others);
		return all;
	}

	/** Whatever is kept of all that, but for how long a form is not drawn over. */
	String everything() {
		return Stream.concat(TABLES.stream(), Stream.of("study_channel_skill", "completion"))
			.flatMap((table) -> this.jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream())
			.peek((row) -> row.remove("held_until"))
			.map(Object::toString)
			.sorted()
			.collect(Collectors.joining("\n"));
	}

}
