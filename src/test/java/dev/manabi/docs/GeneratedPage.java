package dev.manabi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file of {@code docs/} that is written from the code.
 */
record GeneratedPage(Path file) {

	/** Whether this run writes the files anew: {@code -Dmanabi.docs=write}. */
	static boolean written() {
		return "write".equals(System.getProperty("manabi.docs"));
	}

	static GeneratedPage of(String name) {
		return new GeneratedPage(Path.of("docs").resolve(name));
	}

	void says(String text) throws IOException {
		if (written()) {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, text);
		}
		assertThat(this.file).as("-Dmanabi.docs=write writes it anew").hasContent(text);
	}

}
