package dev.manabi.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The skill map in force. A new file is taken while running; one that is wrong leaves the
 * last good map in force, and one whose first day is yet to come waits for it.
 */
@Component
public class SkillMaps {

	private static final Logger log = LoggerFactory.getLogger(SkillMaps.class);

	private final Clock clock;

	private final WatchedFile<SkillMap> file;

	private volatile SkillMap inForce;

	/** Reads the map; throws {@link RefusedFileException} if it is wrong. */
	SkillMaps(SkillsProperties properties, Clock clock) {
		this.clock = clock;
		this.file = WatchedFile.at(properties.file(), "skill-map/hachioji.yaml",
				(name, content) -> SkillMapReader.read(name, content, properties.groups()));
		this.inForce = this.file.latest();
		if (isYetToCome(this.inForce)) {
			log.warn("The skill map {} is made for the time from {}; there is no other, so it is in force already",
					this.inForce.version(), this.inForce.effective().from());
		}
	}

	/** The map in force today. */
	public synchronized SkillMap current() {
		SkillMap latest = this.file.latest();
		if (!isYetToCome(latest) || isYetToCome(this.inForce)) {
			this.inForce = latest;
		}
		return this.inForce;
	}

	/**
	 * Reads the file now. A fault in it is logged and to be had from {@link #refused()}.
	 */
	public void reload() {
		current();
		this.file.reload();
		current();
	}

	/** What was wrong with the file when it was last read, empty if nothing was. */
	public Optional<RefusedFileException> refused() {
		return this.file.refused();
	}

	@Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
	void poll() {
		current();
		this.file.poll();
		current();
	}

	private boolean isYetToCome(SkillMap map) {
		return map.effective().from().isAfter(LocalDate.now(this.clock));
	}

}
