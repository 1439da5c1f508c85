package dev.manabi.training.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalogue of 1,600 courses, a hundred for each skill.
 */
@ManabiTest
class LargeCatalogueTests {

	private static final int LIMIT = 25 * 1024;

	private static final List<String> SKILLS = List.of("digital-strategy", "digital-management", "digital-leadership",
			"my-number-basic", "my-number-advanced", "security-basic", "security-advanced", "system-procurement",
			"data-use", "rpa-ai-ocr", "online-applications", "service-design", "low-code", "bpr", "chat-tools",
			"microsoft-365");

	/** What every second course has besides. */
	private static final String HALF = """
			, level: 入門, minutes: 25, sessions: [%s]}""".formatted(IntStream.rangeClosed(1, 12)
		.mapToObj((day) -> """
				{start: 2027-01-%1$02dT10:00, end: 2027-01-%1$02dT12:00, capacity: 40, \
				place: {ja: 本庁舎 地下一階 第一情報研修室, en: "Main Building, IT Training Room"}}""".formatted(day))
		.collect(Collectors.joining(", ")));

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry registry) {
		registry.add("manabi.training.catalogue", LargeCatalogueTests::write);
	}

	private static String course(String skill, int number) {
		return """
				- {id: %1$s-%2$03d, skills: [%1$s], title: {ja: %1$s の研修 %2$03d, en: %1$s course %2$03d},
				   provider: 市, method: %3$s, link: "https://lms.city.example.jp/%1$s/%2$03d", due: 03-31"""
			.formatted(skill, number, (number % 2 == 0) ? "e-learning" : "workshop") + ((number % 2 == 0) ? "" : "}");
	}

	private static String write() {
		StringBuilder courses = new StringBuilder("name: {ja: 研修, en: Courses}\ncourses:\n");
		for (String skill : SKILLS) {
			IntStream.rangeClosed(1, 100)
				.forEach((i) -> courses.append(course(skill, i)).append((i % 2 == 0) ? HALF : "").append('\n'));
		}
		try {
			return Files.writeString(folder.resolve("courses.yaml"), courses).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "中村 さくら", "山本 隆", "小林 恵" })
	void everyCardStaysSmall(String person) {
		for (Language language : Language.values()) {
			Speaker speaker = this.dialogues.as(person, language);
			assertThat(bytes(speaker.presses("my-plan"))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("open-skills"))).isLessThan(LIMIT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "中村 さくら", "山本 隆" })
	void thePlanStaysSmallForWhoeverIsInChargeOfEverything(String person) {
		for (Language language : Language.values()) {
			Speaker speaker = this.dialogues.as(person, language);
			Seen plan = speaker.presses("my-plan");
			for (String yes : titlesOfYes(plan)) {
				plan = plan.presses(yes);
				assertThat(bytes(plan)).isLessThan(LIMIT);
			}
			assertThat(titlesOfYes(plan)).isEmpty();
			this.jdbc.sql("DELETE FROM duty_answer").update();
		}
	}

	@Test
	void everyCourseIsReachedPageByPage() {
		Seen page = this.dialogues.as("髙橋 美智子", Language.JA).says("何を受講すればいい？").presses("すべての研修を見る（100件）");
		TreeSet<String> courses = new TreeSet<>(links(page));
		assertThat(bytes(page)).isLessThan(LIMIT);
		for (int left = 90; left > 0; left -= 10) {
			page = page.presses("次へ（残り" + left + "件）");
			assertThat(links(page)).hasSize(10);
			courses.addAll(links(page));
		}
		assertThat(courses).hasSize(100);
		assertThat(links(page.presses("前へ"))).hasSize(10);
	}

	@ParameterizedTest
	@CsvSource({ "実施手法はどれ？, by-method, method, e-learning, 800", "市の研修, by-provider, provider, 'city,private', 1600",
			"レベルは？, by-level, level, introduction, 800", "時間は？, by-length, length, 30, 800" })
	void everyCourseThatIsFoundIsReachedPageByPage(String text, String intent, String slot, String choice, int count) {
		for (Language language : Language.values()) {
			Set<String> seen = new HashSet<>();
			for (int from = 0; from < count; from += 10) {
				Seen page = this.dialogues.as("伊藤 彩香", language)
					.presses(intent, Map.of(slot, choice, "from", String.valueOf(from)));
				assertThat(links(page)).as(text).hasSize(10);
				assertThat(bytes(page)).isLessThan(LIMIT);
				seen.addAll(links(page));
			}
			assertThat(seen).hasSize(count);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "rpa-ai-ocr", "security-basic" })
	void aSkillSaysEverythingOfItsCoursesInLittle(String skill) {
		for (Language language : Language.values()) {
			Speaker speaker = this.dialogues.as("山本 隆", language);
			assertThat(bytes(speaker.presses("skill", Map.of("skill", skill)))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("skill", Map.of("skill", skill, "from", "50")))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("course", Map.of("course", skill + "-002")))).isLessThan(LIMIT);
			assertThat(bytes(speaker.presses("find-courses"))).isLessThan(LIMIT);
		}
	}

	@Test
	void oneOfManyCoursesIsFoundByItsTitle() {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.says("rpa-ai-ocr の研修 064について教えて")
			.sees("rpa-ai-ocr の研修 064", "[研修のページを開く（受講・申込）](https://lms.city.example.jp/rpa-ai-ocr/064)");
	}

	@Test
	void aCourseShowsItsManySessionsPageByPage() {
		Seen course = this.dialogues.as("伊藤 彩香", Language.JA).says("bpr の研修 002");
		assertThat(course.lines()).filteredOn((line) -> line.startsWith("開催")).hasSize(10);
		assertThat(course.presses("次へ（残り2件）").lines()).filteredOn((line) -> line.startsWith("開催")).hasSize(2);
	}

	private static List<String> titlesOfYes(Seen plan) {
		return plan.answer()
			.findValuesAsString("tooltip")
			.stream()
			.distinct()
			.filter((tooltip) -> tooltip.startsWith("はい") || tooltip.startsWith("Yes"))
			.toList();
	}

	private static List<String> links(Seen seen) {
		return seen.lines().stream().filter((line) -> line.startsWith("[")).toList();
	}

	private static int bytes(Seen seen) {
		return seen.answer().toString().getBytes(StandardCharsets.UTF_8).length;
	}

}
