package dev.manabi.uploads;

import java.util.List;

import dev.manabi.imports.Problem;

/**
 * What taking a table would do.
 *
 * @param tally how many rows do what
 * @param problems why rows can't be taken, the first {@value #MOST}
 * @param sheet the sheet that was read, empty where there are no sheets
 */
public record DryRun(Tally tally, List<Problem> problems, String sheet) {

	/** How many problems are kept of one table. */
	static final int MOST = 1_000;

	public DryRun {
		problems = List.copyOf(problems);
	}

}
