package dev.manabi.training;

import java.util.List;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives people what was recorded of them under what stood for them before their own id
 * was known. Of two records of the same one stands.
 */
@Component
class StandIns {

	private static final List<String> TABLES = List.of("required_of", "required_skill", "required_course", "transfer");

	private final JdbcClient jdbc;

	StandIns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the transaction of whoever first sees the person. */
	void adopt(Person person) {
		PersonId standIn = PersonId.ofUserName(person.userName());
		if (standIn.equals(person.id())) {
			return;
		}
		TABLES.forEach((table) -> move("UPDATE " + table + " SET person_id = :person WHERE person_id = :standIn",
				person, standIn));
		move("""
				UPDATE completion SET stands_for = NULL
				WHERE person_id = :standIn AND :person || substring(stands_for FROM 37)
				    IN (SELECT stands_for FROM completion WHERE person_id = :person)
				""", person, standIn);
		move("""
				UPDATE completion SET person_id = :person, stands_for = :person || substring(stands_for FROM 37)
				WHERE person_id = :standIn
				""", person, standIn);
	}

	private void move(String sql, Person person, PersonId standIn) {
		this.jdbc.sql(sql).param("person", person.id().value()).param("standIn", standIn.value()).update();
	}

}
