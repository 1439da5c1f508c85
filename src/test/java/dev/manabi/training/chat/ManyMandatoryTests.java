package dev.manabi.training.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalogue in which all staff must take twenty courses of every skill.
 */
@ManabiTest
class ManyMandatoryTests {

	private static final int LIMIT = 25 * 1024;

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@DynamicPropertySource
	static void catalogue(DynamicPropertyRegistry registry) {
		registry.add("manabi.training.catalogue", ManyMandatoryTests::write);
	}

	private static String write() {
		StringBuilder courses = new StringBuilder("name: {ja: 研修, en: Courses}\ncourses:\n");
		SkillMapTexts.read(SkillMapTexts.bundled()).skills().forEach((skill) -> {
			for (int i = 1; i <= 20; i++) {
				courses
					.append("""
							- {id: %1$s-%2$d, skills: [%1$s], title: {ja: %1$s の全職員研修 %2$d, en: %1$s for all %2$d}, provider: 市,
							   method: e-learning, link: "https://lms.city.example.jp/%1$s/%2$d", due: 03-31, mandatory: true}
							"""
						.formatted(skill.id().value(), i));
			}
		});
		try {
			return Files.writeString(folder.resolve("courses.yaml"), courses).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "中村 さくら", "山本 隆" })
	void thePlanStaysSmall(String person) {
		for (Language language : Language.values()) {
			assertThat(bytes(this.dialogues.as(person, language).presses("my-plan"))).isLessThan(LIMIT);
			assertThat(bytes(this.dialogues.as(person, language).presses("open-skills"))).isLessThan(LIMIT);
		}
	}

	@Test
	void allOfThemAreBehindAButton() {
		Seen plan = this.dialogues.as("佐藤 健一", Language.JA).presses("my-plan");
		Seen all = plan.presses("全職員必須研修をすべて見る");
		assertThat(bytes(all)).isLessThan(LIMIT);
		all.presses("次へ（残り310件）");
		Seen stranger = this.dialogues.asStranger(Language.EN).presses("my-plan");
		assertThat(bytes(stranger)).isLessThan(LIMIT);
		stranger.presses("See all mandatory courses").presses("Next (310 left)");
	}

	private static int bytes(Seen seen) {
		return seen.answer().toString().getBytes(StandardCharsets.UTF_8).length;
	}

}
