package dev.manabi.roster;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator adds to what the source tells of somebody.
 *
 * @param key what the source calls the person
 * @param employeeNumber fills what the source leaves empty
 * @param manager what the source calls the manager; stands above what the source says
 * @param language stands above what the source says
 */
record Addition(String key, @Nullable String employeeNumber, @Nullable String manager, @Nullable Language language) {

	/** The entry with it. */
	Entry to(Entry told) {
		String number = (told.employeeNumber().isEmpty() && this.employeeNumber != null) ? this.employeeNumber
				: told.employeeNumber();
		return new Entry(told.key(), told.id(), told.userName(), number, told.name(), told.posts(), told.groups(),
				first(this.manager, told.manager()), (this.language != null) ? this.language : told.language(),
				told.guest(), told.enabled(), told.coordinator());
	}

	boolean isEmpty() {
		return this.employeeNumber == null && this.manager == null && this.language == null;
	}

	/** This, and what was added before where this adds nothing. */
	Addition over(@Nullable Addition before) {
		return (before == null) ? this : new Addition(this.key, first(this.employeeNumber, before.employeeNumber),
				first(this.manager, before.manager), first(this.language, before.language));
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

}
