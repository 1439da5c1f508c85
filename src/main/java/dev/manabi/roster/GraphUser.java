package dev.manabi.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A person as Microsoft Graph tells it.
 *
 * @param json the user
 */
record GraphUser(JsonNode json) {

	String key() {
		return this.json.path("id").asString().toLowerCase(Locale.ROOT);
	}

	/**
	 * The entry after this was told.
	 * @param before the entry until now
	 * @param whole whether everything is told; else what is not there has not changed. A
	 * manager that is not there never has.
	 */
	@Nullable Entry after(@Nullable Entry before, boolean whole) {
		if (this.json.has("@removed")) {
			return (before != null) ? before.disabled() : null;
		}
		Told told = new Told(this.json, whole ? null : before);
		Post post = new Post(told.text("department", (entry) -> post(entry).department()),
				told.text("jobTitle", (entry) -> post(entry).title()));
		return new Entry(key(), new PersonId(key()), told.text("userPrincipalName", Entry::userName),
				told.text("employeeId", Entry::employeeNumber), told.text("displayName", Entry::name),
				(post.department().isEmpty() && post.title().isEmpty()) ? List.of() : List.of(post),
				(before != null) ? before.groups() : Set.of(), manager(before),
				Language.ofTag(told.text("preferredLanguage", (entry) -> entry.language().locale().toLanguageTag()))
					.orElse(Language.JA),
				told.text("userType", (entry) -> entry.guest() ? "Guest" : "Member").equals("Guest"),
				told.text("accountEnabled", (entry) -> String.valueOf(entry.enabled())).equals("true"), false);
	}

	private @Nullable String manager(@Nullable Entry before) {
		if (this.json.has("manager@delta")) {
			return this.json.path("manager@delta")
				.valueStream()
				.filter((manager) -> !manager.has("@removed"))
				.reduce((_, last) -> last)
				.flatMap(GraphUser::id)
				.orElse(null);
		}
		if (this.json.has("manager")) {
			return id(this.json.path("manager")).orElse(null);
		}
		return (before != null) ? before.manager() : null;
	}

	private static Optional<String> id(JsonNode manager) {
		return manager.path("id").asStringOpt().map((id) -> id.toLowerCase(Locale.ROOT));
	}

	private static Post post(Entry entry) {
		return entry.posts().isEmpty() ? new Post("", "") : entry.posts().getFirst();
	}

	/** What is told now, else what was before. */
	private record Told(JsonNode json, @Nullable Entry before) {

		String text(String property, Function<Entry, String> known) {
			if (this.json.has(property)) {
				return this.json.path(property).asString("").strip();
			}
			return (this.before != null) ? known.apply(this.before) : "";
		}

	}

}
