package dev.manabi.tips;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Completion;
import dev.manabi.training.Completion.State;
import dev.manabi.training.Course;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;

/**
 * Whoever shares a tip has learned with colleagues: it is recorded for each course of its
 * skill that may be known by that, as long as the tip is shown.
 */
@Component
class TipEvidence {

	private final Catalogues catalogues;

	private final TrainingRecords records;

	private final TipRows rows;

	private final Roster roster;

	private final Clock clock;

	TipEvidence(Catalogues catalogues, TrainingRecords records, TipRows rows, Roster roster, Clock clock) {
		this.catalogues = catalogues;
		this.records = records;
		this.rows = rows;
		this.roster = roster;
		this.clock = clock;
	}

	/** Records what the tip shows of its author. */
	void record(Tip tip) {
		if (tip.isNobodys()) {
			return;
		}
		LocalDate day = LocalDate.ofInstant(tip.at(), this.clock.getZone());
		List<Claim> claims = courses(tip.content().skill())
			.map((course) -> new Claim(tip.author(), Learnt.of(course), day, Evidence.TIP, true, source(tip),
					Optional.empty(), Optional.of(tip.author())))
			.toList();
		if (!claims.isEmpty()) {
			this.records.record(claims);
		}
	}

	boolean isFor(SkillId skill) {
		return courses(skill).findAny().isPresent();
	}

	private Stream<Course> courses(SkillId skill) {
		return this.catalogues.current().of(skill).stream().filter((course) -> course.accepts(Evidence.TIP));
	}

	/** Takes it back; what another tip of the author shows is recorded anew. */
	void withdraw(Tip tip, PersonId by) {
		List<Completion> shown = this.roster.find(tip.author())
			.map(this.records::of)
			.orElse(List.of())
			.stream()
			.filter((completion) -> completion.claim().source().equals(source(tip)))
			.filter((completion) -> completion.state() != State.WITHDRAWN)
			.toList();
		shown.forEach((completion) -> this.records.withdraw(completion, by, Evidence.TIP, ""));
		if (!shown.isEmpty()) {
			this.rows.of(tip.author())
				.stream()
				.filter((other) -> other.isShown() && !other.id().equals(tip.id()))
				.forEach(this::record);
		}
	}

	private static String source(Tip tip) {
		return "tip:" + tip.id();
	}

}
