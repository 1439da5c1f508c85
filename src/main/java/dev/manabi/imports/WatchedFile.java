package dev.manabi.imports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A file that is read at once and again when it has changed. A change that is wrong is
 * logged and leaves the last good reading in place.
 *
 * @param <T> what the file says
 */
public final class WatchedFile<T> {

	private static final Logger log = LoggerFactory.getLogger(WatchedFile.class);

	private final String name;

	private final Resource resource;

	private final Reading<T> reading;

	private byte @Nullable [] content;

	private byte[] good;

	private volatile T latest;

	private volatile @Nullable RefusedFileException refused;

	private WatchedFile(String name, Resource resource, Reading<T> reading) {
		this.name = name;
		this.resource = resource;
		this.reading = reading;
		byte[] first = load();
		this.content = first;
		this.good = first;
		this.latest = read(first);
	}

	private WatchedFile(String name, Resource resource, Reading<T> reading, T standIn) {
		this.name = name;
		this.resource = resource;
		this.reading = reading;
		this.good = new byte[0];
		this.latest = standIn;
		read(true);
		this.good = (this.content != null) ? this.content : this.good;
	}

	/**
	 * Reads a file now.
	 * @param path a file outside the application, or blank for the bundled one
	 * @param bundled the bundled file's place on the class path
	 * @throws RefusedFileException if the file is missing or wrong
	 */
	public static <T> WatchedFile<T> at(@Nullable String path, String bundled, Reading<T> reading) {
		return (path == null || path.isBlank()) ? new WatchedFile<>(bundled, new ClassPathResource(bundled), reading)
				: new WatchedFile<>(path, new FileSystemResource(path.strip()), reading);
	}

	/**
	 * The same for a file that may be missing or wrong at first.
	 * @param standIn what is had as long as the file has not been read
	 */
	public static <T> WatchedFile<T> at(@Nullable String path, String bundled, Reading<T> reading, T standIn) {
		return (path == null || path.isBlank())
				? new WatchedFile<>(bundled, new ClassPathResource(bundled), reading, standIn)
				: new WatchedFile<>(path, new FileSystemResource(path.strip()), reading, standIn);
	}

	/** Where the file is. */
	public String name() {
		return this.name;
	}

	/** Whether the file came with the application. */
	public boolean bundled() {
		return this.resource instanceof ClassPathResource;
	}

	/**
	 * Reads in another way what the last good reading read.
	 * @throws RefusedFileException if it is wrong by this reading
	 */
	public synchronized <R> R readAs(Reading<R> other) {
		return other.read(this.name, this.good);
	}

	/** The last good reading. */
	public T latest() {
		return this.latest;
	}

	/** What was wrong with the file when it was last read, empty if nothing was. */
	public Optional<RefusedFileException> refused() {
		return Optional.ofNullable(this.refused);
	}

	/** Reads the file if it is another than last time. */
	public void poll() {
		if (this.resource.isFile()) {
			read(false);
		}
	}

	/** Reads the file, changed or not. */
	public void reload() {
		read(true);
	}

	private synchronized void read(boolean always) {
		byte @Nullable [] before = this.content;
		try {
			this.content = null;
			byte[] now = load();
			this.content = now;
			if (always || !Arrays.equals(before, now)) {
				this.latest = read(now);
				this.good = now;
				this.refused = null;
				log.info("Read {}", this.name);
			}
		}
		catch (RefusedFileException ex) {
			boolean known = Arrays.equals(before, this.content) && ex.saysTheSameAs(this.refused);
			this.refused = ex;
			if (!known) {
				log.error("{} is refused; what was read before stays in force.\n{}", this.name,
						ex.discreetlyIn(Language.EN));
			}
		}
	}

	/** A file that the reading stumbles over is refused like any other. */
	private T read(byte[] now) {
		try {
			return this.reading.read(this.name, now);
		}
		catch (RefusedFileException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.error("{} could not be read", this.name, ex);
			throw new RefusedFileException(this.name, List.of(new Problem(0, "not-usable")));
		}
	}

	private byte[] load() {
		try {
			return this.resource.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new RefusedFileException(this.name, List.of(new Problem(0, "not-readable")));
		}
	}

	/** Makes something of a file's content. */
	@FunctionalInterface
	public interface Reading<T> {

		/**
		 * Reads the content.
		 * @param name what the file is called in a refusal
		 * @throws RefusedFileException naming every fault
		 */
		T read(String name, byte[] content);

	}

}
