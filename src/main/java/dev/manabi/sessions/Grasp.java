package dev.manabi.sessions;

import java.util.Arrays;
import java.util.Optional;

/**
 * How well somebody understood a session, 理解度.
 */
public enum Grasp {

	/** よく理解できた. */
	WELL,

	/** だいたい理解できた. */
	MOSTLY,

	/** 難しかった. */
	HARD;

	/** The one of that name, in whatever case. */
	public static Optional<Grasp> of(String name) {
		return Arrays.stream(values()).filter((grasp) -> grasp.name().equalsIgnoreCase(name)).findFirst();
	}

}
