package dev.manabi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Unreachable.Reason;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.reminders.Day;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about reminders.
 */
final class GoldenReminderCards {

	private static final String ITO = "伊藤 彩香";

	private static final String TAKAHASHI = "髙橋 美智子";

	private GoldenReminderCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("reminder", language, (office) -> office.begins("2027-01-15").mail(ITO)),
				card("reminder-tip", language, GoldenReminderCards::withTip),
				card("reminder-overdue", language,
						(office) -> office.begins("2027-01-15").begins("2027-02-05").mail(ITO)),
				card("reminder-recorded", language, GoldenReminderCards::recorded),
				card("reminder-put-off", language, GoldenReminderCards::putOff),
				card("reminder-test", language, GoldenReminderCards::test),
				card("reminder-session", language, GoldenReminderCards::session),
				card("reminder-settings", language, (office) -> office.as(ITO).presses("reminders")),
				card("reminder-settings-saved", language,
						(office) -> office.as(ITO)
							.presses("save-reminders", Map.of("weekday", "3", "hour", "13", "optional", "no"))),
				card("overdue-team", language, GoldenReminderCards::team),
				card("overdue-people", language, GoldenReminderCards::escalated),
				card("overdue-people-none", language, (office) -> office.coordinator().presses("overdue-people")),
				card("reminder-preview", language,
						(office) -> office.on("2027-01-15").coordinator().presses("reminder-preview")),
				card("reminder-run", language,
						(office) -> office.on("2027-01-15").coordinator().presses("reminder-run")),
				card("reminder-ledger", language,
						(office) -> office.begins("2027-01-15").coordinator().presses("reminder-ledger")),
				card("reminder-ledger-none", language, (office) -> office.coordinator().presses("reminder-ledger")));
	}

	private static Seen withTip(Office office) {
		office.as(TAKAHASHI)
			.presses("send-tip", Map.of("words", "毎朝1章ずつ進めると、無理なく終わります。", "skill", "security-basic", "link", ""));
		return office.begins("2027-01-15").mail(ITO);
	}

	private static Seen recorded(Office office) {
		return office.begins("2027-01-15").mail(ITO).presses(office.ja() ? "受講しました" : "I have taken it");
	}

	private static Seen putOff(Office office) {
		return office.begins("2027-01-15").mail(ITO).presses(office.ja() ? "来週に" : "Next week");
	}

	private static Seen test(Office office) {
		office.coordinator().presses("reminder-test");
		office.dialogues.with(Deliveries.class).run();
		return office.mail("小林 恵");
	}

	private static Seen session(Office office) {
		office.as(ITO)
			.presses("enrol-session", Map.of("course", "digital-management-seminar", "start", "2026-12-16T14:00"));
		return office.begins("2026-12-15").mail(ITO);
	}

	private static Seen team(Office office) {
		office.begins("2027-01-15");
		office.dialogues.with(Mailbox.class).answers(ITO, new Messenger.Unreachable(Reason.NO_CHAT));
		return office.begins("2027-02-05").begins("2027-02-08").mail(TAKAHASHI);
	}

	private static Seen escalated(Office office) {
		List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19").forEach(office::begins);
		return office.coordinator().presses("overdue-people");
	}

	private static Arguments card(String name, Language language, Function<Office, Seen> dialogue) {
		return Arguments.of(name, language, (Function<Dialogues, Seen>) (dialogues) -> {
			dialogues.with(Mailbox.class).empty();
			for (String person : List.of(ITO, TAKAHASHI, "小林 恵")) {
				dialogues.as(person, language)
					.presses("language", Map.of("language", language.name().toLowerCase(Locale.ROOT)));
			}
			return dialogue.apply(new Office(dialogues, language));
		});
	}

	private record Office(Dialogues dialogues, Language language) {

		Office on(String day) {
			this.dialogues.with(TestClock.class).moveTo(day);
			return this;
		}

		Office begins(String day) {
			on(day);
			this.dialogues.with(Day.class).begins();
			this.dialogues.with(Deliveries.class).run();
			return this;
		}

		Seen mail(String name) {
			return this.dialogues.with(Mailbox.class).last(name);
		}

		boolean ja() {
			return this.language == Language.JA;
		}

		Speaker as(String name) {
			return this.dialogues.as(name, this.language);
		}

		Speaker coordinator() {
			return as("小林 恵");
		}

	}

}
