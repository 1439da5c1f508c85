package dev.manabi.uploads;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tries out and takes what coordinators sent, while they wait or, where that is too long,
 * behind their backs.
 */
@Component
public class UploadRuns {

	private static final Logger log = LoggerFactory.getLogger(UploadRuns.class);

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final ExecutorService trying = Executors
		.newSingleThreadExecutor(Thread.ofVirtual().name("uploads-try-out").factory());

	private final ExecutorService taking = Executors
		.newSingleThreadExecutor(Thread.ofVirtual().name("uploads-take").factory());

	/** What was tried out, by the id of the upload. */
	private final Cache<String, CompletableFuture<DryRun>> runs = Caffeine.newBuilder()
		.expireAfterWrite(KEPT)
		.maximumSize(50)
		.build();

	private final Uploads uploads;

	private final Kinds kinds;

	private final Taking takings;

	private final UploadTurns turns;

	private final Duration patience;

	UploadRuns(Uploads uploads, Kinds kinds, Taking takings, UploadTurns turns, UploadsProperties properties) {
		this.uploads = uploads;
		this.kinds = kinds;
		this.takings = takings;
		this.turns = turns;
		this.patience = properties.patience();
	}

	/**
	 * What taking it would do; empty as long as it is being tried out.
	 * @throws RefusedFileException if it can't be read as a table of its kind
	 */
	public Optional<DryRun> dryRun(Upload upload) {
		CompletableFuture<DryRun> run = this.runs.asMap()
			.computeIfAbsent(upload.id(), (_) -> CompletableFuture.supplyAsync(() -> tryOut(upload), this.trying));
		try {
			return Optional.of(run.get(this.patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			this.runs.asMap().remove(upload.id(), run);
			throw (ex.getCause() instanceof RefusedFileException refused) ? refused : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	/** How far the taking of it is; empty if it is not being taken. */
	public Optional<Progress> progress(Upload upload) {
		return this.turns.of(upload.id());
	}

	/**
	 * Takes it, if it still does what was seen.
	 * @param seen the {@link Tally#seen()} of what was seen
	 */
	public Outcome take(Upload upload, String seen) {
		Optional<DryRun> run = dryRun(upload);
		if (this.turns.isHeld()) {
			return Outcome.BUSY;
		}
		if (run.isEmpty()) {
			return Outcome.GOING_ON;
		}
		if (!run.get().tally().seen().equals(seen)) {
			return Outcome.CHANGED;
		}
		Future<Outcome> result = this.taking.submit(() -> takeNow(upload, run.get().tally()));
		try {
			return result.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return Outcome.GOING_ON;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Outcome.GOING_ON;
		}
	}

	@PreDestroy
	void stop() {
		this.trying.shutdownNow();
		this.taking.shutdownNow();
	}

	private DryRun tryOut(Upload upload) {
		return this.takings.tryOut(kind(upload), sender(upload), content(upload), (_) -> {
		});
	}

	private Outcome takeNow(Upload upload, Tally seen) {
		Optional<byte[]> content = this.uploads.content(upload);
		if (content.isEmpty()) {
			return Outcome.TAKEN;
		}
		try {
			Optional<Taking.Taken> taken = this.takings.take(upload.id(), kind(upload), sender(upload), content.get(),
					seen, (_) -> {
					}, (tally) -> this.uploads.markTaken(upload.id(), tally));
			taken.filter((each) -> !each.taken())
				.ifPresent((each) -> this.runs.put(upload.id(), CompletableFuture.completedFuture(each.run())));
			return taken.map((each) -> each.taken() ? Outcome.TAKEN : Outcome.CHANGED).orElse(Outcome.BUSY);
		}
		catch (RuntimeException ex) {
			log.error("A table could not be taken", ex);
			throw ex;
		}
	}

	private TableImport<?> kind(Upload upload) {
		return this.kinds.find(upload.kind())
			.orElseThrow(() -> new IllegalStateException("No such kind of table: " + upload.kind()));
	}

	private byte[] content(Upload upload) {
		return this.uploads.content(upload)
			.orElseThrow(() -> new IllegalStateException("Its content is gone: " + upload.id()));
	}

	private static Sender sender(Upload upload) {
		return new Sender(upload.file(), upload.sentBy().value());
	}

	/** What came of taking a table. */
	public enum Outcome {

		/** It was taken. */
		TAKEN,

		/** It takes longer than anybody waits. */
		GOING_ON,

		/** Another one is being taken. */
		BUSY,

		/** It would do something else by now, and nothing was taken. */
		CHANGED

	}

}
