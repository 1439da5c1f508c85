package dev.manabi.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes what spreadsheets write: UTF-8 with or without a byte order mark, UTF-16, or
 * windows-31j. Shift_JIS proper is never assumed, since it has neither 髙 nor ①.
 */
final class Encodings {

	private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Encodings() {
	}

	static String decode(String file, byte[] content) {
		String text = candidates(content).stream()
			.map((charset) -> strictly(content, charset))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new RefusedFileException(file, List.of(new Problem(0, "encoding-unknown"))));
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static List<Charset> candidates(byte[] content) {
		if (startsWith(content, 0xFE, 0xFF)) {
			return List.of(StandardCharsets.UTF_16BE);
		}
		if (startsWith(content, 0xFF, 0xFE) || hasZero(content)) {
			return List.of(StandardCharsets.UTF_16LE);
		}
		return List.of(StandardCharsets.UTF_8, WINDOWS_31J);
	}

	private static Optional<String> strictly(byte[] content, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean startsWith(byte[] content, int first, int second) {
		return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
	}

	/** Text has none, but for the upper halves of UTF-16's letters and commas. */
	private static boolean hasZero(byte[] content) {
		for (byte each : content) {
			if (each == 0) {
				return true;
			}
		}
		return false;
	}

}
