package dev.manabi;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Teams app package, written as the build writes it.
 *
 * @param files what is in the zip, by name, in its order
 */
record TeamsApp(Map<String, byte[]> files) {

	static final String APP_ID = "8e2d7a14-6b3f-4c95-a0d8-1f2e3d4c5b6a";

	static final String PUBLIC_URL = "https://manabi.city.example.jp";

	private static final JsonMapper JSON = new JsonMapper();

	static TeamsApp of(String version, String appId, String publicUrl) {
		try {
			Path zip = Files.createTempFile("manabi-teams-app", ".zip");
			try {
				Attempt attempt = attempt(zip, version, appId, publicUrl);
				if (attempt.code() != 0) {
					throw new IllegalStateException(attempt.said());
				}
				return new TeamsApp(unpacked(zip));
			}
			finally {
				Files.delete(zip);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TeamsApp ofAnOffice() {
		return of("1.2.3-SNAPSHOT", APP_ID, PUBLIC_URL);
	}

	static Attempt attempt(Path zip, String version, String appId, String publicUrl) throws IOException {
		Process node = new ProcessBuilder("node", "src/build/teams-app.mjs",
				"--web=" + System.getProperty("manabi.web.directory"), "--manifest=manifest", "--to=" + zip,
				"--version=" + version, "--app-id=" + appId, "--public-url=" + publicUrl)
			.redirectErrorStream(true)
			.start();
		String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			return new Attempt(node.waitFor(), said);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	JsonNode json(String name) {
		return JSON.readTree(file(name));
	}

	BufferedImage image(String name) {
		try {
			return ImageIO.read(new ByteArrayInputStream(file(name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> names() {
		return List.copyOf(this.files.keySet());
	}

	private byte[] file(String name) {
		return Objects.requireNonNull(this.files.get(name), name);
	}

	private static Map<String, byte[]> unpacked(Path zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

	/** How an attempt to write one ended. */
	record Attempt(int code, String said) {

	}

}
