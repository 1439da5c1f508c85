package dev.manabi.skills.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.ToldNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecision.Correction;
import dev.manabi.skills.RoleDecision.Kept;
import dev.manabi.skills.RoleDecision.Withdrawn;
import dev.manabi.skills.RoleDecisions;
import dev.manabi.skills.SkillMaps;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people what a coordinator has decided about their roles; of several decisions the
 * last, and none that is old or over.
 */
@Component
class DecisionNotices implements PersonalNotices {

	private static final Duration NEWS = Duration.ofDays(30);

	private final RoleDecisions decisions;

	private final Subjects subjects;

	private final SkillMaps skillMaps;

	private final RoleWords words;

	private final Texts texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	DecisionNotices(RoleDecisions decisions, Subjects subjects, SkillMaps skillMaps, RoleWords words, Texts texts,
			JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.subjects = subjects;
		this.skillMaps = skillMaps;
		this.words = words;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return this.decisions.last(asker.id())
			.filter((decision) -> !decision.by().equals(asker.id()))
			.filter(this::isNews)
			.flatMap((decision) -> notice(decision, language))
			.stream()
			.toList();
	}

	@Override
	public Collection<PersonId> concerned() {
		return this.jdbc.sql("""
				SELECT DISTINCT d.person_id FROM role_decision d
				WHERE d.decided_at > :since AND d.decided_by <> d.person_id
				    AND NOT EXISTS (SELECT 1 FROM role_decision l WHERE l.person_id = d.person_id AND l.place > d.place)
				    AND
				""" + ToldNotices.untold("d.person_id", "'role-decision:' || d.id"))
			.param("since", OffsetDateTime.now(this.clock).minus(NEWS))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	private boolean isNews(RoleDecision decision) {
		LocalDate today = LocalDate.now(this.clock);
		return decision.at().plus(NEWS).isAfter(this.clock.instant())
				&& decision.correction().filter((set) -> set.until().isBefore(today)).isEmpty();
	}

	/** Empty if the map no longer has the roles that were set. */
	Optional<Notice> notice(RoleDecision decision, Language language) {
		return Optional.of(decision)
			.filter(this.words::known)
			.map((it) -> new Notice("role-decision:" + it.id(), () -> new Reply.Words(text(it, language))));
	}

	private String text(RoleDecision decision, Language language) {
		String contact = Markdown.plain(this.skillMaps.current().contact().in(language));
		return switch (decision.content()) {
			case Correction(var roles, var until) -> this.texts.get(language, "role-decision.you.set",
					this.words.names(roles, language), Dates.in(language, until));
			case Kept() -> this.texts.get(language, this.subjects.staff(decision.person()).isPresent()
					? "role-decision.you.kept" : "role-decision.you.seen", contact);
			case Withdrawn() -> this.texts.get(language, "role-decision.you.withdrawn", contact);
		};
	}

}
