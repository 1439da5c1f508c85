package dev.manabi.imports;

/**
 * What texts of a {@link YamlFile} may stand for; any other is an
 * {@link IllegalArgumentException}.
 */
final class YamlValues {

	private YamlValues() {
	}

	static String id(String text) {
		if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	static int count(String text) {
		int number = Integer.parseInt(text);
		if (number < 1) {
			throw new IllegalArgumentException(text);
		}
		return number;
	}

	static boolean flag(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

}
