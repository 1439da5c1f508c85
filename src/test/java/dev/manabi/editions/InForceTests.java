package dev.manabi.editions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.manabi.TestClock;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InForceTests {

	private final TestClock clock = TestClock.on("2026-11-22");

	private Schedule schedule = new Schedule(1, List.of(edition("first", 1)));

	private boolean wrong;

	private final InForce<String> inForce = new InForce<>("catalogue", () -> this.schedule, this.clock, this::read);

	@Test
	void aRefusalIsNotForgottenWithTheDayNorWithAnotherChange() {
		assertThat(this.inForce.today()).isPresent();
		this.wrong = true;
		this.inForce.reread();
		assertThat(this.inForce.today()).isEmpty();
		assertThat(this.inForce.refused()).isPresent();
		this.clock.moveTo("2026-11-23");
		assertThat(this.inForce.today()).isEmpty();
		assertThat(this.inForce.refused()).isPresent();
		this.schedule = new Schedule(2, this.schedule.editions());
		assertThat(this.inForce.today()).isEmpty();
		assertThat(this.inForce.refused()).isPresent();
		this.wrong = false;
		this.inForce.reread();
		assertThat(this.inForce.today()).isPresent();
		assertThat(this.inForce.refused()).isEmpty();
	}

	@Test
	void aRefusalGoesWithItsEdition() {
		this.wrong = true;
		assertThat(this.inForce.today()).isEmpty();
		assertThat(this.inForce.refused()).isPresent();
		this.wrong = false;
		this.schedule = new Schedule(2, List.of(edition("second", 2)));
		assertThat(this.inForce.today()).isPresent();
		assertThat(this.inForce.refused()).isEmpty();
	}

	@Test
	void aRunningInstancePassesOverWhatARestartedOneDoes() {
		this.schedule = new Schedule(2, List.of(edition("first", 1), edition("second", 2)));
		InForce<String> running = new InForce<>("catalogue", () -> this.schedule, this.clock, this::readFirst);
		assertThat(running.today()).hasValueSatisfying((it) -> assertThat(it.content()).isEqualTo("second"));
		this.wrong = true;
		running.reread();
		InForce<String> restarted = new InForce<>("catalogue", () -> this.schedule, this.clock, this::readFirst);
		assertThat(running.today()).isEqualTo(restarted.today())
			.hasValueSatisfying((it) -> assertThat(it.content()).isEqualTo("first"));
		assertThat(running.refused()).hasValueSatisfying((it) -> assertThat(it.file()).isEqualTo("second.yaml"));
		assertThat(restarted.refused()).hasValueSatisfying((it) -> assertThat(it.file()).isEqualTo("second.yaml"));
		this.wrong = false;
		running.reread();
		assertThat(running.today()).hasValueSatisfying((it) -> assertThat(it.content()).isEqualTo("second"));
	}

	private String readFirst(String file, byte[] content) {
		return file.equals("first.yaml") ? new String(content, StandardCharsets.UTF_8) : read(file, content);
	}

	private String read(String file, byte[] content) {
		if (this.wrong) {
			throw new RefusedFileException(file, List.of(new Problem(0, "not-usable")));
		}
		return new String(content, StandardCharsets.UTF_8);
	}

	private static Edition edition(String id, long number) {
		return new Edition(new Draft(id, "catalogue", id + ".yaml", id,
				new PersonId("00000000-0000-4000-8000-000000000001"), Instant.EPOCH), LocalDate.parse("2026-11-01"),
				number);
	}

}
