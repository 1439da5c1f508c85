package dev.manabi.training;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.privacy.Retention;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what is recorded of somebody's training, and how often they recorded or confirmed
 * that of others.
 */
@Component
@Order(15)
class TrainingKeeper implements Keeper, Eraser {

	private final Completions completions;

	private final Roster roster;

	private final JdbcClient jdbc;

	private final Retention retention;

	TrainingKeeper(Completions completions, Roster roster, JdbcClient jdbc, Retention retention) {
		this.retention = retention;
		this.completions = completions;
		this.roster = roster;
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("completion", "completion_correction");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(this.completions.of(ids(person)).stream().map(CompletionFacts::of).toList());
		add(facts, "研修の記録を他の方のために行った件数：", "Training that you recorded for others: ",
				count("SELECT count(*) FROM completion WHERE recorded_by = :person AND person_id <> :person", person));
		add(facts, "他の方の研修の記録を確認または取り消した件数：", "Training records of others that you confirmed or took back: ", count("""
				SELECT count(*) FROM completion_correction r JOIN completion c ON c.id = r.completion
				WHERE r.corrected_by = :person AND c.person_id <> :person
				""", person));
		return new Kept(new Bilingual("研修の記録", "Training records"), facts);
	}

	@Override
	public Fate fate(String person) {
		List<Completion> all = this.completions.of(ids(person));
		int old = (int) all.stream().filter((completion) -> isOld(completion.recordedAt())).count();
		Bilingual kept = this.retention.recordsKept();
		return new Fate(
				(old == 0) ? List.of()
						: List.of(new Bilingual("研修の記録のうち、残す期間を過ぎたもの：" + old + "件",
								"Training records that need not be kept any longer: " + old)),
				(old == all.size()) ? List.of() : List
					.of(new Bilingual("研修の記録（" + (all.size() - old) + "件）：人事の記録のため、" + kept.ja(),
							"Training records (" + (all.size() - old) + "): a personnel record, which " + kept.en())));
	}

	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH -> this.retention.recordsMadeBefore()
				.ifPresent((before) -> this.jdbc
					.sql("DELETE FROM completion WHERE person_id = :person AND recorded_at < :before")
					.param("person", person)
					.param("before", before.atOffset(ZoneOffset.UTC))
					.update());
			case LEFT -> {
				update("DELETE FROM completion WHERE person_id = :person", person);
				update("UPDATE completion SET recorded_by = '" + NOBODY + "' WHERE recorded_by = :person", person);
				update("UPDATE completion_correction SET corrected_by = '" + NOBODY + "' WHERE corrected_by = :person",
						person);
			}
		}
	}

	private boolean isOld(Instant recorded) {
		return this.retention.recordsMadeBefore().filter(recorded::isBefore).isPresent();
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

	/** What was recorded before their id was known is theirs, too. */
	private List<PersonId> ids(String person) {
		PersonId id = new PersonId(person);
		return this.roster.find(id)
			.map((known) -> List.of(id, PersonId.ofUserName(known.userName())))
			.orElse(List.of(id));
	}

	private int count(String sql, String person) {
		return this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
	}

	private static void add(List<Fact> facts, String ja, String en, int count) {
		if (count > 0) {
			facts.add(Fact.of(ja + count + "件", en + count));
		}
	}

}
