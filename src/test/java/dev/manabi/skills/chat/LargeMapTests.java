package dev.manabi.skills.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city's own map of ten roles and sixty skills with long names, five of the roles
 * without a short one.
 */
@ManabiTest
class LargeMapTests {

	private static final int LIMIT = 25 * 1024;

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@DynamicPropertySource
	static void map(DynamicPropertyRegistry registry) {
		registry.add("manabi.skills.file", LargeMapTests::write);
	}

	@ParameterizedTest
	@EnumSource
	void everyPageOfEveryCardStaysSmall(Language language) {
		Dialogues.Speaker speaker = this.dialogues.as("鈴木 直樹", language);
		for (int from = 0; from < 60; from += 5) {
			Map<String, String> slots = Map.of("from", String.valueOf(from), "role", "role-5", "role-2", "leader");
			assertThat(bytes(speaker.presses("skill-map", slots))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("another-role", slots))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("compare-roles", slots))).isLessThan(LIMIT);
			assertThat(bytes(this.dialogues.asStranger(language).presses("another-role", slots))).isLessThan(LIMIT);
		}
		assertThat(bytes(speaker.presses("another-role"))).isLessThan(LIMIT);
		assertThat(bytes(speaker.presses("who-needs", Map.of("skill", "extra-7")))).isLessThan(LIMIT);
	}

	@Test
	void everySkillOfTheMapIsReachedPageByPage() {
		Seen page = this.dialogues.as("鈴木 直樹", Language.JA).says("スキルマップ");
		page.sees("スキル | 部長 | 課長 | ▼主査 | 一般 | 専門 | ⑥ | ⑦ | ⑧ | ⑨ | ⑩");
		TreeSet<String> skills = new TreeSet<>(skills(page));
		for (int left = 50; left > 0; left -= 10) {
			page = page.presses("次へ（残り" + left + "件）");
			skills.addAll(skills(page));
		}
		assertThat(skills).hasSize(60);
		assertThat(skills(page.presses("前へ"))).hasSize(10);
	}

	@Test
	void everySkillThatChangesIsReachedPageByPage() {
		Seen page = this.dialogues.as("鈴木 直樹", Language.JA)
			.presses("another-role", Map.of("role", "role-5"))
			.sees("◎ 新しく必修になるスキル（44件）");
		TreeSet<String> skills = added(page);
		page = page.presses("次へ（残り38件）");
		skills.addAll(added(page));
		skills.addAll(added(page.presses("次へ（残り18件）")));
		assertThat(skills).hasSize(44);
	}

	@Test
	void everySkillOfAComparisonIsReachedPageByPage() {
		Seen page = this.dialogues.as("鈴木 直樹", Language.JA)
			.presses("compare-roles", Map.of("role", "role-5", "role-2", "leader"));
		TreeSet<String> skills = new TreeSet<>(skills(page));
		page = page.presses("次へ（残り35件）");
		skills.addAll(skills(page));
		skills.addAll(skills(page.presses("次へ（残り10件）")));
		assertThat(skills).hasSize(60);
	}

	@ParameterizedTest
	@EnumSource
	void everyClauseOfALongListIsReachedPageByPage(Language language) {
		Seen page = this.dialogues.as("鈴木 直樹", language).presses("clause", Map.of("clause", "approach"));
		TreeSet<String> clauses = new TreeSet<>(page.answer().findValuesAsString("clause"));
		for (int left = 47; left > 0; left -= 20) {
			assertThat(bytes(page)).isLessThan(LIMIT);
			page = page.presses((language == Language.JA) ? "次へ（残り" + left + "件）" : "Next (" + left + " left)");
			clauses.addAll(page.answer().findValuesAsString("clause"));
		}
		assertThat(clauses).contains("approach-more-60").hasSizeGreaterThanOrEqualTo(67);
	}

	private static TreeSet<String> added(Seen seen) {
		return seen.lines()
			.stream()
			.filter((line) -> line.startsWith("◎ 自治体"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static TreeSet<String> skills(Seen seen) {
		return seen.lines()
			.stream()
			.filter((line) -> line.contains(" | ") && !line.startsWith("スキル"))
			.map((line) -> line.substring(0, line.indexOf(" | ")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String write() {
		String roles = each(5, """
				  - id: role-%1$d
				    name: {ja: 行政デジタル変革推進担当人財 %1$d, en: Specialist in digital change %1$d}
				    for: {ja: 各部の推進担当に指名された職員 %1$d, en: staff whom their department has named %1$d}
				    purpose: {ja: 推進, en: change}
				    asked: {ja: 推進する, en: change things}
				    training: {ja: 推進, en: change}
				    section: {ja: 方針, en: policy}
				""");
		String marks = IntStream.rangeClosed(1, 5)
			.mapToObj((i) -> "role-" + i + ": ◎")
			.collect(Collectors.joining(", "));
		String skills = each(44, """
				  - no: 1%1$02d
				    id: extra-%1$d
				    name: {ja: 自治体情報システムの標準化と共通化への対応 %1$d, en: Standardising and sharing local government systems %1$d}
				    overview: {ja: 標準化を知る, en: Knows about standards}
				    marks: {user: ○, management: ○, MARKS}
				    duty: my-number
				    methods: [ojt]
				""").replace("MARKS", marks);
		String clauses = each(60, """
				  - id: approach-more-%1$d
				    kind: approach
				    number: 1%1$02d
				    title: {ja: 利用者目線のサービスデザイン思考に基づく研修の進め方 %1$d, en: Training that sees services as their users do %1$d}
				    text: {ja: 利用者の目線で進める。, en: See services as users do.}
				    section: {ja: 研修の進め方 %1$d, en: How training is carried out %1$d}
				    source: {ja: 市の方針 %1$d, en: The city’s policy %1$d}
				""");
		try {
			return Files
				.writeString(folder.resolve("map.yaml"),
						SkillMapTexts.bundled()
							.replace("\n# Duties: ", "\n" + roles + "\n# Duties: ")
							.replace("\nskills:\n", "\nskills:\n" + skills)
							.replace("\ngroups:\n", "\n" + clauses + "\ngroups:\n"))
				.toString();
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
