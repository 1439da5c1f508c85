package dev.manabi.audit;

import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;

/**
 * What deeds are called: the bundle {@code deeds} names every code there is. What comes
 * before the dot of a code is its kind, and has a name of its own.
 */
public final class DeedNames {

	private DeedNames() {
	}

	/** The name of a code or a kind; a code of another version stands as it is. */
	public static Bilingual of(String code) {
		return isKnown(code) ? new Bilingual(bundle(Language.JA).getString(code), bundle(Language.EN).getString(code))
				: new Bilingual(code, code);
	}

	/** All kinds, in alphabetical order. */
	public static List<String> kinds() {
		return keys().filter((key) -> !key.contains(".")).toList();
	}

	/** The codes of a kind; none if there is no such kind. */
	public static List<String> codes(String kind) {
		return keys().filter((key) -> key.startsWith(kind + ".")).toList();
	}

	static boolean isKnown(String code) {
		return bundle(Language.EN).containsKey(code);
	}

	private static Stream<String> keys() {
		return Collections.list(bundle(Language.EN).getKeys()).stream().sorted();
	}

	private static ResourceBundle bundle(Language language) {
		return ResourceBundle.getBundle("deeds", language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
