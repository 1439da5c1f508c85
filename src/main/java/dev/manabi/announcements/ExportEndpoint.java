package dev.manabi.announcements;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves reports as files to whoever has the link. What there is not, and what there is
 * no longer, looks the same.
 */
@RestController
class ExportEndpoint {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final Exports exports;

	private final ReportFile file;

	ExportEndpoint(Exports exports, ReportFile file) {
		this.exports = exports;
		this.file = file;
	}

	@GetMapping(Exports.PATH + "{file}")
	ResponseEntity<byte[]> report(@PathVariable("file") String name) {
		String token = name.endsWith(Exports.SUFFIX) ? name.substring(0, name.length() - Exports.SUFFIX.length()) : "";
		return this.exports.announcement(token)
			.map((announcement) -> ResponseEntity.ok()
				.contentType(CSV)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename("announcement.csv").build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.cacheControl(CacheControl.noStore().cachePrivate())
				.body(this.file.of(announcement)))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore().cachePrivate()).build());
	}

}
