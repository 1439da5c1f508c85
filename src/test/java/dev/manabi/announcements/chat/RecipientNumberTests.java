package dev.manabi.announcements.chat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.ManabiTest;
import dev.manabi.announcements.Audience;
import dev.manabi.announcements.Those;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.LearningPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number of recipients says how many of them certainly get nothing.
 */
@ManabiTest
class RecipientNumberTests {

	private static final Audience EVERYBODY = new Audience(true, Set.of(), Set.of(), Set.of(), Set.of());

	@Autowired
	private Roster roster;

	@Autowired
	private SkillMaps maps;

	@Autowired
	private RoleAssignments assignments;

	@Autowired
	private LearningPlans plans;

	@Autowired
	private StudyChannels channels;

	@Autowired
	private Texts texts;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0; JA; 1人", "2; JA; 3人（うち2人は、まだ一度も Manabi を使っていないため、届きません）",
			"2; EN; 3 person(s) (2 of them will not get it: they have never spoken to Manabi)" })
	void saysWhoHasNeverSpokenToTheBot(int silent, Language language, String number) {
		Person ito = this.roster.find(new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51")).orElseThrow();
		List<Person> people = Stream
			.concat(Stream.of(ito), Stream.of("a", "b").limit(silent).map((name) -> standIn(ito, name)))
			.toList();
		AnnouncementWords words = new AnnouncementWords(
				Those.of(people, this.maps, this.assignments, this.plans, this.channels), this.roster, this.maps,
				this.texts, this.clock);
		assertThat(words.number(EVERYBODY, language)).contains(number);
	}

	private static Person standIn(Person like, String userName) {
		return new Person(PersonId.ofUserName(userName), userName, like.employeeNumber(), like.name(), like.posts(),
				like.groups(), like.manager(), like.language(), false, true, false);
	}

}
