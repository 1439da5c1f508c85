package dev.manabi.skills;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.manabi.TestClock;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Edition;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SkillMapsTests {

	private final TestClock clock = TestClock.on("2026-11-23");

	@TempDir
	private Path directory;

	private Path file;

	@BeforeEach
	void placeTheBundledMap() throws IOException {
		this.file = this.directory.resolve("our-map.yaml");
		write(SkillMapTexts.bundled());
	}

	@Test
	void theBundledMapIsInForceLongPastItsEnd() {
		SkillMaps maps = SkillMapTexts.maps(null, this.clock);
		assertThat(maps.current().id()).isEqualTo("hachioji");
		assertThat(maps.current().expired(LocalDate.parse("2026-03-31"))).isFalse();
		assertThat(maps.current().expired(LocalDate.parse("2026-04-01"))).isTrue();
		maps.poll();
		maps.reload();
		assertThat(maps.refused()).isEmpty();
	}

	@Test
	void aCitysOwnMapTakesItsPlaceAndAChangeIsSeen() throws IOException {
		write(edition("1"));
		SkillMaps maps = maps();
		assertThat(maps.current().version()).isEqualTo("1");
		write(edition("2"));
		assertThat(maps.current().version()).isEqualTo("1");
		maps.poll();
		assertThat(maps.current().version()).isEqualTo("2");
	}

	@Test
	void aWrongMapStopsTheStart() throws IOException {
		write(edition("1").replace("otherwise: user", "otherwise: nobody"));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(this::maps)
			.satisfies((refused) -> assertThat(refused.file()).isEqualTo(this.file.toString()));
	}

	@Test
	void aMissingMapStopsTheStart() throws IOException {
		Files.delete(this.file);
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(this::maps)
			.satisfies((refused) -> assertThat(refused.in(Language.JA)).isEqualTo("ファイルが見つからないか、読み取れません"));
	}

	@Test
	void aWrongReloadKeepsTheLastGoodMapUntilItIsMended() throws IOException {
		write(edition("1"));
		SkillMaps maps = maps();
		write(edition("2").replace("otherwise: user", "otherwise: nobody"));
		maps.reload();
		assertThat(maps.current().version()).isEqualTo("1");
		assertThat(maps.refused()).hasValueSatisfying(
				(refused) -> assertThat(refused.problems()).extracting(Problem::code).containsExactly("unknown-role"));
		write(edition("3"));
		maps.reload();
		assertThat(maps.current().version()).isEqualTo("3");
		assertThat(maps.refused()).isEmpty();
	}

	@Test
	void aFileThatIsGoneKeepsTheLastGoodMap() throws IOException {
		SkillMaps maps = maps();
		Files.delete(this.file);
		maps.poll();
		assertThat(maps.current().version()).isEqualTo("2023-03");
		assertThat(maps.refused()).hasValueSatisfying(
				(refused) -> assertThat(refused.problems()).extracting(Problem::code).containsExactly("not-readable"));
		write(SkillMapTexts.bundled());
		maps.poll();
		assertThat(maps.refused()).isEmpty();
	}

	@Test
	void aMapInTheEncodingOfOldWindowsIsRefused() throws IOException {
		SkillMaps maps = maps();
		Files.write(this.file, edition("2").getBytes(Charset.forName("windows-31j")));
		maps.poll();
		assertThat(maps.current().version()).isEqualTo("2023-03");
		assertThat(maps.refused()).hasValueSatisfying(
				(refused) -> assertThat(refused.problems()).extracting(Problem::code).containsExactly("not-utf-8"));
	}

	@Test
	void aMapForLaterWaitsForItsFirstDay() throws IOException {
		SkillMaps maps = maps();
		write(from("2027-04-01", "2030-03-31", "next"));
		maps.poll();
		assertThat(maps.refused()).isEmpty();
		assertThat(maps.current().version()).isEqualTo("2023-03");
		this.clock.moveTo("2027-03-31");
		assertThat(maps.current().version()).isEqualTo("2023-03");
		this.clock.moveTo("2027-04-01");
		assertThat(maps.current().version()).isEqualTo("next");
	}

	@Test
	void aMapThatWaitsIsForgottenWhenAnotherComes() throws IOException {
		SkillMaps maps = maps();
		write(from("2027-04-01", "2030-03-31", "next"));
		maps.poll();
		write(edition("mended"));
		maps.poll();
		this.clock.moveTo("2027-04-01");
		assertThat(maps.current().version()).isEqualTo("mended");
	}

	@Test
	void atTheStartAMapForLaterIsInForceAtOnceAndSoAreItsCorrections() throws IOException {
		write(from("2027-04-01", "2030-03-31", "next"));
		SkillMaps maps = maps();
		assertThat(maps.current().version()).isEqualTo("next");
		write(from("2027-04-01", "2030-03-31", "next, mended"));
		maps.poll();
		assertThat(maps.current().version()).isEqualTo("next, mended");
	}

	@Test
	void aSettingGoesBeforeTheFilesObjectId() {
		UUID ours = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
		SkillMap map = new SkillMaps(new SkillsProperties("", Map.of("digital-leaders", ours)), () -> Schedule.EMPTY,
				this.clock)
			.current();
		assertThat(map.assignments(People.inGroups("福祉課", "主事", ours.toString()))).extracting(Assignment::role)
			.containsExactly(map.role(new RoleId("leader")).orElseThrow());
		assertThat(map.assignments(People.inGroups("福祉課", "主事", "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10")))
			.extracting(Assignment::role)
			.containsExactly(map.role(new RoleId("user")).orElseThrow());
	}

	@Test
	void aFileThatWaitsIsInThePlan() throws IOException {
		SkillMaps maps = maps();
		assertThat(maps.waiting()).isEmpty();
		write(from("2027-04-01", "2030-03-31", "next"));
		maps.poll();
		LocalDate today = LocalDate.parse("2026-11-23");
		assertThat(maps.waiting()).contains(LocalDate.parse("2027-04-01"));
		assertThat(maps.days(Schedule.EMPTY, today)).containsExactly(today, LocalDate.parse("2027-04-01"));
		assertThat(maps.toCome()).extracting(SkillMap::version).containsExactly("next");
		this.clock.moveTo("2027-04-01");
		assertThat(maps.current().version()).isEqualTo("next");
		assertThat(maps.waiting()).isEmpty();
	}

	@Test
	void aSettingMayBeForTheGroupOfAnotherMap() {
		UUID ours = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
		String text = SkillMapTexts.bundled().replace("digital-leaders", "ai-leaders");
		Edition edition = new Edition(
				new Draft("1", SkillMaps.SUBJECT, "map.yaml", text,
						new PersonId("00000000-0000-4000-8000-000000000001"), Instant.EPOCH),
				LocalDate.parse("2026-11-23"), 1);
		SkillMaps maps = new SkillMaps(new SkillsProperties("", Map.of("ai-leaders", ours)),
				() -> new Schedule(1, List.of(edition)), this.clock);
		assertThat(maps.current().groups()).extracting(Group::id, Group::objectId)
			.containsExactly(tuple("ai-leaders", ours));
		assertThat(maps.ofFile().groups()).extracting(Group::id).containsExactly("digital-leaders");
		SkillMaps takenBack = new SkillMaps(new SkillsProperties("", Map.of("ai-leaders", ours)),
				() -> new Schedule(2, List.of()), this.clock);
		assertThat(takenBack.current().groups()).extracting(Group::id).containsExactly("digital-leaders");
	}

	private SkillMaps maps() {
		return SkillMapTexts.maps(this.file.toString(), this.clock);
	}

	private void write(String text) throws IOException {
		Files.writeString(this.file, text);
	}

	private static String edition(String version) {
		return SkillMapTexts.bundled().replace("\"2023-03\"", "\"" + version + "\"");
	}

	private static String from(String from, String to, String version) {
		return edition(version).replace("2023-03-01", from).replace("2026-03-31", to);
	}

}
