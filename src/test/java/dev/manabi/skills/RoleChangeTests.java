package dev.manabi.skills;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What another role changes by the bundled map. Skills go by their numbers.
 */
class RoleChangeTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@ParameterizedTest
	@CsvSource(textBlock = """
			user, leader, UNANSWERED, 3, 5 8, 4 6 7 9 10 11 12 13 14 15 16, '', ''
			user, leader, NO, 3, '', 6 12 14 15 16, '', 4 5 7 8 9 10 11 13
			user, management, UNANSWERED, 2, 5, 4 6 12 14 15 16, 7 9 10 11 13, ''
			user, management, YES, 2, 5, 4 6 12 14 15 16, 7 9 10 11 13, ''
			user, management, NO, 2, '', 6 12 14 15 16, '', 4 5
			user, expert, UNANSWERED, 3 4 7 8, 5, 6 9 10 11 12 13 14 15 16, '', ''
			user, expert, YES, 3 8, 5, 4 6 7 9 10 11 12 13 14 15 16, '', ''
			user, expert, NO, 3 4 7 8, '', 6 12 14 15 16, '', 5 9 10 11 13
			expert, leader, UNANSWERED, '', '', 3 4 5 6 7 8 9 10 11 12 13 14 15 16, '', ''
			expert, leader, NO, '', '', 3 6 12 14 15 16, 4 7 8, 5 9 10 11 13
			expert, user, UNANSWERED, '', '', 4 6 7 9 10 11 12 13 14 15 16, 3 5 8, ''
			expert, user, NO, '', '', 6 12 14 15 16, 3 4 7 8, 9 10 11 13
			producer, management, UNANSWERED, 2 12 14 16, 4 5, 6 15, 1, ''
			management+expert, producer, NO, 1, '', 6 15, 2 3 4 7 8 12 14 16, ''
			management+expert, leader, UNANSWERED, '', '', 3 4 5 6 7 8 9 10 11 12 13 14 15 16, 2, ''
			user, user, UNANSWERED, '', '', 4 6 7 9 10 11 12 13 14 15 16, '', ''
			user, user, NO, '', '', 6 12 14 15 16, '', 4 7 9 10 11 13
			""")
	void isNewOrCarriedOverOrFallsAway(String now, String then, InCharge said, String required, String byDuty,
			String kept, String gone, String denied) {
		RoleChange change = RoleChange.between(requirements(now), requirements(then), (_) -> said);
		assertThat(numbers(change.required())).isEqualTo(required);
		assertThat(numbers(change.byDuty())).isEqualTo(byDuty);
		assertThat(numbers(change.kept().stream().map(RoleChange.Both::then).toList())).isEqualTo(kept);
		assertThat(numbers(change.gone().stream().map(RoleChange.Both::now).toList())).isEqualTo(gone);
		assertThat(numbers(change.denied())).isEqualTo(denied);
		assertThat(change.addsNothing()).isEqualTo(required.isEmpty() && byDuty.isEmpty());
	}

	private static List<Requirement> requirements(String roles) {
		return MAP.requirements(
				Arrays.stream(roles.split("\\+")).map((id) -> MAP.role(new RoleId(id)).orElseThrow()).toList());
	}

	private static String numbers(List<Requirement> requirements) {
		return requirements.stream()
			.map((requirement) -> String.valueOf(requirement.skill().no()))
			.collect(Collectors.joining(" "));
	}

}
