package dev.manabi.tips;

import java.util.List;

import dev.manabi.language.Bilingual;
import dev.manabi.training.FiscalYear;
import dev.manabi.training.FiscalYears;

import org.springframework.stereotype.Component;

/**
 * How the office stands against its goal of cases of improvement in a fiscal year.
 */
@Component
public class CaseGoal {

	private final CaseRows rows;

	private final FiscalYears years;

	private final TipsProperties properties;

	CaseGoal(CaseRows rows, FiscalYears years, TipsProperties properties) {
		this.rows = rows;
		this.years = years;
		this.properties = properties;
	}

	public Standing now() {
		FiscalYear year = this.years.current();
		FiscalYear before = this.years.of(year.first().minusDays(1));
		return new Standing(this.rows.confirmed(year.year()), this.properties.casesGoal(),
				this.rows.confirmed(before.year()), this.rows.byWorkshop(year.year()));
	}

	/**
	 * How it stands.
	 *
	 * @param confirmed how many were confirmed in this fiscal year
	 * @param goal how many are to be
	 * @param before how many were confirmed in the one before
	 * @param workshops those of this year by workshop, the most first
	 */
	public record Standing(int confirmed, int goal, int before, List<Workshop> workshops) {

		public Standing {
			workshops = List.copyOf(workshops);
		}

	}

	/** How many follow a workshop. */
	public record Workshop(Bilingual title, int confirmed) {

	}

}
