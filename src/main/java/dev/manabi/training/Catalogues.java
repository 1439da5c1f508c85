package dev.manabi.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The course catalogue in use. A new file is taken while running, and the same file is
 * read again under a new skill map; one that is wrong leaves the last good catalogue in
 * use.
 */
@Component
public class Catalogues {

	private static final Logger log = LoggerFactory.getLogger(Catalogues.class);

	private final SkillMaps skillMaps;

	private final WatchedFile<Catalogue> file;

	private volatile SkillMap readUnder;

	/** Reads the catalogue; throws {@link RefusedFileException} if it is wrong. */
	Catalogues(TrainingProperties properties, SkillMaps skillMaps) {
		this.skillMaps = skillMaps;
		this.readUnder = skillMaps.current();
		this.file = WatchedFile.at(properties.catalogue(), "training/sample-catalogue.yaml", this::read);
	}

	/** The catalogue in use, read under the skill map in force. */
	public Catalogue current() {
		if (!this.readUnder.equals(this.skillMaps.current())) {
			reload();
		}
		return this.file.latest();
	}

	/**
	 * Reads the file now. A fault in it is logged and to be had from {@link #refused()}.
	 */
	public void reload() {
		this.readUnder = this.skillMaps.current();
		this.file.reload();
	}

	/** What was wrong with the file when it was last read, empty if nothing was. */
	public Optional<RefusedFileException> refused() {
		return this.file.refused();
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void poll() {
		current();
		this.file.poll();
	}

	private Catalogue read(String name, byte[] content) {
		Catalogue catalogue = CatalogueReader.read(name, content, this.readUnder);
		List<String> bare = this.readUnder.skills()
			.stream()
			.filter(Skill::requiredOfSome)
			.filter((skill) -> catalogue.of(skill.id()).isEmpty())
			.map((skill) -> skill.id().value())
			.toList();
		if (!bare.isEmpty()) {
			log.warn("{} has no course for these mandatory skills: {}", name, String.join(", ", bare));
		}
		return catalogue;
	}

}
