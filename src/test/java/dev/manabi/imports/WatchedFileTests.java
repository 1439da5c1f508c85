package dev.manabi.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class WatchedFileTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(WatchedFile.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@TempDir
	private Path directory;

	private Path path;

	private int readings;

	private WatchedFile<String> file;

	@BeforeEach
	void start() throws IOException {
		this.log.start();
		this.logger.addAppender(this.log);
		this.path = this.directory.resolve("word.yaml");
		write("word: good");
		this.file = WatchedFile.at(this.path.toString(), "none", this::read);
	}

	@AfterEach
	void stop() {
		this.logger.detachAppender(this.log);
	}

	@Test
	void aFileThatIsTheSameIsNotReadAgain() throws IOException {
		this.file.poll();
		write("word: good");
		this.file.poll();
		assertThat(this.readings).isEqualTo(1);
		this.file.reload();
		assertThat(this.readings).isEqualTo(2);
	}

	@Test
	void everyFaultIsLoggedOncePerContent() throws IOException {
		write("one: 1\ntwo: 2\n");
		this.file.poll();
		this.file.poll();
		this.file.reload();
		assertThat(errors()).singleElement()
			.asString()
			.contains(this.path.toString(), "line 1: “one” is not known here", "line 2: “two” is not known here",
					"line 1: “word” is missing");
		write("word: good");
		this.file.poll();
		assertThat(this.file.refused()).isEmpty();
		write("one: 1\ntwo: 2\n");
		this.file.poll();
		assertThat(errors()).hasSize(2);
	}

	@Test
	void aFileThatIsGoneIsLoggedOnceAndReadWhenItIsBack() throws IOException {
		Files.delete(this.path);
		this.file.poll();
		this.file.poll();
		assertThat(errors()).hasSize(1);
		assertThat(this.file.latest()).isEqualTo("good");
		assertThat(this.file.refused()).isPresent();
		write("word: good");
		this.file.poll();
		assertThat(this.file.refused()).isEmpty();
	}

	private List<String> errors() {
		return this.log.list.stream()
			.filter((event) -> event.getLevel() == Level.ERROR)
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

	private String read(String name, byte[] content) {
		this.readings++;
		return YamlFile.read(name, content, (map) -> {
			String word = map.only("word").text("word");
			return () -> word;
		});
	}

	private void write(String text) throws IOException {
		Files.write(this.path, text.getBytes(StandardCharsets.UTF_8));
	}

}
