package dev.manabi.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject.BaseFile;
import dev.manabi.editions.InForce;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.Schedules;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The skill map in force: the edition that coordinators took for today, else that of the
 * file. A new file is taken while running; one that is wrong leaves the last good map in
 * force, and one whose first day is yet to come waits for it.
 */
@Component
public class SkillMaps {

	/** What editions of a skill map are editions of. */
	public static final String SUBJECT = "skill-map";

	private static final Logger log = LoggerFactory.getLogger(SkillMaps.class);

	private final Schedules schedules;

	private final Clock clock;

	private final Map<String, UUID> groups;

	private final WatchedFile<SkillMap> file;

	private final InForce<SkillMap> edition;

	private volatile SkillMap ofFile;

	/** Reads the file; throws {@link RefusedFileException} if it is wrong. */
	SkillMaps(SkillsProperties properties, Schedules schedules, Clock clock) {
		this.schedules = schedules;
		this.clock = clock;
		this.groups = properties.groups();
		this.file = WatchedFile.at(properties.file(), "skill-map/hachioji.yaml", this::readFile);
		this.edition = new InForce<>(SUBJECT, schedules, clock, this::read);
		this.ofFile = this.file.latest();
		if (isYetToCome(this.ofFile, LocalDate.now(clock))) {
			log.warn("The skill map {} is made for the time from {}; there is no other, so it is in force already",
					this.ofFile.version(), this.ofFile.effective().from());
		}
	}

	/** The map in force today. */
	public synchronized SkillMap current() {
		LocalDate today = LocalDate.now(this.clock);
		this.ofFile = ofFile(today);
		return this.edition.today().map(InForce.Standing::content).orElse(this.ofFile);
	}

	/** The maps that are in force on later days, as planned today. */
	public List<SkillMap> toCome() {
		Schedule schedule = this.schedules.current();
		return days(schedule, LocalDate.now(this.clock)).stream().skip(1).map((day) -> on(schedule, day)).toList();
	}

	/** The maps that were in force before and may be again, the last first. */
	List<SkillMap> before(int most) {
		Schedule schedule = this.schedules.current();
		Stream<SkillMap> editions = schedule.begun(SUBJECT, LocalDate.now(this.clock))
			.stream()
			.skip(1)
			.limit(most)
			.flatMap((edition) -> read(edition).stream());
		return Stream.concat(editions, Stream.of(ofFile())).toList();
	}

	/**
	 * The day itself and every later one on which another edition, or a file that waits,
	 * comes into force, in order.
	 */
	public List<LocalDate> days(Schedule schedule, LocalDate first) {
		return Stream.concat(schedule.days(first).stream(), waiting().filter((day) -> day.isAfter(first)).stream())
			.sorted()
			.distinct()
			.toList();
	}

	/** The first day of a file that waits for it, empty if none does. */
	public Optional<LocalDate> waiting() {
		LocalDate today = LocalDate.now(this.clock);
		SkillMap latest = this.file.latest();
		return Optional.of(latest.effective().from()).filter((_) -> !ofFile(today).equals(latest));
	}

	/** The map of the file, in force or not. */
	public SkillMap ofFile() {
		return ofFile(LocalDate.now(this.clock));
	}

	/** The edition in force today, empty while it is the file. */
	public Optional<Edition> edition() {
		return this.edition.today().map(InForce.Standing::edition);
	}

	/** The map that is in force on a day by that schedule. */
	public SkillMap on(Schedule schedule, LocalDate day) {
		return schedule.begun(SUBJECT, day)
			.stream()
			.flatMap((begun) -> read(begun).stream())
			.findFirst()
			.orElseGet(() -> ofFile(day));
	}

	private Optional<SkillMap> read(Edition edition) {
		try {
			return Optional.of(read(edition.draft().file(), edition.draft().content()));
		}
		catch (RefusedFileException ex) {
			log.warn("The edition {} of {} is passed over", edition.id(), SUBJECT);
			return Optional.empty();
		}
	}

	/**
	 * Reads a map as one would be in force.
	 * @param name what the file is called in a refusal
	 * @throws RefusedFileException naming every fault
	 */
	public SkillMap read(String name, byte[] content) {
		return SkillMapReader.read(name, content, new GroupSettings(this.groups, false));
	}

	/** The file that is in force where no edition is. */
	public BaseFile base() {
		return new BaseFile(this.file.name(), this.file.bundled());
	}

	/**
	 * Reads the file now. A fault in it is logged and to be had from {@link #refused()}.
	 */
	public void reload() {
		current();
		this.file.reload();
		current();
	}

	/**
	 * What was wrong with the edition or the file when last read, empty if nothing was.
	 */
	public Optional<RefusedFileException> refused() {
		return this.edition.refused().or(this.file::refused);
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void poll() {
		current();
		this.file.poll();
		current();
	}

	/**
	 * As long as nothing was ever taken in a chat, a setting for a group that the file
	 * lacks is a slip; later it may be for the map of an edition.
	 */
	private SkillMap readFile(String name, byte[] content) {
		Schedule schedule = this.schedules.current();
		GroupSettings settings = new GroupSettings(this.groups, schedule.number() == 0);
		SkillMap map = SkillMapReader.read(name, content, settings);
		List<Group> known = Stream
			.concat(Stream.of(map),
					schedule.editions()
						.stream()
						.filter((edition) -> edition.draft().subject().equals(SUBJECT))
						.flatMap((edition) -> read(edition).stream()))
			.flatMap((each) -> each.groups().stream())
			.toList();
		settings.without(known).forEach((id) -> log.warn("manabi.skills.groups.{} is for a group of no map", id));
		return map;
	}

	private SkillMap ofFile(LocalDate day) {
		SkillMap latest = this.file.latest();
		return (!isYetToCome(latest, day) || isYetToCome(this.ofFile, day)) ? latest : this.ofFile;
	}

	private static boolean isYetToCome(SkillMap map, LocalDate day) {
		return map.effective().from().isAfter(day);
	}

}
