package dev.manabi.editions.chat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.editions.Counts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * There are more people than can be counted while somebody waits.
 */
@ManabiTest
@TestPropertySource(properties = "manabi.editions.patience=50ms")
class LongCountTests {

	private static final String COUNTING = "人数を数えています。少し待ってから「人数を表示する」を押してください。";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Counts counts;

	@Test
	void whatChangesIsShownAtOnceAndTheNumbersWhenTheyAreThere() {
		CountDownLatch gate = new CountDownLatch(1);
		assertThat(this.counts.of("before", Boolean.class, () -> passed(gate))).isEmpty();
		Seen dryRun = this.dialogues.as("小林 恵", Language.JA)
			.sends("map.yaml", SkillMapTexts.bundled().replace("otherwise: user", "otherwise: expert"));
		dryRun.sees(COUNTING, "説明文や役割の決め方など、ほかの項目にも変更があります。");
		Seen still = dryRun.presses("人数を表示する", Map.of("from", "2026-11-22"));
		still.sees(COUNTING);
		gate.countDown();
		await().until(() -> !still.presses("人数を表示する").answer().toString().contains(COUNTING));
	}

	private static boolean passed(CountDownLatch gate) {
		try {
			gate.await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
