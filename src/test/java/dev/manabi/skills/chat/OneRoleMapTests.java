package dev.manabi.skills.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A map of sixty skills and a single role.
 */
@ManabiTest
class OneRoleMapTests {

	private static final Pattern BY_DUTY = Pattern.compile("marks: \\{[^}]*○[^}]*}");

	private static final Pattern REQUIRED = Pattern.compile("marks: \\{[^}○]*}");

	private static final String ROLE = """
			roles:
			  - id: everybody
			    name: {ja: 全職員, en: Everybody}
			    for: {ja: 全職員, en: all staff}
			    purpose: {ja: 推進, en: change}
			    asked: {ja: 推進する, en: change things}
			    training: {ja: 推進, en: change}
			    section: {ja: 方針, en: policy}
			""";

	@TempDir
	private static Path folder;

	@Autowired
	private Dialogues dialogues;

	@DynamicPropertySource
	static void map(DynamicPropertyRegistry registry) {
		registry.add("manabi.skills.file", OneRoleMapTests::write);
	}

	@ParameterizedTest
	@EnumSource
	void aPageOfTheMapHasNoMoreRowsThanACardHasRoomFor(Language language) {
		Seen page = this.dialogues.as("鈴木 直樹", language).presses("skill-map");
		page = page.presses((language == Language.JA) ? "次へ（残り35件）" : "Next (35 left)");
		assertThat(page.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		page.presses((language == Language.JA) ? "次へ（残り10件）" : "Next (10 left)");
	}

	private static String write() {
		String map = SkillMapTexts.bundled();
		String skills = IntStream.rangeClosed(1, 44).mapToObj("""
				  - no: 1%1$02d
				    id: extra-%1$d
				    name: {ja: 自治体情報システムの標準化と共通化への対応 %1$d, en: Standardising and sharing local government systems %1$d}
				    overview: {ja: 標準化を知る, en: Knows about standards}
				    marks: {everybody: ◎}
				    methods: [ojt]
				"""::formatted).collect(Collectors.joining());
		String marked = REQUIRED.matcher(BY_DUTY.matcher(map).replaceAll("marks: {everybody: ○}"))
			.replaceAll("marks: {everybody: ◎}");
		String text = marked.substring(0, marked.indexOf("\nroles:\n") + 1) + ROLE
				+ marked.substring(marked.indexOf("\nduties:\n"), marked.indexOf("\nrole-rules:\n"))
					.replace("\nskills:\n", "\nskills:\n" + skills)
				+ "\nrole-rules:\n  - {role: everybody, title: {ends-with: [課長]}}\notherwise: everybody\n";
		try {
			return Files.writeString(folder.resolve("map.yaml"), text).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
