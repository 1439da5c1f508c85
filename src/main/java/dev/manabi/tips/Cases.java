package dev.manabi.tips;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.channels.StudyChannels;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.ImprovementCase.Content;
import dev.manabi.tips.ImprovementCase.State;
import dev.manabi.training.FiscalYears;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of improvement at work after a workshop. They are shown and counted once a
 * coordinator has confirmed them.
 */
@Component
public class Cases {

	/** The topic of the posts in study channels. */
	public static final String TOPIC = "improvement-case";

	/** The topic of what the author is told. */
	public static final String SETTLED = "case-settled";

	private static final String SUBJECT = "case:";

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final CaseRows rows;

	private final Searches searches;

	private final Posts posts;

	private final StudyChannels channels;

	private final Outbox outbox;

	private final FiscalYears years;

	private final AuditLog audit;

	private final Clock clock;

	Cases(CaseRows rows, Searches searches, Posts posts, StudyChannels channels, Outbox outbox, FiscalYears years,
			AuditLog audit, Clock clock) {
		this.rows = rows;
		this.searches = searches;
		this.posts = posts;
		this.channels = channels;
		this.outbox = outbox;
		this.years = years;
		this.audit = audit;
		this.clock = clock;
	}

	/** Hands it in, to be confirmed. */
	@Transactional
	public ImprovementCase send(PersonId author, String department, Content content) {
		String id = UUID.randomUUID().toString();
		this.rows.add(id, author, department, content);
		ImprovementCase sent = this.rows.find(id).orElseThrow();
		note("sent", sent, author, "");
		return sent;
	}

	/**
	 * Hands in again what was given back, or what waits.
	 * @return false if it is confirmed or withdrawn
	 */
	@Transactional
	public boolean sendAgain(ImprovementCase before, Content content) {
		boolean changed = this.rows.change(before.id(), content);
		if (changed) {
			note("sent", before, before.author(), "");
		}
		return changed;
	}

	/**
	 * Confirms it: it counts for this fiscal year, and is posted to the study channels of
	 * its skill.
	 * @param waiting as the coordinator read it
	 * @return false if it does not wait any more, or is said otherwise by now
	 */
	@Transactional
	public boolean confirm(ImprovementCase waiting, PersonId by) {
		boolean confirmed = this.rows.settle(waiting, State.CONFIRMED, this.years.current().year(), by, "");
		if (confirmed) {
			note("confirmed", waiting, by, "");
			this.posts.post(SUBJECT + waiting.id(), TOPIC, this.channels.of(waiting.content().skill()));
			tell(waiting);
		}
		return confirmed;
	}

	/**
	 * Gives it back to its author.
	 * @param waiting as the coordinator read it
	 * @return false if it does not wait any more, or is said otherwise by now
	 */
	@Transactional
	public boolean giveBack(ImprovementCase waiting, PersonId by, String why) {
		boolean returned = this.rows.settle(waiting, State.RETURNED, 0, by, why);
		if (returned) {
			note("returned", waiting, by, why);
			tell(waiting);
		}
		return returned;
	}

	private void tell(ImprovementCase settled) {
		String key = SETTLED + ":" + UUID.randomUUID();
		this.outbox.put(key, List.of(new Message(key, settled.author(), SETTLED, settled.id(), this.clock.instant())));
	}

	/**
	 * Takes it back for good; it no longer counts.
	 * @return false if that was done before
	 */
	@Transactional
	public boolean withdraw(ImprovementCase shared) {
		boolean withdrawn = this.rows.withdraw(shared.id());
		if (withdrawn) {
			note("withdrawn", shared, shared.author(), "");
			this.posts.takeBack(SUBJECT + shared.id());
		}
		return withdrawn;
	}

	public Optional<ImprovementCase> find(String id) {
		return ID.matcher(id).matches() ? this.rows.find(id) : Optional.empty();
	}

	/** What a post in a channel shows, empty if it is to be taken back. */
	public Optional<ImprovementCase> posted(String post) {
		return this.posts.subject(post)
			.filter((subject) -> subject.startsWith(SUBJECT))
			.flatMap((subject) -> find(subject.substring(SUBJECT.length())))
			.filter((found) -> found.state() == State.CONFIRMED);
	}

	/** What somebody handed in and did not take back, the newest first. */
	public List<ImprovementCase> of(PersonId author) {
		return this.rows.of(author);
	}

	/** What waits for a coordinator, the oldest first. */
	public List<ImprovementCase> waiting() {
		return this.rows.waiting();
	}

	/** What is confirmed, what was confirmed last first. */
	public List<ImprovementCase> search(Optional<SkillId> skill, String words, int from, int most) {
		return this.rows.search(this.searches.of(skill, words), from, most);
	}

	public int count(Optional<SkillId> skill, String words) {
		return this.rows.count(this.searches.of(skill, words));
	}

	void refresh(String id) {
		this.posts.refresh(SUBJECT + id);
	}

	private void note(String what, ImprovementCase about, PersonId by, String why) {
		this.audit.note(new Deed(by.value(), "case." + what, about.author().value(),
				about.id() + " " + about.content().workshop() + " " + about.content().skill(), why));
	}

}
