package dev.manabi.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequirementsTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@ParameterizedTest
	@CsvSource(textBlock = """
			digital-management, management+expert, REQUIRED, management
			my-number-basic,    management+expert, REQUIRED, expert
			my-number-advanced, management+expert, BY_DUTY,  management+expert
			security-advanced,  leader+expert,     REQUIRED, expert
			security-basic,     management+expert, REQUIRED, management+expert
			security-basic,     expert+management, REQUIRED, management+expert
			digital-strategy,   management+expert, OPEN,     ''
			low-code,           producer+user,     BY_DUTY,  user
			""")
	void theStrongestMarkOfSeveralRolesCountsAndNamesItsRoles(String skill, String roles, Mark mark, String giving) {
		List<Role> asked = Arrays.stream(roles.split("\\+")).map(RequirementsTests::role).toList();
		Requirement requirement = MAP.requirements(asked)
			.stream()
			.filter((each) -> each.skill().id().value().equals(skill))
			.findFirst()
			.orElseThrow();
		assertThat(requirement.mark()).isEqualTo(mark);
		assertThat(String.join("+", requirement.roles().stream().map((role) -> role.id().value()).toList()))
			.isEqualTo(giving);
	}

	@Test
	void everySkillIsThereOnceInTheMapsOrder() {
		assertThat(MAP.requirements(MAP.roles())).extracting((requirement) -> requirement.skill().no())
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
	}

	@Test
	void noRolesRequireNothing() {
		assertThat(MAP.requirements(List.of())).hasSize(16)
			.allSatisfy((requirement) -> assertThat(requirement.mark()).isEqualTo(Mark.OPEN));
	}

	@Test
	void theMarkIsTheStrongerTheMoreItAsks() {
		assertThat(Mark.REQUIRED.strongerThan(Mark.BY_DUTY)).isTrue();
		assertThat(Mark.BY_DUTY.strongerThan(Mark.OPEN)).isTrue();
		assertThat(Mark.BY_DUTY.strongerThan(Mark.BY_DUTY)).isFalse();
		assertThat(Mark.values()).extracting(Mark::symbol).containsExactly("◎", "○", "");
	}

	@Test
	void thePolicysClausesCanBeCited() {
		assertThat(MAP.clauses()).filteredOn((clause) -> clause.kind() == Clause.Kind.VIEWPOINT)
			.extracting(Clause::number)
			.containsExactly(1, 2, 3, 4);
		assertThat(MAP.clauses()).filteredOn((clause) -> clause.kind() == Clause.Kind.ARTICLE)
			.extracting(Clause::number)
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
		assertThat(MAP.clauses(Clause.Kind.APPROACH)).extracting(Clause::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
		assertThat(MAP.clauses()).extracting((clause) -> clause.title().in(Language.JA))
			.contains("利用者のニーズから出発する", "システムではなくサービスを作る");
	}

	@Test
	void aSkillWithDutyHasAMarkForIt() {
		Skill skill = MAP.skill(new SkillId("low-code")).orElseThrow();
		assertThatIllegalArgumentException().isThrownBy(() -> new Skill(13, skill.id(), skill.name(), skill.overview(),
				skill.marks(), Optional.empty(), skill.methods(), skill.aliases()));
	}

	private static Role role(String id) {
		return MAP.role(new RoleId(id)).orElseThrow();
	}

}
