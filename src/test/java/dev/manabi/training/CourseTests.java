package dev.manabi.training;

import java.util.List;

import dev.manabi.language.Aliases;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTests {

	@Test
	void whatTheFileSaysIsTaken() {
		Course course = TrainingTexts.read("""
				name: {ja: 研修, en: Courses}
				courses:
				  - id: one
				    skills: [low-code, bpr]
				    title: {ja: 研修一, en: Course one}
				    aliases: {ja: [いち, 壱], en: [First]}
				    provider: 市長会
				    method: workshop
				    link: https://www.example.jp/研修?id=1
				    minutes: 90
				    level: 入門
				    sessions:
				      - {start: 2027-02-20T10:00, end: 2027-02-20T11:00, place: {ja: 庁舎, en: City hall}}
				      - {start: 2027-01-20T10:00, end: 2027-01-20T11:00, place: {ja: 庁舎, en: City hall}, capacity: 10}
				""").courses().getFirst();
		assertThat(course.skills()).extracting(Object::toString).containsExactly("low-code", "bpr");
		assertThat(course.aliases()).isEqualTo(new Aliases(List.of("いち", "壱"), List.of("First")));
		assertThat(course.provider()).isEqualTo(Provider.MAYORS_ASSOCIATION);
		assertThat(course.method().name().en()).isEqualTo("workshop");
		assertThat(course.link()).hasToString("https://www.example.jp/研修?id=1");
		assertThat(course.duration().orElseThrow()).hasMinutes(90);
		assertThat(course.level()).contains(Level.INTRODUCTION);
		assertThat(course.due()).isEmpty();
		assertThat(course.mandatory()).isFalse();
		assertThat(course.sessions()).extracting((session) -> session.start().getMonthValue()).containsExactly(1, 2);
		assertThat(course.sessions()).extracting((session) -> session.capacity().orElse(-1)).containsExactly(10, -1);
	}

}
