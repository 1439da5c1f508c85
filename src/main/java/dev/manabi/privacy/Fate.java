package dev.manabi.privacy;

import java.util.List;

import dev.manabi.language.Bilingual;

/**
 * What becomes of what a feature stores of somebody who wishes it erased.
 *
 * @param goes what is erased, and what follows from that
 * @param stays what stays, and why
 */
public record Fate(List<Bilingual> goes, List<Bilingual> stays) {

	/** Nothing is stored. */
	public static final Fate NONE = new Fate(List.of(), List.of());

	public Fate {
		goes = List.copyOf(goes);
		stays = List.copyOf(stays);
	}

	/** All of it is erased, if there is anything. */
	public static Fate goes(boolean stored, String ja, String en) {
		return stored ? new Fate(List.of(new Bilingual(ja, en)), List.of()) : NONE;
	}

	/** All of it stays, if there is anything. */
	public static Fate stays(boolean stored, String ja, String en) {
		return stored ? new Fate(List.of(), List.of(new Bilingual(ja, en))) : NONE;
	}

}
