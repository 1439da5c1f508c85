package dev.manabi.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a workbook before anybody reads it: whether it is one at all, and not larger
 * inside than can be read.
 */
final class Workbook {

	/** All parts of 100,000 rows with eight columns have about 60 MB. */
	private static final long MOST = 400L * TableFile.MEBIBYTE;

	/** What is not a sheet may be in memory as a whole, such as the texts. */
	private static final long MOST_OTHERS = 64L * TableFile.MEBIBYTE;

	private static final int MOST_PARTS = 2_000;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
			StandardCharsets.ISO_8859_1);

	private Workbook() {
	}

	/** Whether it is one, be it of a kind that is not read. */
	static boolean isOne(byte[] content) {
		return startsWith(content, ZIP) || startsWith(content, OLE);
	}

	/**
	 * Refuses what is not to be opened.
	 * @throws RefusedFileException saying why
	 */
	static void check(String file, byte[] content) {
		fault(content).ifPresent((code) -> {
			throw new RefusedFileException(file, List.of(new Problem(0, code)));
		});
	}

	private static Optional<String> fault(byte[] content) {
		if (startsWith(content, OLE)) {
			boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
			return Optional.of(encrypted ? "workbook-encrypted" : "workbook-old");
		}
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				return Optional.of("not-xlsx");
			}
			return isTooLarge(zip) ? Optional.of("workbook-too-large") : Optional.empty();
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.of("not-xlsx");
		}
	}

	/** What the parts themselves say of their size is not believed. */
	private static boolean isTooLarge(ZipFile zip) throws IOException {
		long left = MOST;
		int parts = 0;
		for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
			parts++;
			boolean sheet = part.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/");
			long most = Math.min(left, sheet ? MOST : MOST_OTHERS);
			try (InputStream content = zip.getInputStream(part)) {
				long size = skip(content, most + 1);
				left -= size;
				if (size > most || parts > MOST_PARTS) {
					return true;
				}
			}
		}
		return false;
	}

	private static long skip(InputStream content, long most) throws IOException {
		byte[] buffer = new byte[8192];
		long size = 0;
		int read = content.read(buffer);
		while (read >= 0 && size <= most) {
			size += read;
			read = content.read(buffer);
		}
		return size;
	}

	private static boolean startsWith(byte[] content, byte[] signature) {
		return content.length >= signature.length
				&& Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
	}

}
