package dev.manabi.training.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.ToldNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Completion;
import dev.manabi.training.TrainingRecords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people that what they reported was confirmed, or was not.
 */
@Component
class VerdictNotices implements PersonalNotices {

	private static final Duration NEWS = Duration.ofDays(30);

	private final TrainingRecords records;

	private final States states;

	private final Texts texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	VerdictNotices(TrainingRecords records, States states, Texts texts, JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.records = records;
		this.states = states;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.person()
			.stream()
			.flatMap((person) -> this.records.of(person).stream())
			.filter((record) -> record.withdrawal().isEmpty())
			.flatMap((record) -> notice(record, language).stream())
			.toList();
	}

	@Override
	public Collection<PersonId> concerned() {
		return this.jdbc
			.sql("""
					SELECT DISTINCT c.person_id FROM completion_correction d JOIN completion c ON c.id = d.completion
					WHERE d.step = 'DECISION' AND d.corrected_at > :since
					    AND NOT EXISTS (SELECT 1 FROM completion_correction w WHERE w.completion = c.id AND w.step = 'WITHDRAWAL')
					    AND
					"""
					+ ToldNotices.untold("c.person_id", "'completion-decided:' || c.id"))
			.param("since", OffsetDateTime.now(this.clock).minus(NEWS))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	private Optional<Notice> notice(Completion record, Language language) {
		return record.decision()
			.filter((decision) -> decision.at().plus(NEWS).isAfter(this.clock.instant()))
			.map((decision) -> new Notice("completion-decided:" + record.id(),
					() -> new Reply.Words(
							this.texts.get(language, decision.confirmed() ? "verdict.confirmed" : "verdict.refused",
									this.states.title(record, language)))));
	}

}
