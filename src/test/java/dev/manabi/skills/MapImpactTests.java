package dev.manabi.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleDecision.Correction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapImpactTests {

	private static final Person CLERK = People.inPost("福祉課", "主事");

	private static final Person BOTH = People.inPost("デジタル推進室", "課長");

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@Test
	void whoHasARoleThatWasSetLosesItWithTheMap() {
		SkillMap after = SkillMapTexts.read(SkillMapTexts.bundled()
			.replace("id: expert\n", "id: specialist\n")
			.replace("expert: ", "specialist: ")
			.replace("role: expert", "role: specialist"));
		assertThat(impact(after, CLERK, Map.of()).moved()).isZero();
		MapImpact impact = impact(after, CLERK, set("expert"));
		assertThat(impact.moved()).isOne();
		assertThat(impact.losing()).isOne();
		assertThat(impact(MAP, CLERK, set("expert")).moved()).isZero();
	}

	@Test
	void whatTheRulesSayDoesNotMatterToWhomARoleWasSetFor() {
		SkillMap after = SkillMapTexts.read(SkillMapTexts.bundled().replace("otherwise: user", "otherwise: leader"));
		assertThat(impact(after, CLERK, Map.of()).moved()).isOne();
		assertThat(impact(after, CLERK, set("expert")).moved()).isZero();
	}

	@Test
	void theOrderOfRolesDoesNotMatter() {
		SkillMap after = new SkillMap(MAP.edition(), MAP.methods(), MAP.roles().reversed(), MAP.duties(), MAP.skills(),
				MAP.clauses(), MAP.groups(), MAP.exclusions(), MAP.roleRules());
		assertThat(after.assignments(BOTH)).hasSize(2);
		assertThat(impact(after, BOTH, Map.of()).moved()).isZero();
	}

	private static MapImpact impact(SkillMap after, Person person, Map<PersonId, Correction> corrections) {
		return MapImpact.of(MAP, after, new NobodysRoster() {

			@Override
			public void walk(Consumer<? super Person> each) {
				each.accept(person);
			}

		}, corrections);
	}

	private static Map<PersonId, Correction> set(String role) {
		return Map.of(CLERK.id(), new Correction(List.of(new RoleId(role)), LocalDate.parse("2027-03-31")));
	}

}
