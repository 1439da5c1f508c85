package dev.manabi.training.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Completion;
import dev.manabi.training.TrainingRecords;

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

	private final Clock clock;

	VerdictNotices(TrainingRecords records, States states, Texts texts, Clock clock) {
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

	private Optional<Notice> notice(Completion record, Language language) {
		return record.decision()
			.filter((decision) -> decision.at().plus(NEWS).isAfter(this.clock.instant()))
			.map((decision) -> new Notice("completion-decided:" + record.id(),
					() -> new Reply.Words(
							this.texts.get(language, decision.confirmed() ? "verdict.confirmed" : "verdict.refused",
									this.states.title(record, language)))));
	}

}
