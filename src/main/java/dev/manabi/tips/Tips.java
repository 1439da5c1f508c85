package dev.manabi.tips;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.channels.StudyChannel;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Tip.Content;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people advise their colleagues. Who may do what to a tip is for whoever asks to
 * see to.
 */
@Component
public class Tips {

	/** The topic of the posts in study channels. */
	public static final String TOPIC = "tip";

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final TipRows rows;

	private final Searches searches;

	private final Posts posts;

	private final TipPosts channels;

	private final TipEvidence evidence;

	private final Decisions decisions;

	private final BestTips best;

	private final AuditLog audit;

	Tips(TipRows rows, Searches searches, Posts posts, TipPosts channels, TipEvidence evidence, Decisions decisions,
			BestTips best, AuditLog audit) {
		this.rows = rows;
		this.searches = searches;
		this.posts = posts;
		this.channels = channels;
		this.evidence = evidence;
		this.decisions = decisions;
		this.best = best;
		this.audit = audit;
	}

	/**
	 * Shares it, and posts it to these channels.
	 * @param chosen the id of the one that the author chose, empty if these are all of
	 * the skill or none
	 */
	@Transactional
	public Tip share(PersonId author, Content content, Collection<StudyChannel> channels, Optional<String> chosen) {
		String id = UUID.randomUUID().toString();
		this.rows.add(id, author, content, chosen.orElse(""));
		Tip tip = this.rows.find(id).orElseThrow();
		changed("shared", tip, author, "");
		this.channels.post(tip, channels);
		this.evidence.record(tip);
		return tip;
	}

	/**
	 * Says it otherwise; for another skill it moves to the channels of that, unless its
	 * author chose one that it is not for. While it is hidden it goes nowhere.
	 * @return false if it was withdrawn
	 */
	@Transactional
	public boolean edit(Tip tip, Content content) {
		Optional<Tip> before = this.rows.held(tip.id()).filter((held) -> this.rows.change(held.id(), content));
		before.ifPresent(this::edited);
		return before.isPresent();
	}

	private void edited(Tip before) {
		changed("edited", before, before.author(), "");
		Tip now = this.rows.find(before.id()).orElseThrow();
		if (now.content().skill().equals(before.content().skill())) {
			this.channels.refresh(now);
		}
		else {
			move(before, now);
		}
	}

	private void move(Tip before, Tip now) {
		this.channels.move(now);
		if (now.isShown()) {
			this.evidence.withdraw(before, before.author());
			this.evidence.record(now);
		}
	}

	/**
	 * Takes it back for good.
	 * @return false if that was done before
	 */
	@Transactional
	public boolean withdraw(Tip tip) {
		boolean withdrawn = this.rows.withdraw(tip.id());
		if (withdrawn) {
			gone("withdrawn", tip, tip.author(), "");
		}
		return withdrawn;
	}

	/**
	 * Has nobody see it any more but its author, who is told.
	 * @param tip as it was read
	 * @param why may be empty
	 * @return false if it is not shown, or no longer as it was read
	 */
	@Transactional
	public boolean hide(Tip tip, PersonId by, String why) {
		boolean hidden = this.rows.hide(tip, why);
		if (hidden) {
			gone("hidden", tip, by, why);
			this.decisions.tell(this.rows.find(tip.id()).orElseThrow(), by);
		}
		return hidden;
	}

	private void gone(String how, Tip tip, PersonId by, String why) {
		changed(how, tip, by, why);
		this.channels.takeBack(tip);
		this.evidence.withdraw(tip, by);
	}

	/**
	 * Has everybody see it again, posted anew where it stood. Its author is told.
	 * @param tip as it was read
	 * @return false if it is not hidden, or no longer as it was read
	 */
	@Transactional
	public boolean restore(Tip tip, PersonId by) {
		boolean restored = this.rows.restore(tip);
		if (restored) {
			changed("restored", tip, by, "");
			Tip now = this.rows.find(tip.id()).orElseThrow();
			this.channels.again(now);
			this.evidence.record(now);
			this.decisions.tell(now, by);
		}
		return restored;
	}

	/**
	 * Puts it before all others, or no longer.
	 * @return false if it is so already, or not shown
	 */
	@Transactional
	public boolean pin(Tip tip, boolean pinned, PersonId by) {
		boolean changed = this.rows.pin(tip.id(), pinned);
		if (changed) {
			changed(pinned ? "pinned" : "unpinned", tip, by, "");
			this.channels.refresh(tip);
		}
		return changed;
	}

	public Optional<Tip> find(String id) {
		return ID.matcher(id).matches() ? this.rows.find(id) : Optional.empty();
	}

	/** Whether it stands in any channel, or is about to. */
	public boolean isPosted(Tip tip) {
		return this.channels.isStanding(tip);
	}

	/** What a post in a channel shows, empty if it is to be taken back. */
	public Optional<Tip> posted(String post) {
		return this.posts.subject(post)
			.filter((subject) -> subject.startsWith(subject("")))
			.flatMap((subject) -> find(subject.substring(subject("").length())))
			.filter(Tip::isShown);
	}

	/**
	 * What is shown: the pinned first, then the most useful, then the newest.
	 * @param skill for which skill, empty for any
	 * @param words the name of a skill, or what they are to hold; may be empty
	 */
	public List<Tip> search(Optional<SkillId> skill, String words, int from, int most) {
		return this.rows.search(this.searches.of(skill, words), from, most);
	}

	public int count(Optional<SkillId> skill, String words) {
		return this.rows.count(this.searches.of(skill, words));
	}

	/** What somebody shared and did not take back, the newest first. */
	public List<Tip> of(PersonId author) {
		return this.rows.of(author);
	}

	/** What somebody keeps, what they kept last first, whatever has become of it. */
	public List<Tip> saved(PersonId person) {
		return this.rows.saved(person);
	}

	/** What coordinators have to look at, then what they have hidden. */
	public List<Tip> reported(int from, int most) {
		return this.rows.reported(from, most);
	}

	public int countReported() {
		return this.rows.countReported();
	}

	/** Whether to share a tip for the skill is training by itself. */
	public boolean isTraining(SkillId skill) {
		return this.evidence.isFor(skill);
	}

	static String subject(String tip) {
		return TOPIC + ":" + tip;
	}

	private void changed(String what, Tip tip, PersonId by, String why) {
		this.best.forget();
		this.audit.note(
				new Deed(by.value(), "tip." + what, tip.author().value(), tip.id() + " " + tip.content().skill(), why));
	}

}
