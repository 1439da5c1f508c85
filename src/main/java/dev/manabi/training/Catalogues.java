package dev.manabi.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject.BaseFile;
import dev.manabi.editions.InForce;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.Schedules;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The course catalogue in use: the edition that coordinators took for today, else that of
 * the file. A new file is taken while running, and the same one is read again under a new
 * skill map; one that is wrong leaves the last good catalogue in use.
 */
@Component
public class Catalogues {

	/** What editions of a catalogue are editions of. */
	public static final String SUBJECT = "catalogue";

	private static final String BUNDLED = "training/sample-catalogue.yaml";

	private static final Logger log = LoggerFactory.getLogger(Catalogues.class);

	private final SkillMaps skillMaps;

	private final InForce<Catalogue> edition;

	private final WatchedFile<Catalogue> file;

	private volatile SkillMap readUnder;

	private boolean fileInUse;

	/**
	 * Reads the catalogue; throws {@link RefusedFileException} if it is wrong, unless an
	 * edition is in use and nothing depends on the file.
	 */
	Catalogues(TrainingProperties properties, SkillMaps skillMaps, Schedules schedules, Clock clock) {
		this.skillMaps = skillMaps;
		this.readUnder = skillMaps.current();
		this.edition = new InForce<>(SUBJECT, schedules, clock, this::read);
		Optional<InForce.Standing<Catalogue>> standing = this.edition.today();
		this.fileInUse = standing.isEmpty();
		this.file = standing
			.map((inUse) -> WatchedFile.at(properties.catalogue(), BUNDLED, this::readFile, inUse.content()))
			.orElseGet(() -> WatchedFile.at(properties.catalogue(), BUNDLED, this::readFile));
	}

	/** The catalogue in use, read under the skill map in force. */
	public synchronized Catalogue current() {
		if (!this.readUnder.equals(this.skillMaps.current())) {
			reload();
		}
		Optional<InForce.Standing<Catalogue>> standing = this.edition.today();
		if (standing.isEmpty() != this.fileInUse) {
			this.fileInUse = standing.isEmpty();
			this.file.reload();
		}
		return standing.map(InForce.Standing::content).orElseGet(this.file::latest);
	}

	/** The edition in use today, empty while it is the file. */
	public Optional<Edition> edition() {
		return this.edition.today().map(InForce.Standing::edition);
	}

	/**
	 * The catalogue that is in use on a day by that schedule: an edition that can't be
	 * read under the map of that day is passed over.
	 * @throws RefusedFileException if not even the file can be read under it
	 */
	public Catalogue on(Schedule schedule, LocalDate day) {
		return on(schedule, day, this.skillMaps.on(schedule, day));
	}

	/** The same under another map. */
	Catalogue on(Schedule schedule, LocalDate day, SkillMap map) {
		return schedule.begun(SUBJECT, day)
			.stream()
			.flatMap((begun) -> readable(begun, map).stream())
			.findFirst()
			.orElseGet(() -> ofFile(map));
	}

	/**
	 * What is passed over on a day by that schedule, the newest first: the faults by the
	 * id of the edition, and by an empty one those of the file.
	 */
	Map<String, RefusedFileException> passedOver(Schedule schedule, LocalDate day) {
		SkillMap map = this.skillMaps.on(schedule, day);
		Map<String, RefusedFileException> faults = new LinkedHashMap<>();
		for (Edition begun : schedule.begun(SUBJECT, day)) {
			if (isRead(() -> read(begun, map), begun.id(), faults)) {
				return faults;
			}
		}
		boolean _ = isRead(() -> ofFile(map), "", faults);
		return faults;
	}

	private static boolean isRead(Supplier<Catalogue> reading, String id, Map<String, RefusedFileException> faults) {
		try {
			Catalogue _ = reading.get();
			return true;
		}
		catch (RefusedFileException ex) {
			faults.put(id, ex);
			return false;
		}
	}

	private static Optional<Catalogue> readable(Edition edition, SkillMap map) {
		try {
			return Optional.of(read(edition, map));
		}
		catch (RefusedFileException ex) {
			return Optional.empty();
		}
	}

	private static Catalogue read(Edition edition, SkillMap map) {
		return CatalogueReader.read(edition.draft().file(), edition.draft().content(), map);
	}

	private Catalogue ofFile(SkillMap map) {
		return this.file.readAs((name, content) -> CatalogueReader.read(name, content, map));
	}

	/**
	 * Reads a catalogue as it would be in use on a day by that schedule.
	 * @param name what the file is called in a refusal
	 * @throws RefusedFileException naming every fault
	 */
	public Catalogue read(String name, byte[] content, Schedule schedule, LocalDate day) {
		return CatalogueReader.read(name, content, this.skillMaps.on(schedule, day));
	}

	/** Whether a file is a catalogue that is a table, right or wrong. */
	public static boolean isTable(byte[] content) {
		return CatalogueTable.isOne(content);
	}

	/** The file that is in use where no edition is. */
	public BaseFile base() {
		return new BaseFile(this.file.name(), this.file.bundled());
	}

	/**
	 * Reads the file now. A fault in it is logged and to be had from {@link #refused()}.
	 */
	public synchronized void reload() {
		this.readUnder = this.skillMaps.current();
		this.edition.reread();
		this.fileInUse = this.edition.today().isEmpty();
		this.file.reload();
	}

	/**
	 * What was wrong with the edition or the file when last read, empty if nothing was. A
	 * file that nobody uses is nobody's worry.
	 */
	public synchronized Optional<RefusedFileException> refused() {
		return this.edition.refused().or(() -> this.fileInUse ? this.file.refused() : Optional.empty());
	}

	/** Whether an edition can't be read, so that what was in use before it is again. */
	public boolean passedOver() {
		return this.edition.refused().isPresent();
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void poll() {
		current();
		this.file.poll();
	}

	private Catalogue read(String name, byte[] content) {
		return known(name, CatalogueReader.read(name, content, this.readUnder));
	}

	/**
	 * A file that is not in use may be one for the map that was in force before, or for
	 * that of an edition.
	 */
	private Catalogue readFile(String name, byte[] content) {
		if (this.fileInUse) {
			return read(name, content);
		}
		try {
			return CatalogueReader.read(name, content, this.skillMaps.ofFile());
		}
		catch (RefusedFileException ex) {
			return CatalogueReader.read(name, content, this.readUnder);
		}
	}

	private Catalogue known(String name, Catalogue catalogue) {
		List<String> bare = CatalogueChanges.bare(catalogue, this.readUnder)
			.stream()
			.map((skill) -> skill.id().value())
			.toList();
		if (!bare.isEmpty()) {
			log.warn("{} has no course for these mandatory skills: {}", name, String.join(", ", bare));
		}
		return catalogue;
	}

}
