package dev.manabi.editions.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.skills.SkillMapTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The city's own file of the map changes beside drafts.
 */
class WaitingFileDialogueTests extends EditionsDialogue {

	@TempDir
	private static Path directory;

	@DynamicPropertySource
	static void ownFile(DynamicPropertyRegistry properties) throws IOException {
		Files.writeString(file(), SkillMapTexts.bundled());
		properties.add("manabi.skills.file", () -> file().toString());
	}

	@BeforeEach
	void placeTheBundledMap() throws IOException {
		place(SkillMapTexts.bundled());
	}

	@Test
	void whatWaitsForItsFirstDayIsComparedWithFromThenOn() throws IOException {
		place(SkillMapTexts.bundled()
			.replace("2023-03-01", "2027-04-01")
			.replace("2026-03-31", "2030-03-31")
			.replace("\"2023-03\"", "next"));
		this.clock.moveTo("2027-03-20");
		Seen again = this.megumi.sends("map.yaml", strongerMap()).presses(TAKE, Map.of("from", "2027-04-05"));
		again.sees("2027年4月5日(月)の時点では、比べる版が異なります。その日の時点での変更を表示しましたので、確かめて、もう一度押してください。");
		again.presses(TAKE, Map.of("from", "2027-04-05")).sees("2027年4月5日(月)から適用予定");
	}

	@Test
	void aFileThatTookAnothersPlaceMeanwhileIsComparedWithFirst() throws IOException {
		Seen dryRun = this.megumi.sends("map.yaml", strongerMap());
		place(SkillMapTexts.bundled().replace("\"2023-03\"", "mended"));
		dryRun.presses(TAKE, Map.of("from", "2026-11-22")).sees(CHANGED);
		assertThat(this.skillMaps.edition()).isEmpty();
	}

	private void place(String map) throws IOException {
		Files.writeString(file(), map);
		this.skillMaps.reload();
	}

	private static Path file() {
		return directory.resolve("our-map.yaml");
	}

}
