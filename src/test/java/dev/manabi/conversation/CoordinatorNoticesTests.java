package dev.manabi.conversation;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class CoordinatorNoticesTests {

	private static final String EXPIRED = "【研修担当の方へ】「八王子市デジタル人財スキルマップ」（2023-03 版）の対象期間は 2026年3月31日(火) で終わっています。"
			+ "新しい版を読み込むまでは、この版でご案内を続けます。";

	@Autowired
	private Dialogues dialogues;

	@Test
	void coordinatorHearsOnceThatTheMapIsPastItsTime() {
		assertThat(this.dialogues.as("小林 恵", Language.JA).says("ヘルプ").lines()).endsWith(EXPIRED);
		assertThat(this.dialogues.as("小林 恵", Language.JA).says("ヘルプ").lines()).doesNotContain(EXPIRED);
	}

	@Test
	void nobodyElseHears() {
		assertThat(this.dialogues.as("髙橋 美智子", Language.JA).says("ヘルプ").lines()).doesNotContain(EXPIRED);
	}

	@Test
	void notWhereOthersListen() {
		assertThat(this.dialogues.as("小林 恵", Language.JA).amongOthers().says("ヘルプ").lines()).doesNotContain(EXPIRED);
		assertThat(this.dialogues.as("小林 恵", Language.JA).says("ヘルプ").lines()).endsWith(EXPIRED);
	}

}
