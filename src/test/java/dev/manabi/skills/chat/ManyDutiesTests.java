package dev.manabi.skills.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city's own map with eighteen more duties, which changes while the bot runs.
 */
@ManabiTest
class ManyDutiesTests {

	private static final int LIMIT = 25 * 1024;

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private SkillMaps skillMaps;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void map(DynamicPropertyRegistry registry) {
		registry.add("manabi.skills.file", () -> write(18).toString());
	}

	@BeforeEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
		write(18);
		this.skillMaps.reload();
	}

	@Test
	void thePlanAsksSevenAtATime() {
		Seen plan = leader().presses("my-plan");
		assertThat(plan.lines()).filteredOn((line) -> line.endsWith("のご担当ですか？")).hasSize(7);
		plan.sees("ほかにも、ご担当かどうかお聞きしたい業務が18件あります。下の「担当業務を変更する」からお答えください。");
		assertThat(bytes(plan)).isLessThan(LIMIT);
		plan.presses("いいえ、マイナンバーを取り扱う業務の担当ではありません").sees("税務 1のご担当ですか？");
	}

	@Test
	void theCardOfDutiesTurnsPagesAndStaysOnThemWhenAnswered() {
		Seen first = leader().says("担当業務");
		first.sees("税務 3").doesNotSee("税務 4");
		Seen second = first.presses("次へ（残り15件）").sees("税務 4", "税務 13").doesNotSee("税務 3\n", "税務 14");
		second.presses("はい、税務 13の担当です").sees("税務 4", "「税務 13」をご担当として記録しました。").doesNotSee("税務 14");
		Seen third = second.presses("次へ（残り5件）").sees("税務 14", "税務 18");
		assertThat(bytes(first)).isLessThan(LIMIT);
		third.presses("前へ").presses("前へ").sees("マイナンバーを取り扱う業務", "税務 3");
	}

	@Test
	void aDutyThatTheMapDropsIsNoLongerAskedNorUnderstood() {
		Seen before = leader().says("担当業務").presses("次へ（残り15件）").presses("次へ（残り5件）");
		leader().says("税務 18の担当です").confirms().sees("「税務 18」をご担当として記録しました。");
		leader().presses("my-plan").sees("○ ご担当業務で必要なスキル（1件）");
		write(17);
		this.skillMaps.reload();
		leader().presses("my-plan").doesNotSee("税務 18", "○ ご担当業務で必要なスキル");
		leader().says("税務 18の担当です").doesNotSee("税務 18");
		before.presses("いいえ、税務 18の担当ではありません").sees("あなたの担当業務").doesNotSee("税務 18", "記録しました");
		write(18);
		this.skillMaps.reload();
		leader().presses("my-plan").sees("○ ご担当業務で必要なスキル（1件）");
	}

	private Speaker leader() {
		return this.dialogues.as("鈴木 直樹", Language.JA);
	}

	private static Path write(int more) {
		String duties = each(more, "  - {id: tax-%1$d, name: {ja: 税務 %1$d, en: tax %1$d}}\n");
		String skills = each(more, """
				  - no: 1%1$02d
				    id: tax-skill-%1$d
				    name: {ja: 税の知識 %1$d, en: taxes %1$d}
				    overview: {ja: 税を知る, en: Knows taxes}
				    marks: {leader: ○}
				    duty: tax-%1$d
				    methods: [ojt]
				""");
		try {
			return Files.writeString(folder.resolve("map.yaml"),
					SkillMapTexts.bundled()
						.replace("\nduties:\n", "\nduties:\n" + duties)
						.replace("\nskills:\n", "\nskills:\n" + skills));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String each(int count, String text) {
		return IntStream.rangeClosed(1, count).mapToObj(text::formatted).collect(Collectors.joining());
	}

	private static int bytes(Seen seen) {
		return seen.answer().toString().getBytes(StandardCharsets.UTF_8).length;
	}

}
