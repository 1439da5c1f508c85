package dev.manabi.skills;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several role ids in one text, parted by commas, as cards and the database have them.
 */
public final class RoleIds {

	private RoleIds() {
	}

	/** The ids in the text, each once; none for an empty text. */
	public static List<RoleId> in(String text) {
		return Arrays.stream(text.split(","))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.distinct()
			.map(RoleId::new)
			.toList();
	}

	/** The roles as the audit log notes them. */
	static String subject(List<RoleId> ids) {
		return ids.stream().map((id) -> "role " + id.value()).collect(Collectors.joining(" "));
	}

	public static String text(List<RoleId> ids) {
		return ids.stream().map(RoleId::value).collect(Collectors.joining(","));
	}

}
