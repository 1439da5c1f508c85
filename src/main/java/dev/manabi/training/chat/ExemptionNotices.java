package dev.manabi.training.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.ToldNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Step;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people what has become of what they asked, and coordinators once a day that
 * something waits for them.
 */
@Component
class ExemptionNotices implements PersonalNotices, CoordinatorNotice {

	private static final Duration NEWS = Duration.ofDays(30);

	private final Exemptions exemptions;

	private final ExemptionForms forms;

	private final Texts texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	ExemptionNotices(Exemptions exemptions, ExemptionForms forms, Texts texts, JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.exemptions = exemptions;
		this.forms = forms;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.person()
			.stream()
			.flatMap((person) -> this.exemptions.of(person).stream())
			.filter((exemption) -> exemption.state() != Verdict.WITHDRAWN)
			.flatMap((exemption) -> notice(exemption, language).stream())
			.toList();
	}

	@Override
	public Collection<PersonId> concerned() {
		return this.jdbc.sql("""
				SELECT DISTINCT x.person_id FROM exemption_step s JOIN exemption x ON x.id = s.exemption
				WHERE s.taken_at > :since AND s.verdict <> 'WITHDRAWN'
				    AND (s.step = 'ENDED' OR NOT EXISTS (
				        SELECT 1 FROM exemption_step e WHERE e.exemption = x.id AND e.step = 'ENDED'))
				    AND
				""" + ToldNotices.untold("x.person_id", "'exemption-' || lower(s.verdict) || ':' || x.id"))
			.param("since", OffsetDateTime.now(this.clock).minus(NEWS))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	private Optional<Notice> notice(Exemption exemption, Language language) {
		return exemption.ending()
			.or(exemption::settlement)
			.filter((step) -> step.at().plus(NEWS).isAfter(this.clock.instant()))
			.map((step) -> new Notice("exemption-" + state(step) + ":" + exemption.id(),
					() -> this.forms.card(text(exemption, step, language), List.of(), language)));
	}

	private String text(Exemption exemption, Step step, Language language) {
		String text = this.texts.get(language, "exemption.told." + state(step),
				ExemptionForms.title(exemption, language),
				step.until().map((day) -> Dates.in(language, day)).orElse(""));
		return step.why().isEmpty() ? text
				: text + this.texts.get(language, "exemption.told.why", Written.inLine(step.why()));
	}

	private static String state(Step step) {
		return step.verdict().name().toLowerCase(Locale.ROOT);
	}

	@Override
	public Optional<Notice> notice(Language language) {
		int waiting = this.exemptions.countWaiting();
		return (waiting == 0) ? Optional.empty()
				: Optional.of(new Notice("exemptions-wait:" + LocalDate.now(this.clock),
						new Reply.Words(this.texts.get(language, "exemptions.notice", String.valueOf(waiting)))));
	}

}
