package dev.manabi.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.TestClock;
import dev.manabi.language.Folding;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Method;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bundled map against section 4 of the policy, cell by cell, as the plans of people
 * who have the roles.
 */
class PolicyTests {

	private static final Map<String, Mark> MARKS = Map.of("R", Mark.REQUIRED, "D", Mark.BY_DUTY, "-", Mark.OPEN);

	private static final Map<String, String> METHODS = Map.of("E", "eラーニング研修", "A", "デジタル推進専門官、CIO補佐官による研修", "X",
			"外部専門家による研修(国、都等の研修含む)", "W", "ワークショップ型研修", "O", "実務に応じたOJT型研修", "S", "庁内SNSによる学び合い");

	private final LearningPlans plans = TrainingTexts.plans(null, TestClock.on("2026-11-23"));

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@MethodSource("cells")
	void everyCellOfThePolicyIsInThePlan(int no, String skill, String role, Mark mark) {
		LearningPlan plan = this.plans.of(somebody(role)).orElseThrow();
		assertThat(plan.assignments()).extracting((each) -> each.role().id().value()).containsExactly(role);
		Map<Mark, List<PlanItem>> parts = Map.of(Mark.REQUIRED, plan.required(), Mark.BY_DUTY, plan.byDuty(), Mark.OPEN,
				plan.open());
		parts.forEach((part, items) -> assertThat(items).filteredOn((item) -> item.requirement().skill().no() == no)
			.as(part.name())
			.extracting((item) -> Folding.key(item.requirement().skill().name().ja()))
			.isEqualTo((part == mark) ? List.of(Folding.key(skill)) : List.of()));
	}

	@Test
	void thereAreEightyCells() throws IOException {
		assertThat(cells()).hasSize(80);
		assertThat(SkillMapTexts.read(SkillMapTexts.bundled()).skills()).hasSize(16);
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@MethodSource("methods")
	void everySkillIsTaughtAsThePolicySays(int no, String name, List<String> methods) {
		Skill skill = SkillMapTexts.read(SkillMapTexts.bundled()).skills().get(no - 1);
		assertThat(skill.name().in(Language.JA)).isEqualTo(name);
		assertThat(skill.methods().stream().map(Method::name)).extracting((method) -> method.in(Language.JA))
			.containsExactlyElementsOf(methods);
	}

	static Stream<Object[]> cells() throws IOException {
		List<Object[]> cells = new ArrayList<>();
		List<String[]> rows = rows();
		String[] header = rows.getFirst();
		for (String[] row : rows.subList(1, rows.size())) {
			for (int column = 2; column < 7; column++) {
				cells.add(new Object[] { Integer.valueOf(row[0]), row[1], header[column], MARKS.get(row[column]) });
			}
		}
		return cells.stream();
	}

	static Stream<Object[]> methods() throws IOException {
		return rows().stream()
			.skip(1)
			.map((row) -> new Object[] { Integer.valueOf(row[0]), row[1],
					Arrays.stream(row[7].split(",")).map(METHODS::get).toList() });
	}

	private static Person somebody(String role) {
		return switch (role) {
			case "producer" -> People.inPost("", "市長");
			case "management" -> People.inPost("福祉課", "福祉課長");
			case "leader" -> People.inPost("福祉課", "主査");
			case "user" -> People.inPost("福祉課", "主事");
			case "expert" -> People.inPost("デジタル推進室", "主任");
			default -> throw new IllegalArgumentException(role);
		};
	}

	private static List<String[]> rows() throws IOException {
		return new ClassPathResource("policy/skill-map.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.toList();
	}

}
