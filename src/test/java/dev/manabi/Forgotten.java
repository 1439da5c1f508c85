package dev.manabi;

import java.util.List;

import dev.manabi.reminders.Day;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * What was spoken of in one test, in which language, and what was recorded, is forgotten
 * in the next.
 */
public class Forgotten implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		JdbcClient jdbc = test.getApplicationContext().getBean(JdbcClient.class);
		for (String table : List.of("conversation_topic", "language_choice", "completion_correction", "completion",
				"exemption_step", "exemption", "required_skill", "required_course", "required_of", "transfer",
				"tip_mark", "tip_report", "tip", "improvement_case", "shared_post", "colleague_request",
				"colleague_question", "colleague_volunteer", "study_channel_skill", "team_channel", "delivery",
				"delivery_run", "reminder", "reminder_snooze", "reminder_preference", "reminder_day",
				"reminder_summary", "reminder_reached", "announcement", "announcement_audience", "announcement_seen",
				"announcement_reaction", "announcement_question", "announcement_export", "audit_entry")) {
			jdbc.sql("DELETE FROM " + table).update();
		}
		test.getApplicationContext().getBeanProvider(Mailbox.class).ifAvailable(Mailbox::empty);
		test.getApplicationContext().getBeanProvider(Day.class).ifAvailable(Day::forget);
	}

}
