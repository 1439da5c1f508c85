package dev.manabi.teams;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.manabi.conversation.UnfetchedFileException;
import dev.manabi.conversation.UnfetchedFileException.Reason;
import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * Fetches files that people sent. The address carries its own permission; the bot's token
 * is not sent along. Neither a place that is not listed nor a redirect there is followed,
 * and no answer is read longer or further than a file may take.
 */
@Component
class Downloads {

	private static final int REDIRECTS = 3;

	private final ExecutorService downloads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpClient http;

	private final FileHosts hosts;

	private final int maxSize;

	private final Duration patience;

	Downloads(TeamsProperties teams) {
		this.hosts = new FileHosts(teams.fileHosts(), new SecureAddress(teams.serviceUrlHosts()));
		this.maxSize = Math.toIntExact(teams.maxFileSize().toBytes());
		this.patience = teams.readTimeout();
		this.http = HttpClient.newBuilder()
			.connectTimeout(teams.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	/**
	 * The whole file.
	 * @throws UnfetchedFileException if it can't be had
	 */
	byte[] fetch(String address) {
		Future<byte[]> download = this.downloads.submit(() -> follow(allowed(address)));
		try {
			return download.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			Throwable cause = Objects.requireNonNull(ex.getCause());
			throw (cause instanceof UnfetchedFileException known) ? known : new UnfetchedFileException(
					Reason.NOT_FETCHED, "its place does not answer: " + cause.getClass().getName());
		}
		catch (TimeoutException ex) {
			throw new UnfetchedFileException(Reason.NOT_FETCHED, "it took too long");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnfetchedFileException(Reason.NOT_FETCHED, "interrupted");
		}
		finally {
			download.cancel(true);
		}
	}

	@PreDestroy
	void stop() {
		this.downloads.shutdownNow();
	}

	private byte[] follow(URI first) throws IOException, InterruptedException {
		URI address = first;
		for (int i = 0; i <= REDIRECTS; i++) {
			HttpResponse<InputStream> response = this.http.send(HttpRequest.newBuilder(address).build(),
					HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream body = response.body()) {
				Optional<String> location = response.headers().firstValue("Location");
				if (response.statusCode() / 100 != 3 || location.isEmpty()) {
					return read(response, body);
				}
				address = allowed(address.resolve(location.get()).toString());
			}
		}
		throw new UnfetchedFileException(Reason.NOT_FETCHED, "too many redirects");
	}

	private byte[] read(HttpResponse<InputStream> response, InputStream body) throws IOException {
		if (response.statusCode() != 200) {
			throw new UnfetchedFileException(Reason.NOT_FETCHED, "its place answers " + response.statusCode());
		}
		byte[] content = body.readNBytes(this.maxSize + 1);
		if (content.length > this.maxSize) {
			throw UnfetchedFileException.tooLarge(this.maxSize);
		}
		return content;
	}

	private URI allowed(String address) {
		try {
			URI uri = URI.create(address);
			if (this.hosts.allow(uri)) {
				return URI.create(uri.toASCIIString());
			}
		}
		catch (IllegalArgumentException ex) {
			// Not an address at all: refused like one that is not listed.
		}
		throw new UnfetchedFileException(Reason.ELSEWHERE, "it lies where files are not taken from");
	}

}
