package dev.manabi.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Something that somebody typed, and what is meant by it.
 *
 * @param meant what is meant; empty for what is none of Manabi's business
 * @param negated whether it denies something
 * @param text as it was typed
 */
record Utterance(Optional<Meaning> meant, boolean negated, String text) {

	static List<Utterance> in(Path file) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map(Utterance::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Utterance of(String line) {
		String[] columns = line.split("\t", 3);
		return new Utterance(columns[0].equals("-") ? Optional.empty() : Optional.of(meaning(columns[0])),
				columns[1].equals("negated"), columns[2]);
	}

	private static Meaning meaning(String written) {
		String[] parts = written.split(" ");
		Map<String, String> slots = new TreeMap<>();
		Arrays.stream(parts)
			.skip(1)
			.forEach((slot) -> slots.put(slot.substring(0, slot.indexOf('=')), slot.substring(slot.indexOf('=') + 1)));
		return new Meaning(parts[0], slots);
	}

	/** Whether cues may be tuned on it. */
	boolean tuned() {
		CRC32 hash = new CRC32();
		hash.update(this.text.getBytes(StandardCharsets.UTF_8));
		return hash.getValue() % 2 == 0;
	}

}
