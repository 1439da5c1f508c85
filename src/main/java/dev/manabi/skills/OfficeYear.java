package dev.manabi.skills;

import java.time.LocalDate;

/**
 * The office's own year, for what holds until its end unless somebody says otherwise.
 */
public interface OfficeYear {

	/** The last day of the fiscal year that today lies in. */
	LocalDate lastDay();

}
