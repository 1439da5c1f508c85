package dev.manabi.training.chat;

import java.util.Collection;
import java.util.List;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.ToldNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks managers to confirm what their people took.
 */
@Component
class ManagersConfirmations implements PersonalNotices {

	private final Confirmers confirmers;

	private final ConfirmationCards cards;

	private final JdbcClient jdbc;

	ManagersConfirmations(Confirmers confirmers, ConfirmationCards cards, JdbcClient jdbc) {
		this.confirmers = confirmers;
		this.cards = cards;
		this.jdbc = jdbc;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return this.confirmers.waitingForManager(asker)
			.stream()
			.map((record) -> new Notice("completion-waits:" + record.id(), () -> this.cards.ask(record, language)))
			.toList();
	}

	/** The managers of whoever took something that no manager was asked about. */
	@Override
	public Collection<PersonId> concerned() {
		return this.jdbc.sql("""
				SELECT DISTINCT c.person_id FROM completion c
				WHERE NOT c.suffices AND c.stands_for IS NOT NULL
				    AND NOT EXISTS (SELECT 1 FROM completion_correction d WHERE d.completion = c.id)
				    AND
				""" + ToldNotices.untold("told.person_id", "'completion-waits:' || c.id"))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list()
			.stream()
			.flatMap((learner) -> this.confirmers.manager(learner).stream())
			.distinct()
			.toList();
	}

}
