package dev.manabi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.conversation.Messenger;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dialogues that lead to the cards about announcements.
 */
final class GoldenAnnouncementCards {

	private static final String ITO = "伊藤 彩香";

	private static final String KOBAYASHI = "小林 恵";

	private static final String CHANNEL = "19:rpa@thread.tacv2";

	private static final Map<String, String> WORDS = Map.of("title", "デジタル経営セミナーのご案内", "body",
			"**12月16日**に開催します。\n- 対象：全職員\n- [詳しい案内](https://intra.city.example.jp/seminar)", "titleEn",
			"A seminar on digital management", "bodyEn", "It is held on **16 December**.", "picture",
			"https://intra.city.example.jp/seminar.png", "linkTitle", "資料を見る", "linkTitleEn", "See the material",
			"link", "https://intra.city.example.jp/material", "session", "digital-management-seminar 2026-12-16T14:00");

	private static final Map<String, String> AUDIENCE = Map.of("departments", "高齢者福祉課", "roles", "leader", "skills",
			"bpr", "channels", CHANNEL);

	private GoldenAnnouncementCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("announcement-form", language, (office) -> office.coordinator().presses("announce")),
				card("announcement-form-refused", language,
						(office) -> office.coordinator()
							.presses("save-announcement", Map.of("body", "[x](javascript:x)", "picture", "http://x"))),
				card("announcement-form-conflict", language, GoldenAnnouncementCards::conflict),
				card("announcement-form-gone", language, GoldenAnnouncementCards::gone),
				card("announcement-audience", language,
						(office) -> office.draft().presses(office.ja("宛先を選ぶ", "Choose recipients"))),
				card("announcement-draft", language, Office::draft),
				card("announcement-send", language, (office) -> office.draft().presses(office.ja("今すぐ送る", "Send now"))),
				card("announcement", language, (office) -> office.sent().mail(ITO)),
				card("announcement-seen", language,
						(office) -> office.sent().mail(ITO).presses(office.ja("確認しました", "I have read it"))),
				card("announcement-test", language, GoldenAnnouncementCards::test),
				card("announcement-list", language, (office) -> {
					office.draft();
					return office.coordinator().presses("announcements");
				}), card("announcement-report", language, GoldenAnnouncementCards::report),
				card("announcement-recall", language,
						(office) -> office.sent().report().presses(office.ja("取り消す", "Recall"))),
				card("announcement-export", language,
						(office) -> office.sent().report().presses(office.ja("CSV で受け取る", "Export as CSV"))),
				card("announcement-ask", language,
						(office) -> office.sent().mail(ITO).presses(office.ja("担当者に質問する", "Ask a question"))),
				card("announcement-asked", language, (office) -> office.sent().asks()),
				card("announcement-whom", language, (office) -> office.sent().mentions()),
				card("announcement-questions", language, (office) -> {
					office.sent().asks();
					return office.questions();
				}), card("announcement-question", language, (office) -> {
					office.sent().asks();
					return office.delivered().mail(KOBAYASHI);
				}), card("announcement-answer", language, GoldenAnnouncementCards::answer));
	}

	private static Seen conflict(Office office) {
		Seen form = office.draft().presses(office.ja("内容を編集", "Edit"));
		form.presses(office.ja("下書きを保存", "Save the draft"), with("body", "ほかの本文"));
		return form.presses(office.ja("下書きを保存", "Save the draft"), with("title", "ほかの題名"));
	}

	private static Seen gone(Office office) {
		Seen draft = office.draft();
		Seen form = draft.presses(office.ja("内容を編集", "Edit"));
		draft.presses(office.ja("今すぐ送る", "Send now")).presses(office.ja("送る", "Send"));
		return form.presses(office.ja("下書きを保存", "Save the draft"), with("title", "ほかの題名"));
	}

	private static Seen test(Office office) {
		office.draft().presses(office.ja("自分に試し送り", "Send to myself"));
		return office.delivered().mail(KOBAYASHI);
	}

	private static Seen report(Office office) {
		office.dialogues.with(Mailbox.class).answers("鈴木 直樹", new Messenger.Ambiguous());
		office.dialogues.with(Mailbox.class)
			.answers("渡辺 大輔", new Messenger.Unreachable(Messenger.Unreachable.Reason.BLOCKED));
		office.sent().asks();
		office.mail(ITO).presses(office.ja("確認しました", "I have read it"));
		return office.report();
	}

	private static Seen answer(Office office) {
		office.sent().asks();
		office.delivered()
			.mail(KOBAYASHI)
			.presses(office.ja("回答を送る", "Send the answer"), Map.of("answer", "オンラインでも参加できます。"));
		return office.delivered().mail(ITO);
	}

	private static Map<String, String> with(String field, String text) {
		Map<String, String> words = new HashMap<>(WORDS);
		words.put(field, text);
		return words;
	}

	private static Arguments card(String name, Language language, Function<Office, Seen> dialogue) {
		return Arguments.of(name, language, (Function<Dialogues, Seen>) (dialogues) -> {
			dialogues.with(Mailbox.class).empty();
			JdbcClient jdbc = dialogues.with(JdbcClient.class);
			for (String table : List.of("announcement", "announcement_audience", "announcement_seen",
					"announcement_reaction", "announcement_question", "delivery", "delivery_run", "study_channel_skill",
					"team_channel")) {
				jdbc.sql("DELETE FROM " + table).update();
			}
			jdbc.sql("INSERT INTO team_channel (id, name, team_id, seen_at) VALUES (?, 'RPAの学びの場', 'team', now())")
				.param(CHANNEL)
				.update();
			jdbc.sql("INSERT INTO study_channel_skill (channel_id, skill) VALUES (?, 'rpa-ai-ocr')")
				.param(CHANNEL)
				.update();
			for (String person : List.of(ITO, KOBAYASHI)) {
				dialogues.as(person, language)
					.presses("language", Map.of("language", language.name().toLowerCase(Locale.ROOT)));
			}
			Seen seen = dialogue.apply(new Office(dialogues, language));
			jdbc.sql("DELETE FROM study_channel_skill").update();
			jdbc.sql("DELETE FROM team_channel").update();
			return seen;
		});
	}

	private record Office(Dialogues dialogues, Language language) {

		String ja(String ja, String en) {
			return (this.language == Language.JA) ? ja : en;
		}

		Speaker coordinator() {
			return this.dialogues.as(KOBAYASHI, this.language);
		}

		Seen draft() {
			return coordinator().presses("announce")
				.presses(ja("下書きを保存", "Save the draft"), WORDS)
				.presses(ja("宛先を保存", "Save recipients"), AUDIENCE);
		}

		Office sent() {
			draft().presses(ja("今すぐ送る", "Send now")).presses(ja("送る", "Send"));
			return delivered();
		}

		Office delivered() {
			this.dialogues.with(Deliveries.class).run();
			return this;
		}

		Seen mail(String name) {
			return this.dialogues.with(Mailbox.class).last(name);
		}

		Seen report() {
			return coordinator().presses("announcements").presses(ja("開く", "Open"));
		}

		Seen questions() {
			return coordinator().presses("announcement-questions",
					Map.of("announcement", report().answer().findValuesAsString("announcement").getFirst()));
		}

		Seen mentions() {
			PersonId ito = new PersonId(this.dialogues.idOf(ITO));
			return this.dialogues.as(ITO, this.language)
				.saysAbout(this.dialogues.with(Outbox.class).of(ito, "announcement").getFirst().activity(),
						ja("何を受講すればいい？", "What should I take?"));
		}

		Seen asks() {
			return mail(ITO).presses(ja("担当者に質問する", "Ask a question"))
				.presses(ja("質問を送る", "Send"), Map.of("words", "オンラインで参加できますか？"));
		}

	}

}
