package dev.manabi.training.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalogue of one course, of which little is known.
 */
@ManabiTest
class EmptyListsTests {

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry registry) {
		registry.add("manabi.training.catalogue", EmptyListsTests::write);
	}

	private static String write() {
		try {
			return Files.writeString(folder.resolve("courses.yaml"), """
					name: {ja: 研修, en: Courses}
					courses:
					  - {id: one, skills: [bpr], title: {ja: "*研修* 一", en: "1. Course"}, provider: 市, method: ojt,
					     link: "https://www.example.jp/one", due: 2026-06-30, mandatory: true}
					""").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "RPA, JA, 研修は準備中です。デジタル推進室へお尋ねください。",
			"RPA, EN, No course yet; please ask the Digital Promotion Office.", "民間の研修, JA, 該当する研修は、いまのところありません。",
			"Workshops, EN, There is no such course at the moment.", "入門の研修, JA, 該当する研修は、いまのところありません。",
			"30分の研修, JA, 該当する研修は、いまのところありません。" })
	void saysThatThereIsNothing(String text, Language language, String words) {
		this.dialogues.as("伊藤 彩香", language).says(text).sees(words);
	}

	@Test
	void whatIsNotKnownIsAChoice() {
		Dialogues.Speaker ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("研修を探す").presses("記載なし（1件）").sees("所要時間の記載がない研修", "1件の研修があります。");
		ito.says("研修を探す").presses("指定なし（1件）").sees("レベルの指定がない研修", "[\\*研修\\* 一](https://www.example.jp/one)");
	}

	@Test
	void wordsOfACourseReadAsTheyStand() {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.says("1. Course")
			.sees("1\\. Course", "Due: **was due Tue 30 Jun 2026 (past)**")
			.doesNotSee("Level:", "Length:");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 今年度の全職員必須研修は、まだ登録されていません。あなたの役割に必要な研修とその期限は、研修プランをご覧ください。",
			"EN, 'No course is mandatory for all staff this fiscal year so far. What your role requires, and by when, is in your training plan.'" })
	void nothingMayBeMandatory(Language language, String words, @Autowired TestClock clock) {
		clock.moveTo("2027-04-01");
		this.dialogues.as("伊藤 彩香", language).presses("mandatory").sees(words);
		clock.moveTo("2026-11-22");
	}

	@Test
	void aMandatoryCourseMayBeTheOnlyOneAndPast() {
		assertThat(this.dialogues.as("伊藤 彩香", Language.JA).says("今年度の必須研修は？").lines())
			.contains("**今年度の全職員必須研修**　**期限 2026年6月30日(火)（過ぎています）**");
	}

}
