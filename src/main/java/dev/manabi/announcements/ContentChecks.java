package dev.manabi.announcements;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.manabi.announcements.Fault.Kind;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with the contents of an announcement.
 */
@Component
public class ContentChecks {

	private final Timetable timetable;

	ContentChecks(Timetable timetable) {
		this.timetable = timetable;
	}

	/** Everything that is wrong, in the order of the form. */
	public List<Fault> of(Contents contents) {
		List<Fault> faults = new ArrayList<>();
		boolean english = !contents.titleEn().isEmpty() || !contents.bodyEn().isEmpty();
		text("title", contents.title(), Contents.LONGEST_TITLE, true, faults);
		body("body", contents.body(), true, faults);
		text("titleEn", contents.titleEn(), Contents.LONGEST_TITLE, english, faults);
		body("bodyEn", contents.bodyEn(), english, faults);
		address("picture", contents.picture(), faults);
		boolean button = !contents.linkTitle().isEmpty() || !contents.linkTitleEn().isEmpty()
				|| !contents.link().isEmpty();
		text("linkTitle", contents.linkTitle(), Contents.LONGEST_LINK, button, faults);
		text("linkTitleEn", contents.linkTitleEn(), Contents.LONGEST_LINK, false, faults);
		text("link", contents.link(), Contents.LONGEST_ADDRESS, button, faults);
		address("link", contents.link(), faults);
		if (!contents.session().isEmpty() && contents.enrolsIn().flatMap(this.timetable::find).isEmpty()) {
			faults.add(new Fault("session", Kind.UNKNOWN, brief(contents.session())));
		}
		return faults.stream().distinct().toList();
	}

	private static void body(String field, String text, boolean required, List<Fault> faults) {
		text(field, text, Contents.LONGEST_BODY, required, faults);
		SafeMarkdown.badTargets(text)
			.stream()
			.limit(1)
			.forEach((target) -> faults.add(new Fault(field, Kind.BAD_LINK, brief(target))));
	}

	private static void text(String field, String text, int longest, boolean required, List<Fault> faults) {
		if (text.length() > longest) {
			faults.add(new Fault(field, Kind.TOO_LONG, String.valueOf(text.length())));
		}
		if (required && text.isEmpty()) {
			faults.add(new Fault(field, Kind.MISSING, ""));
		}
	}

	private static void address(String field, String address, List<Fault> faults) {
		if (address.length() > Contents.LONGEST_ADDRESS) {
			faults.add(new Fault(field, Kind.TOO_LONG, String.valueOf(address.length())));
		}
		else if (!address.isEmpty() && !isHttps(address)) {
			faults.add(new Fault(field, Kind.NOT_HTTPS, brief(address)));
		}
	}

	private static boolean isHttps(String address) {
		try {
			URI uri = new URI(address);
			return uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).equals("https")
					&& uri.getHost() != null && uri.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static String brief(String text) {
		int shown = 60;
		return (text.codePointCount(0, text.length()) <= shown) ? text
				: text.substring(0, text.offsetByCodePoints(0, shown)) + "…";
	}

}
