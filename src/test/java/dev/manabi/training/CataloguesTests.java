package dev.manabi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.manabi.TestClock;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Edition;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CataloguesTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(Catalogues.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@TempDir
	private Path directory;

	private Path mapFile;

	private Path file;

	private SkillMaps maps;

	@BeforeEach
	void placeTheFiles() throws IOException {
		this.log.start();
		this.logger.addAppender(this.log);
		this.mapFile = this.directory.resolve("our-map.yaml");
		this.file = this.directory.resolve("our-courses.yaml");
		Files.writeString(this.mapFile, SkillMapTexts.bundled());
		Files.writeString(this.file, TrainingTexts.bundled());
		this.maps = SkillMapTexts.maps(this.mapFile.toString(), TestClock.on("2026-11-23"));
	}

	@AfterEach
	void stop() {
		this.logger.detachAppender(this.log);
	}

	@Test
	void theBundledOneIsASampleThatCoversEverySkill() {
		Catalogue sample = TrainingTexts.catalogues(null, this.maps).current();
		assertThat(sample.sample()).isTrue();
		assertThat(sample.note()).isPresent();
		assertThat(this.maps.current().skills()).extracting(Skill::id)
			.allSatisfy((skill) -> assertThat(sample.of(skill)).isNotEmpty());
		assertThat(this.log.list).isEmpty();
	}

	@Test
	void aChangeIsSeenAndAWrongOneKeepsTheLastGoodCatalogue() throws IOException {
		Catalogues catalogues = catalogues();
		change("sample: true", "sample: false");
		catalogues.poll();
		assertThat(catalogues.current().sample()).isFalse();
		change("provider: 市長会", "provider: 村");
		catalogues.poll();
		assertThat(catalogues.current().courses()).hasSize(30);
		assertThat(catalogues.refused())
			.hasValueSatisfying((refused) -> assertThat(refused.problems()).extracting(Problem::code)
				.containsExactly("not-understood"));
		change("provider: 村", "provider: 市長会");
		catalogues.poll();
		assertThat(catalogues.refused()).isEmpty();
	}

	@Test
	void aWrongOneStopsTheStart() throws IOException {
		change("provider: 市長会", "provider: 村");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(this::catalogues);
	}

	@Test
	void anotherSkillMapHasItReadAgain() throws IOException {
		Catalogues catalogues = catalogues();
		String map = SkillMapTexts.bundled();
		Files.writeString(this.mapFile, map.replace("id: bpr\n", "id: process\n"));
		this.maps.reload();
		catalogues.poll();
		assertThat(catalogues.refused()).hasValueSatisfying(
				(refused) -> assertThat(refused.problems()).extracting(Problem::code).containsOnly("unknown-skill"));
		assertThat(catalogues.current().of(new SkillId("bpr"))).isNotEmpty();
		change("[bpr]", "[process]");
		catalogues.poll();
		assertThat(catalogues.refused()).isEmpty();
		assertThat(catalogues.current().of(new SkillId("process"))).isNotEmpty();
	}

	@Test
	void aMandatorySkillWithoutACourseIsAWarning() throws IOException {
		change("[bpr]", "[low-code]");
		Catalogues catalogues = catalogues();
		assertThat(catalogues.current().of(new SkillId("bpr"))).isEmpty();
		assertThat(this.log.list).singleElement().satisfies((event) -> {
			assertThat(event.getLevel()).isEqualTo(Level.WARN);
			assertThat(event.getFormattedMessage())
				.isEqualTo(this.file + " has no course for these mandatory skills: bpr");
		});
	}

	@Test
	void aFileNobodyUsesMayBeMadeForTheMapOfAnEdition() throws IOException {
		change("[bpr]", "[process]");
		Schedule schedule = schedule(Map.of("skill-map", SkillMapTexts.bundled().replace("id: bpr\n", "id: process\n"),
				"catalogue", Files.readString(this.file)));
		Catalogues catalogues = catalogues(schedule);
		catalogues.poll();
		assertThat(catalogues.refused()).isEmpty();
	}

	@Test
	void aFileNobodyUsesDoesNotStopTheStart() throws IOException {
		Schedule schedule = schedule(Map.of("catalogue", TrainingTexts.bundled()));
		change("provider: 市長会", "provider: 村");
		Catalogues catalogues = catalogues(schedule);
		assertThat(catalogues.current().courses()).hasSize(30);
		catalogues.poll();
		assertThat(catalogues.refused()).isEmpty();
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> catalogues.on(Schedule.EMPTY, LocalDate.parse("2026-11-23")));
		Files.delete(this.file);
		assertThat(catalogues(schedule).current().courses()).hasSize(30);
	}

	@Test
	void anEditionThatDoesNotFitTheMapOfTheDayIsPassedOverThenAsItIsToday() {
		Schedule schedule = schedule(Map.of("catalogue", TrainingTexts.bundled().replace("[bpr]", "[process]")));
		Catalogues catalogues = catalogues(schedule);
		assertThat(catalogues.passedOver()).isTrue();
		assertThat(catalogues.on(schedule, LocalDate.parse("2026-11-23"))).isEqualTo(catalogues.current());
		assertThat(catalogues.passedOver(schedule, LocalDate.parse("2026-11-23"))).containsOnlyKeys("catalogue");
	}

	private Catalogues catalogues(Schedule schedule) {
		return new Catalogues(new TrainingProperties(this.file.toString(), 4),
				SkillMapTexts.maps(this.mapFile.toString(), () -> schedule, TestClock.on("2026-11-23")), () -> schedule,
				TestClock.on("2026-11-23"));
	}

	private static Schedule schedule(Map<String, String> texts) {
		return new Schedule(2,
				texts.entrySet()
					.stream()
					.map((each) -> new Edition(
							new Draft(each.getKey(), each.getKey(), "sent.yaml", each.getValue(),
									new PersonId("00000000-0000-4000-8000-000000000001"), Instant.EPOCH),
							LocalDate.parse("2026-11-01"), 1))
					.toList());
	}

	private Catalogues catalogues() {
		return TrainingTexts.catalogues(this.file.toString(), this.maps);
	}

	private void change(String find, String replacement) throws IOException {
		String text = Files.readString(this.file);
		assertThat(text).contains(find);
		Files.writeString(this.file, text.replace(find, replacement));
	}

}
