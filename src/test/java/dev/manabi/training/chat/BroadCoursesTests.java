package dev.manabi.training.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Courses that teach what not everybody has to learn.
 */
@ManabiTest
class BroadCoursesTests {

	private static final String COURSES = """
			name: {ja: 研修, en: Courses}
			courses:
			- {id: for-all, skills: [digital-strategy, rpa-ai-ocr, bpr], title: {ja: 全員の研修, en: For all}, mandatory: true,
			   provider: 市, method: e-learning, link: "https://lms.city.example.jp/for-all", due: 03-31}
			- {id: broad, title: {ja: 広い研修, en: Broad}, provider: 国, method: e-learning,
			   link: "https://lms.city.example.jp/broad",
			   skills: [digital-strategy, digital-management, digital-leadership, my-number-basic, my-number-advanced,
			     security-basic, security-advanced, system-procurement, data-use, rpa-ai-ocr, online-applications,
			     service-design, low-code, bpr, chat-tools, microsoft-365]}
			""";

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry registry) {
		registry.add("manabi.training.catalogue", BroadCoursesTests::write);
	}

	private static String write() {
		try {
			return Files.writeString(folder.resolve("courses.yaml"), COURSES).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "JA, 今年度の全職員必須研修です, 希望すれば, ◎ 「BPR 利活用」は、あなたに必要なスキルです（原則として必修）。",
			"EN, Mandatory for all staff this fiscal year, welcome, '◎ Business process re-engineering (BPR) is required of you (mandatory in principle).'" })
	void aMandatoryCourseDoesNotSayThatItMayBeLeft(Language language, String mandatory, String open, String required) {
		this.dialogues.as("伊藤 彩香", language)
			.presses("course", Map.of("course", "for-all"))
			.sees(mandatory, required)
			.doesNotSee(open, "RPA・AI-OCRを利用する業務のご担当");
	}

	@Test
	void ofManySkillsTwelveAreNamed() {
		Seen course = this.dialogues.as("伊藤 彩香", Language.JA).presses("course", Map.of("course", "broad"));
		assertThat(String.join("\n", course.lines())).contains("サービスデザイン思考、ほか4件").doesNotContain("チャットツール");
		Seen list = this.dialogues.as("伊藤 彩香", Language.EN).says("national courses");
		assertThat(String.join("\n", list.lines())).contains(" and 4 more");
	}

	@ParameterizedTest
	@EnumSource
	void theirCardsStaySmall(Language language) {
		Seen course = this.dialogues.as("山本 隆", language).presses("course", Map.of("course", "broad"));
		assertThat(course.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
	}

}
