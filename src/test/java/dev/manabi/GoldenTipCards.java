package dev.manabi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.StudyRooms;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dialogues that lead to the cards of tips, cases and questions.
 */
final class GoldenTipCards {

	private static final String ITO = "伊藤 彩香";

	private static final String SATO = "佐藤 健一";

	private static final String KOBAYASHI = "小林 恵";

	private static final Map<String, String> RPA = Map.of("skill", "rpa-ai-ocr");

	private GoldenTipCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.concat(tips(language), Stream.concat(cases(language), questions(language)));
	}

	private static Stream<Arguments> tips(Language language) {
		return Stream.of(card("tip-form", language, (all) -> {
			StudyRooms.open(all.with(JdbcClient.class), StudyRooms.RPA, "rpa-ai-ocr");
			return all.as(ITO, language).presses("share-tip", RPA);
		}), card("tip-form-refused", language, (all) -> all.as(ITO, language)
			.presses("send-tip", Map.of("words", "紙に書く", "skill", "rpa-ai-ocr", "link", "javascript:alert(1)"))),
				card("tip-form-edit", language,
						(all) -> all.as(ITO, language).presses("edit-tip", Map.of("tip", tip(all, language)))),
				card("tip-shared", language, (all) -> share(all, language)),
				card("tip-of-another", language,
						(all) -> all.as(SATO, language).presses("tip-useful", Map.of("tip", tip(all, language)))),
				card("tip-pinned", language,
						(all) -> all.as(KOBAYASHI, language).presses("pin-tip", Map.of("tip", tip(all, language)))),
				card("tip-posted", language,
						(all) -> all.as(SATO, language)
							.inChannel(StudyRooms.RPA)
							.presses("tip-useful", Map.of("tip", tip(all, language)))),
				card("tips", language, (all) -> {
					all.as(KOBAYASHI, language).presses("pin-tip", Map.of("tip", tip(all, language)));
					share(all, language);
					return all.as(SATO, language).presses("find-tips", RPA);
				}), card("tips-none", language, (all) -> all.as(SATO, language).presses("find-tips")),
				card("tips-saved", language, (all) -> {
					all.as(SATO, language).presses("tip-saved", Map.of("tip", tip(all, language)));
					return all.as(SATO, language).presses("saved-tips");
				}),
				card("tip-report", language,
						(all) -> all.as(SATO, language).presses("report-tip", Map.of("tip", tip(all, language)))),
				card("tips-reported", language, (all) -> {
					all.as(SATO, language)
						.presses("send-report", Map.of("tip", tip(all, language), "reason", "リンク先が古いようです。"));
					all.as(KOBAYASHI, language).presses("hide-tip", read(tip(all, language)));
					return all.as(KOBAYASHI, language).presses("reported-tips");
				}),
				card("tip-hide", language,
						(all) -> all.as(KOBAYASHI, language).presses("hide-form", read(tip(all, language)))),
				card("tip-hidden", language, (all) -> all.as(ITO, language).presses("tip", hidden(all, language))),
				card("tip-told-hidden", language, (all) -> {
					hidden(all, language);
					all.as(ITO, language).havingChosenIt();
					all.with(Deliveries.class).run();
					return all.with(Mailbox.class).last(ITO);
				}),
				card("tip-withdraw", language,
						(all) -> all.as(ITO, language).presses("withdraw-tip", Map.of("tip", tip(all, language)))),
				card("tip-gone", language, (all) -> all.as(ITO, language)
					.presses("withdraw-tip", Map.of("tip", tip(all, language), "revision", "0", "sure", "yes"))),
				card("skill-hint", language, (all) -> {
					share(all, language);
					return all.as(SATO, language).presses("skill", RPA);
				}));
	}

	private static Stream<Arguments> cases(Language language) {
		return Stream.of(card("case-form", language, (all) -> completed(all, ITO, language).presses("case-form")),
				card("case-form-none", language, (all) -> all.as(SATO, language).presses("case-form")),
				card("case-sent", language, (all) -> sent(all, language)),
				card("case-decision", language,
						(all) -> all.as(KOBAYASHI, language).presses("case", id(all, language))),
				card("case-changed", language,
						(all) -> all.as(KOBAYASHI, language).presses("return-case", id(all, language))),
				card("cases-waiting", language, (all) -> {
					sent(all, language);
					return all.as(KOBAYASHI, language).presses("waiting-cases");
				}), card("cases", language, (all) -> {
					confirm(all, id(all, language), language);
					return all.as(SATO, language).presses("improvement-case");
				}), card("case-posted", language, (all) -> {
					Map<String, String> id = id(all, language);
					confirm(all, id, language);
					return all.as(SATO, language).presses("case", id);
				}), card("cases-own", language, (all) -> {
					sent(all, language);
					return all.as(ITO, language).presses("my-cases");
				}));
	}

	private static Stream<Arguments> questions(Language language) {
		return Stream.of(card("stuck", language, (all) -> {
			share(all, language);
			return all.as(SATO, language).presses("ask-colleagues", RPA);
		}), card("stuck-which", language, (all) -> all.as(SATO, language).presses("ask-colleagues")),
				card("stuck-words", language, (all) -> {
					share(all, language);
					return all.as(SATO, language)
						.presses("ask-colleagues", Map.of("skill", "rpa-ai-ocr", "words", "マクロが3行目で止まります。"));
				}), card("question", language, (all) -> {
					completed(all, ITO, language).presses("be-asked");
					all.as(SATO, language)
						.presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", "画面の記録が途中で止まります。"));
					String request = all.with(JdbcClient.class)
						.sql("SELECT id FROM colleague_request")
						.query(String.class)
						.single();
					return all.as(ITO, language).presses("send-answer", Map.of("request", request, "words", ""));
				}), card("question-answer", language, (all) -> {
					completed(all, ITO, language).presses("be-asked");
					all.as(SATO, language)
						.presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", "画面の記録が途中で止まります。"));
					String request = all.with(JdbcClient.class)
						.sql("SELECT id FROM colleague_request")
						.query(String.class)
						.single();
					all.as(ITO, language)
						.presses("send-answer", Map.of("request", request, "words", "いったん保存してから、続きを記録してください。"));
					all.as(SATO, language).havingChosenIt();
					all.with(Deliveries.class).run();
					return all.with(Mailbox.class).last(SATO);
				}), card("colleague-consent", language, (all) -> all.as(SATO, language).presses("colleague-consent")));
	}

	private static Seen share(Dialogues all, Language language) {
		return all.as(ITO, language)
			.presses("send-tip", Map.of("words", "RPAは、自動化する前に手順を紙に書くと早いです。\n例外の処理も先に決めておきます。", "skill", "rpa-ai-ocr",
					"link", "https://example.jp/rpa"));
	}

	private static String tip(Dialogues all, Language language) {
		return share(all, language).answer().findValuesAsString("tip").getFirst();
	}

	/** What the buttons of one that is new carry. */
	private static Map<String, String> read(String tip) {
		return Map.of("tip", tip, "revision", "0");
	}

	private static Map<String, String> hidden(Dialogues all, Language language) {
		Map<String, String> tip = Map.of("tip", tip(all, language));
		all.as(KOBAYASHI, language)
			.presses("hide-tip", Map.of("tip", tip.get("tip"), "revision", "0", "why", "2026年4月に手順が変わりました。"));
		return tip;
	}

	private static Speaker completed(Dialogues all, String name, Language language) {
		PersonId person = new PersonId(all.idOf(name));
		all.with(TrainingRecords.class)
			.record(new Claim(person,
					Learnt.of(all.with(Catalogues.class)
						.current()
						.courses()
						.stream()
						.filter((course) -> course.id().value().equals("rpa-joint-workshop"))
						.findFirst()
						.orElseThrow()),
					LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat", Optional.empty(), Optional.of(person)));
		return all.as(name, language);
	}

	private static Seen sent(Dialogues all, Language language) {
		return completed(all, ITO, language).presses("send-case",
				Map.of("workshop", "rpa-joint-workshop", "skill", "rpa-ai-ocr", "before", "申請書の内容を職員が1件ずつ入力していました。",
						"after", "RPAで自動で入力し、職員は確認だけを行います。", "hours", "240"));
	}

	private static Map<String, String> id(Dialogues all, Language language) {
		sent(all, language);
		return Map.of("case",
				all.with(JdbcClient.class).sql("SELECT id FROM improvement_case").query(String.class).single());
	}

	private static void confirm(Dialogues all, Map<String, String> id, Language language) {
		all.as(KOBAYASHI, language)
			.presses("case", id)
			.presses((language == Language.JA) ? "確認して紹介する" : "Confirm and show");
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		return Arguments.of(name, language, dialogue);
	}

}
