package dev.manabi.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes files strictly: a letter that was guessed would be a wrong letter in somebody's
 * title.
 */
public final class Utf8 {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Utf8() {
	}

	/**
	 * The text without a byte order mark.
	 * @param file what the file is called in a refusal
	 * @throws RefusedFileException if it is not UTF-8
	 */
	public static String decode(String file, byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		boolean malformed = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.decode(bytes, text, true)
			.isError();
		text.flip();
		if (malformed) {
			int line = 1 + (int) text.chars().filter((character) -> character == '\n').count();
			throw new RefusedFileException(file, List.of(new Problem(line, "not-utf-8")));
		}
		String decoded = text.toString();
		return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
	}

}
