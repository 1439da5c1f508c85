package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about wrong roles.
 */
final class GoldenRoleCards {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	private GoldenRoleCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("help-coordinator", language, (all) -> coordinator(all, language).presses("help")),
				card("my-role-set", language, (all) -> {
					set(all, language);
					return ito(all, language).presses("my-role");
				}), card("report-role", language, (all) -> ito(all, language).presses("report-role")),
				card("report-role-stranger", language, (all) -> all.asStranger(language).presses("report-role")),
				card("report-role-again", language, (all) -> {
					report(all, language);
					return ito(all, language).presses("report-role");
				}), card("role-reported", language, (all) -> report(all, language)),
				card("role-reported-again", language, (all) -> {
					report(all, language);
					return ito(all, language).presses("send-role-report", Map.of("words", "*課長*です。"));
				}), card("role-setting-report", language, (all) -> {
					report(all, language);
					return find(all, language, "伊藤");
				}), card("role-setting-set", language, (all) -> {
					set(all, language);
					return find(all, language, "伊藤");
				}), card("role-setting-stranger", language, (all) -> {
					all.asStranger(language).presses("send-role-report", Map.of("words", "八王子花子です。"));
					return coordinator(all, language).presses("role-reports")
						.presses(titled(language, "名簿にない方の申し出を見る", "See the report from someone not in the roster"));
				}), card("role-settled", language, (all) -> set(all, language)),
				card("role-settled-before", language, (all) -> {
					report(all, language);
					Seen setting = find(all, language, "伊藤");
					String keep = titled(language, "今のままにする", "Leave as it is");
					setting.presses(keep);
					return setting.presses(keep);
				}), card("role-reports", language, (all) -> {
					report(all, language);
					return coordinator(all, language).presses("role-reports");
				}), card("role-reports-none", language, (all) -> coordinator(all, language).presses("role-reports")),
				card("find-person", language, (all) -> coordinator(all, language).presses("set-roles")),
				card("find-person-nobody", language, (all) -> find(all, language, "00")));
	}

	private static Seen report(Dialogues all, Language language) {
		return ito(all, language).presses("send-role-report",
				Map.of("roles", "management,leader", "words", "10月から係長です。\n1. *よろしく*お願いします。"));
	}

	private static Seen set(Dialogues all, Language language) {
		return coordinator(all, language).presses("save-roles",
				Map.of("person", ITO, "roles", "leader", "until", "2027-03-31"));
	}

	private static Seen find(Dialogues all, Language language, String who) {
		return coordinator(all, language).presses("set-roles", Map.of("who", who));
	}

	private static Speaker coordinator(Dialogues all, Language language) {
		return all.as("小林 恵", language);
	}

	private static Speaker ito(Dialogues all, Language language) {
		return all.as("伊藤 彩香", language);
	}

	private static String titled(Language language, String ja, String en) {
		return (language == Language.JA) ? ja : en;
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		return Arguments.of(name, language, dialogue);
	}

}
