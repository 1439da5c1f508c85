package dev.manabi.training;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LengthTests {

	private static final List<Course> COURSES = TrainingTexts
		.read("""
				name: {ja: 研修, en: Courses}
				courses:
				  - {id: short, skills: [bpr], title: {ja: 短, en: short}, provider: 市, method: ojt, link: "https://a.example/",
				     minutes: 30}
				  - {id: long, skills: [bpr], title: {ja: 長, en: long}, provider: 市, method: ojt, link: "https://a.example/",
				     minutes: 241}
				  - {id: unknown, skills: [bpr], title: {ja: 不明, en: unknown}, provider: 市, method: ojt,
				     link: "https://a.example/"}
				""")
		.courses();

	@ParameterizedTest
	@CsvSource({ "29, ''", "30, short", "240, short", "241, short long", "over-240, long", "over-241, ''",
			"over-29, short long", "from-30, short long", "from-31, long", "from-242, ''", "unknown, unknown" })
	void fitsWhatTakesSoLong(String id, String courses) {
		Length length = Length.of(id).orElseThrow();
		assertThat(
				String.join(" ", COURSES.stream().filter(length::fits).map((course) -> course.id().value()).toList()))
			.isEqualTo(courses);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-5", "over-", "over-0", "999999", "1h", "over-x", "from-", "from-0", "-60" })
	void nothingElseIsALength(String id) {
		assertThat(Length.of(id)).isEmpty();
	}

}
