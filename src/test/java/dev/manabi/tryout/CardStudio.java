package dev.manabi.tryout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.springframework.http.MediaTypeFactory;

/**
 * Draws cards with the official renderer in the dress of the try-out page, without a
 * server: the browser is handed the files.
 */
final class CardStudio implements AutoCloseable {

	private static final String ADDRESS = "http://gallery.localhost";

	private static final Path GALLERY = Path.of("src/test/web/gallery");

	private static final Path PAGE = Path.of("target/classes/tryout/page");

	private final BrowserContext context;

	private final Page page;

	CardStudio(Chromium chromium, String language, int width) {
		this.context = chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setLocale(language));
		this.page = this.context.newPage();
		this.page.route(ADDRESS + "/**", CardStudio::hand);
		this.page.navigate(ADDRESS + "/gallery/index.html?lang=" + language);
		this.page.waitForFunction("() => window.drawn !== undefined");
	}

	/**
	 * Draws a card.
	 * @param card its JSON
	 * @param narrow whether it takes the width of the window
	 * @return the texts that do not fit
	 */
	List<?> draw(String card, String theme, boolean narrow) {
		return (List<?>) this.page.evaluate("([card, theme, narrow]) => drawn(JSON.parse(card), theme, narrow)",
				List.of(card, theme, narrow));
	}

	void picture(Path file) throws IOException {
		byte[] picture = this.page.locator("#card").screenshot();
		ImageIO.write(IndexedPicture.of(ImageIO.read(new ByteArrayInputStream(picture))), "png", file.toFile());
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static void hand(Route route) {
		String path = URI.create(route.request().url()).getPath();
		Path file = path.startsWith("/gallery/") ? GALLERY.resolve(path.substring("/gallery/".length()))
				: PAGE.resolve(path.replaceFirst("^/tryout/", ""));
		try {
			route.fulfill(new Route.FulfillOptions().setBodyBytes(Files.readAllBytes(file))
				.setContentType(MediaTypeFactory.getMediaType(path).orElseThrow().toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
