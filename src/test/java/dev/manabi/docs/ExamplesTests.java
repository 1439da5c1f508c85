package dev.manabi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.training.TrainingTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documentation tells people to write into their files can be read.
 */
class ExamplesTests {

	private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	@ParameterizedTest
	@ValueSource(strings = { "docs/your-own-files.md", "docs/ja/your-own-files.md" })
	void aSkillIsAddedAsTold(String page) throws IOException {
		SkillMap map = SkillMapTexts.read(SkillMapTexts.bundled()
			.replace("\n# What the policy says", "\n" + example(page, "generative-ai") + "\n# What the policy says"));
		assertThat(map.skills()).hasSize(17);
	}

	@Test
	void aCourseIsAddedAsTold() throws IOException {
		String example = example("docs/ja/your-own-files.md", "rpa-hands-on-2027");
		assertThat(TrainingTexts.read(TrainingTexts.bundled() + "\n" + example).courses()).hasSize(31);
	}

	private static String example(String page, String about) throws IOException {
		List<String> examples = EXAMPLE.matcher(Files.readString(Path.of(page)))
			.results()
			.map((example) -> example.group(1))
			.filter((example) -> example.contains(about))
			.toList();
		assertThat(examples).hasSize(1);
		return examples.getFirst();
	}

}
