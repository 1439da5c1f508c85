package dev.manabi.teams;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred kilobytes in any field of any form and in any slot of any button are answered
 * on a small card or in words, and nothing of them is kept.
 */
class LongInputsTests extends WithColleagues {

	private static final int BYTES = 102_400;

	/** What a card may weigh. */
	private static final int MOST = 28 * 1024;

	private Deeds deeds;

	@BeforeEach
	void begin() {
		tieRpa();
		completed(ITO, "rpa-joint-workshop");
		this.deeds = new Deeds(this.jdbc, this.deliveries);
		this.deeds.prepare(colleague(KOBAYASHI), colleague(ITO));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			save-announcement          | title titleEn bodyEn picture link linkTitle linkTitleEn session announcement
			save-announcement-audience | departments announcement version
			schedule-announcement      | day time announcement
			send-announcement          | announcement version sure
			recall-announcement        | announcement version
			answer-announcement        | question answer
			study-channel-add          | channel add
			study-channel-remove       | channel remove
			study-channel              | skill
			hide-form                  | tip why revision last
			hide-tip                   | tip why revision
			leave-tip                  | tip revision last
			restore-tip                | tip revision
			confirm-case               | case revision
			return-case                | why case revision
			""")
	void ofCoordinators(String what, String fields) {
		check(colleague(KOBAYASHI), what, fields);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			send-tip         | words skill link tip
			withdraw-tip     | tip revision sure
			send-case        | workshop skill before after hours case
			ask-announcement | words announcement
			announcement-seen| announcement
			find-tips        | words skill
			saved-tips       | show
			tip-useful       | tip
			send-report      | reason tip
			improvement-case | words
			ask-colleagues   | words skill
			send-question    | words skill
			send-answer      | request
			""")
	void ofAnybody(String what, String fields) {
		check(colleague(ITO), what, fields);
	}

	private void check(Colleague who, String what, String fields) {
		String before = this.deeds.everything();
		for (String field : fields.split(" ")) {
			for (String letter : new String[] { "あ", "x", "😀", "<", "ｶﾞ" }) {
				Map<String, String> slots = new HashMap<>(this.deeds.allSlots(what));
				slots.put(field, letter.repeat(BYTES / letter.getBytes(StandardCharsets.UTF_8).length));
				Shown shown = who.presses(what, slots).doesNotSee("うまくお答えできませんでした");
				assertThat(shown.content().toString().getBytes(StandardCharsets.UTF_8)).as(what + " " + field)
					.hasSizeLessThan(MOST);
				assertThat(this.deeds.everything()).as(what + " " + field + " " + letter).isEqualTo(before);
			}
		}
	}

}
