package dev.manabi.roster;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StoredRosterTests {

	private static final PersonId HANAKO = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final PersonId TARO = new PersonId("00000000-0000-4000-8000-000000000002");

	private static final Post WELFARE = new Post("福祉課", "主事");

	private static final Post TAX = new Post("税務課", "主査");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aPersonIsFoundAsStoredAndAfterARestart(DataSource database) {
		Entry boss = Stored.entry(TARO.value(), TARO, TAX);
		Entry entry = new Entry(HANAKO.value(), HANAKO, "h@city.example.jp", "000042", "邊 﨑子", List.of(TAX, WELFARE),
				Set.of("g"), TARO.value(), Language.EN, true, true, true);
		new Stored("graph", database).round(1, boss, entry);
		Person expected = new Person(HANAKO, "h@city.example.jp", "000042", "邊 﨑子", List.of(TAX, WELFARE), Set.of("g"),
				TARO, Language.EN, true, true, true);
		assertThat(new Stored("graph", database).roster.find(HANAKO)).contains(expected);
		assertThat(new Stored("csv", database).roster.find(HANAKO)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void joinedMovedAndLeftArePublished(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, Stored.entry(HANAKO.value(), HANAKO, WELFARE));
		Person before = stored.roster.find(HANAKO).orElseThrow();
		stored.round(2, Stored.entry(HANAKO.value(), HANAKO, WELFARE));
		stored.round(3, Stored.entry(HANAKO.value(), HANAKO, TAX));
		Person after = stored.roster.find(HANAKO).orElseThrow();
		assertThat(after.posts()).containsExactly(TAX);
		stored.round(4);
		assertThat(stored.events).containsExactly(new Roster.Joined(before), new Roster.Moved(before, after),
				new Roster.Left(after));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoLeftIsDisabledWithTheDateAndKept(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, Stored.entry(HANAKO.value(), HANAKO, WELFARE));
		stored.round(2);
		stored.clock.moveTo("2026-12-01");
		stored.round(3);
		assertThat(stored.roster.find(HANAKO)).isEmpty();
		assertThat(leftOn(stored)).isEqualTo("2026-11-22");
		stored.round(4, Stored.entry(HANAKO.value(), HANAKO, WELFARE));
		assertThat(stored.roster.find(HANAKO)).isPresent();
		assertThat(leftOn(stored)).isNull();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void everybodyEnabledIsGoneThroughOncePageByPage(DataSource database) {
		Stored stored = new Stored("csv", database);
		Entry[] people = IntStream.range(0, 2_001)
			.mapToObj((i) -> Stored.entry("%04d@city.example.jp".formatted(i), null, WELFARE, "g"))
			.toArray(Entry[]::new);
		stored.round(1, Stored.entry("left@city.example.jp", null, TAX));
		stored.round(2, people);
		stored.speaks(HANAKO, "0007@city.example.jp");
		new Stored("graph", database).round(1, Stored.entry(TARO.value(), TARO, TAX));
		List<Person> walked = new ArrayList<>();
		stored.roster.walk(walked::add);
		assertThat(walked).hasSize(people.length).allSatisfy((person) -> {
			assertThat(person.posts()).containsExactly(WELFARE);
			assertThat(person.groups()).containsExactly("g");
		});
		assertThat(walked).extracting(Person::id).doesNotHaveDuplicates().contains(HANAKO);
		assertThat(walked).filteredOn((person) -> stored.roster.find(person.id()).isPresent())
			.extracting(Person::userName)
			.containsExactly("0007@city.example.jp");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aStepThatFailsStoresAndPublishesNothing(DataSource database) {
		Stored stored = new Stored("graph", database);
		assertThatIllegalStateException().isThrownBy(() -> stored.writer.write((step) -> {
			step.change(List.of(HANAKO.value()), (_, _) -> Stored.entry(HANAKO.value(), HANAKO, WELFARE));
			throw new IllegalStateException("stopped");
		}));
		assertThat(stored.roster.find(HANAKO)).isEmpty();
		assertThat(stored.events).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theCoordinatorGroupMakesCoordinators(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, Stored.entry(HANAKO.value(), HANAKO, WELFARE, Stored.COORDINATORS.toUpperCase(Locale.ROOT)),
				Stored.entry(TARO.value(), TARO, TAX, "another"));
		assertThat(stored.roster.find(HANAKO)).map(Person::coordinator).contains(true);
		assertThat(stored.roster.find(TARO)).map(Person::coordinator).contains(false);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anIdIsTiedToTheUserNameAndStaysTied(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.round(1, Stored.entry("hanako@city.example.jp", null, WELFARE));
		assertThat(stored.roster.find(HANAKO)).isEmpty();
		assertThat(stored.speaks(HANAKO, "taro@city.example.jp")).isEmpty();
		stored.clock.pass(Ties.STRANGER);
		assertThat(stored.speaks(HANAKO, " Hanako@City.example.jp")).map(Person::name).contains("髙橋 ﾊﾅｺ");
		assertThat(new Stored("csv", database).roster.find(HANAKO)).isPresent();
		assertThat(stored.events).hasExactlyElementsOfTypes(Roster.Joined.class);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anIdThatSpeaksUnderANewUserNameMovesToIt(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.round(1, Stored.entry("hanako@city.example.jp", null, WELFARE));
		stored.speaks(HANAKO, "hanako@city.example.jp");
		stored.round(2, Stored.entry("married@city.example.jp", null, TAX));
		assertThat(stored.roster.find(HANAKO)).isEmpty();
		assertThat(stored.speaks(HANAKO, "married@city.example.jp")).map(Person::posts).contains(List.of(TAX));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void oneInstanceReadsAtATime(DataSource database) {
		Readings one = new Stored("graph", database).readings;
		Readings other = new Stored("graph", database).readings;
		assertThat(one.claim(Duration.ofMinutes(5))).isTrue();
		assertThat(one.claim(Duration.ofMinutes(-1))).isTrue();
		assertThat(other.claim(Duration.ofMinutes(5))).as("the other's time is over").isTrue();
		assertThat(one.claim(Duration.ofMinutes(5))).isFalse();
		other.release();
		assertThat(one.claim(Duration.ofMinutes(5))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void howFarTheReadingHasComeIsKept(DataSource database) {
		Stored stored = new Stored("graph", database);
		assertThat(stored.roster.lastKnown()).isEmpty();
		Reading reading = Reading.NONE.again().goesOnAt("https://graph/?$skiptoken=" + "x".repeat(5000));
		stored.readings.save(reading);
		assertThat(new Stored("graph", database).readings.current()).isEqualTo(reading);
		stored.readings.save(reading.changesAt("link").known(stored.clock.instant()));
		assertThat(stored.readings.current()).isEqualTo(new Reading(1, false, "link", stored.clock.instant()));
		assertThat(stored.roster.lastKnown()).contains(stored.clock.instant());
	}

	private static @Nullable String leftOn(Stored stored) {
		return stored.jdbc.sql("SELECT left_at FROM roster_person").query((row, _) -> {
			OffsetDateTime at = row.getObject("left_at", OffsetDateTime.class);
			return Optional.ofNullable(at)
				.map((instant) -> instant.atZoneSameInstant(stored.clock.getZone()).toLocalDate().toString());
		}).single().orElse(null);
	}

}
