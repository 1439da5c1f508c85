package dev.manabi.roster;

import java.nio.charset.StandardCharsets;

import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class RosterConfigurationTests {

	private static final PersonId CARTER = new PersonId("66080f17-4c96-48e2-9cbd-0ba3a1a6bcde");

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(RosterConfiguration.class, Properties.class);

	@Test
	void withoutASourceNobodyIsKnown() {
		this.context.run((started) -> {
			assertThat(started.getBean(Roster.class).find(CARTER)).isEmpty();
			assertThat(started).doesNotHaveBean(DemoPeople.class);
		});
	}

	@Test
	void theDemoPeopleAreKnown() {
		this.context.withPropertyValues("manabi.roster.source=demo").run((started) -> {
			Person carter = started.getBean(Roster.class).find(CARTER).orElseThrow();
			assertThat(carter.name()).isEqualTo("Emily Carter");
			assertThat(carter.employeeNumber()).isEqualTo("090031");
			assertThat(carter.language()).isEqualTo(Language.EN);
			assertThat(carter.posts()).containsExactly(new Post("多文化共生推進課", "会計年度任用職員"));
			assertThat(started.getBean(DemoPeople.class).list()).hasSize(9)
				.filteredOn((each) -> each.person().coordinator())
				.hasSize(1);
		});
	}

	@Test
	void anotherSourceStopsTheStart() {
		this.context.withPropertyValues("manabi.roster.source=ldap")
			.run((started) -> assertThat(started).getFailure().rootCause().hasMessageContaining("ldap"));
	}

	@Test
	void wrongDemoPeopleAreNamedByLine() {
		String wrong = """
				people:
				  - id: 3ceaaf30-8142-48ea-91d9-3080f9b439fc
				    employee-number: "001204"
				    user-name: sato@city.example.jp
				    name: 佐藤 健一
				    posts: [{department: 福祉部, title: 福祉部長}]
				    groups: [leaders]
				    manager: 9dfb369b-ab13-4fae-a276-55daa05f1119
				    language: fr
				    coordinator: no
				    about: {ja: 部長}
				  - id: 12
				""";
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class,
				() -> DemoPeopleReader.read("demo.yaml", wrong.getBytes(StandardCharsets.UTF_8)));
		assertThat(refused.problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(7, "not-understood"), tuple(8, "unknown-person"), tuple(9, "not-understood"),
					tuple(10, "not-understood"), tuple(11, "missing"), tuple(12, "not-understood"),
					tuple(12, "missing"), tuple(12, "missing"), tuple(12, "missing"), tuple(12, "missing"),
					tuple(12, "missing"));
	}

	@EnableConfigurationProperties(RosterProperties.class)
	static class Properties {

	}

}
