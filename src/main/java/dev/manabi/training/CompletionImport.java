package dev.manabi.training;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;
import dev.manabi.roster.Roster;
import dev.manabi.roster.StaffIndex;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lists of who has completed what.
 */
@Component
@Order(10)
class CompletionImport implements TableImport<Claim> {

	static final Column COURSE_ID = Column.optional("course-id", "研修ID", "course-id");

	static final Column COURSE = Column.optional("course", "研修名", "研修", "講座名", "course");

	static final Column SKILL = Column.optional("skill", "スキル", "skill");

	static final Column DAY = Column.required("day", "受講日", "修了日", "完了日", "day", "date");

	static final Column CERTIFICATE = Column.optional("certificate", "修了証", "修了証のリンク", "certificate");

	private final Roster roster;

	private final Catalogues catalogues;

	private final SkillMaps skillMaps;

	private final TrainingRecords records;

	private final Clock clock;

	CompletionImport(Roster roster, Catalogues catalogues, SkillMaps skillMaps, TrainingRecords records, Clock clock) {
		this.roster = roster;
		this.catalogues = catalogues;
		this.skillMaps = skillMaps;
		this.records = records;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "completions";
	}

	@Override
	public List<Column> columns() {
		return List.of(StaffIndex.NUMBER, StaffIndex.USER_NAME, COURSE_ID, COURSE, SKILL, DAY, CERTIFICATE);
	}

	@Override
	public List<String> example() {
		return List.of("004058", "", "security-basic-elearning", "", "", "2026-04-24", "");
	}

	@Override
	public List<Set<Column>> needs() {
		return List.of(StaffIndex.WHO, Set.of(COURSE_ID, COURSE, SKILL), Set.of(DAY));
	}

	@Override
	public Intake<Claim> begin(Sender sender) {
		return new CompletionIntake(new StaffIndex(this.roster),
				new LearntNames(this.catalogues.current(), this.skillMaps.current()), this.records, sender, this.clock);
	}

}
