package dev.manabi.roster;

import java.time.OffsetDateTime;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what was added to the roster of somebody, or by somebody. It goes before the
 * entry that it was added to.
 */
@Component
@Order(9)
class AdditionKeeper implements Keeper, Eraser {

	private static final String OF_PERSON = "(entry = :person OR entry IN (SELECT p.entry FROM roster_person p "
			+ "WHERE p.person_id = :person))";

	private final JdbcClient jdbc;

	AdditionKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("roster_addition");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("名簿の補足", "Additions to the staff roster"), this.jdbc
			.sql("SELECT added_at, CASE WHEN " + OF_PERSON + " THEN TRUE ELSE FALSE END AS own FROM roster_addition "
					+ "WHERE added_by = :person OR " + OF_PERSON + " ORDER BY added_at DESC")
			.param("person", person)
			.query((row, _) -> fact(row.getObject("added_at", OffsetDateTime.class), row.getBoolean("own")))
			.list());
	}

	private static Fact fact(OffsetDateTime at, boolean own) {
		return own
				? Fact.at(at.toInstant(), "研修担当が補った項目（職員番号、上司、言語のいずれか）",
						"What a coordinator added (employee number, manager or language)")
				: Fact.at(at.toInstant(), "ほかの方の名簿を補った記録", "That you added to somebody’s entry");
	}

	@Override
	public Fate fate(String person) {
		return Fate.stays(!of(person).facts().isEmpty(), "名簿の補足：市の名簿の一部として、残ります",
				"Additions to the staff roster: they are part of the city’s list, and stay");
	}

	@Override
	public void erase(String person, Extent extent) {
		if (extent == Extent.LEFT) {
			update("DELETE FROM roster_addition WHERE " + OF_PERSON, person);
			update("UPDATE roster_addition SET manager = NULL WHERE manager = :person OR manager IN "
					+ "(SELECT p.entry FROM roster_person p WHERE p.person_id = :person)", person);
			update("UPDATE roster_addition SET added_by = '" + NOBODY + "' WHERE added_by = :person", person);
		}
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

}
