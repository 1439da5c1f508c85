package dev.manabi.reminders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is told of the people whose manager nobody knows.
 */
class SuperiorsTests {

	private static final PersonId STAFF = id(0);

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", textBlock = """
			# department; posts of others, numbered from 1; who leads
			福祉政策課; 福祉政策課 課長; 1
			福祉政策課; 福祉政策課 福祉政策課長（事務取扱）; 1
			福祉部福祉政策課; 福祉部 福祉部長, 福祉部福祉政策課 福祉政策課長; 2
			福祉政策課; 福祉政策課 課　長; 1
			福祉政策課; 福祉政策課 主幹兼福祉政策課長; 1
			ＩＴ推進課; IT推進課 課長; 1
			福祉政策課; 福祉政策課 専任課長, 福祉政策課 特命課長, 福祉政策課 副課長, 福祉政策課 担当課長; none
			福祉政策課; 福祉政策課 企画担当課長, 福祉政策課 課長; 2
			福祉政策課; 福祉政策課 課長補佐; none
			# two of them in different parts of the office, or one beside another
			総務課; 総務課 課長, 総務課 総務課長; none
			福祉政策課; 総務課 課長; none
			""")
	void whoeverLeadsTheDepartment(String department, String posts, @Nullable Integer leader) {
		List<Person> others = people(false, posts);
		Person staff = person(STAFF, new Post(department, "主事"), null, false);
		assertThat(superiors(others).of(staff)).isEqualTo(Optional.ofNullable(leader).map(SuperiorsTests::id));
	}

	@Test
	void guestsLeadNobody() {
		assertThat(superiors(people(true, "福祉政策課 課長")).of(person(STAFF, new Post("福祉政策課", "主事"), null, false)))
			.isEmpty();
	}

	@Test
	void theManagerThatTheRosterTellsGoesBefore() {
		List<Person> others = people(false, "福祉政策課 課長, 総務課 主査");
		assertThat(superiors(others).of(person(STAFF, new Post("福祉政策課", "主事"), id(2), false))).contains(id(2));
		assertThat(superiors(others).of(person(STAFF, new Post("福祉政策課", "主事"), id(9), false))).contains(id(1));
	}

	@Test
	void nobodyLeadsThemselves() {
		List<Person> others = people(false, "福祉政策課 課長");
		assertThat(superiors(others).of(others.getFirst())).isEmpty();
	}

	private static Superiors superiors(List<Person> people) {
		return Superiors.of(new NobodysRoster() {
			@Override
			public Optional<Person> find(PersonId id) {
				return people.stream().filter((person) -> person.id().equals(id)).findFirst();
			}

			@Override
			public void walk(Consumer<? super Person> each) {
				people.forEach(each);
			}
		}, new ReminderProperties(true, List.of(30, 14, 7, 1), 7, 3, List.of("課長")));
	}

	private static List<Person> people(boolean guests, String posts) {
		List<String[]> all = Stream.of(posts.split(", ")).map((post) -> post.split(" ", 2)).toList();
		return IntStream.range(0, all.size())
			.mapToObj((at) -> person(id(at + 1), new Post(all.get(at)[0], all.get(at)[1]), null, guests))
			.toList();
	}

	private static Person person(PersonId id, Post post, @Nullable PersonId manager, boolean guest) {
		return new Person(id, "u" + id + "@city.example.jp", "", "八王子 花子", List.of(post), Set.of(), manager,
				Language.JA, guest, true, false);
	}

	private static PersonId id(int number) {
		return new PersonId(new UUID(0x4000, number).toString());
	}

}
