package dev.manabi.skills;

import java.util.ArrayList;
import java.util.List;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erases what was reported and decided of somebody's roles. What a coordinator has set is
 * the office's and holds although the person wishes everything erased.
 */
final class RoleErasure {

	private RoleErasure() {
	}

	static Fate fate(JdbcClient jdbc, String person) {
		List<Bilingual> goes = new ArrayList<>();
		List<Bilingual> stays = new ArrayList<>();
		if (exists(jdbc, "role_report WHERE person_id = :person", person)
				|| exists(jdbc, "role_decision WHERE person_id = :person AND in_force_for IS NULL", person)) {
			goes.add(new Bilingual("役割の申し出とその説明文、以前の設定の記録",
					"Your role reports with their words, and past decisions on them"));
		}
		if (exists(jdbc, "role_decision WHERE in_force_for = :person", person)) {
			stays.add(new Bilingual("研修担当が設定した役割：研修担当が決めたもののため、残ります",
					"The role that a coordinator set: it is the office’s decision, and stays"));
		}
		if (exists(jdbc, "role_decision WHERE decided_by = :person AND person_id <> :person", person)) {
			stays.add(new Bilingual("ほかの方の役割についての決定：その方の記録のため、残ります",
					"What you decided about the roles of others: it is their record, and stays"));
		}
		return new Fate(goes, stays);
	}

	static void erase(JdbcClient jdbc, String person, Extent extent) {
		String stays = (extent == Extent.WISH) ? " AND in_force_for IS NULL" : "";
		update(jdbc, "DELETE FROM role_decision WHERE person_id = :person" + stays, person);
		update(jdbc, """
				UPDATE role_decision SET report = NULL
				WHERE report IN (SELECT id FROM role_report WHERE person_id = :person)
				""", person);
		update(jdbc, "DELETE FROM role_report WHERE person_id = :person", person);
		if (extent == Extent.LEFT) {
			update(jdbc, "UPDATE role_decision SET decided_by = '" + Eraser.NOBODY + "' WHERE decided_by = :person",
					person);
		}
	}

	private static boolean exists(JdbcClient jdbc, String from, String person) {
		return jdbc.sql("SELECT count(*) FROM " + from).param("person", person).query(Integer.class).single() > 0;
	}

	private static void update(JdbcClient jdbc, String sql, String person) {
		jdbc.sql(sql).param("person", person).update();
	}

}
