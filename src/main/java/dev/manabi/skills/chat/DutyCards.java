package dev.manabi.skills.chat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;
import dev.manabi.skills.DutySentences;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.RoleDuty;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Puts duties and what somebody said of them on cards.
 */
@Component
class DutyCards {

	private static final int PAGE = 10;

	private final SkillMaps skillMaps;

	private final Duties duties;

	private final DutySentences sentences;

	private final Texts texts;

	DutyCards(SkillMaps skillMaps, Duties duties, DutySentences sentences, Texts texts) {
		this.skillMaps = skillMaps;
		this.duties = duties;
		this.sentences = sentences;
		this.texts = texts;
	}

	/** All duties of the person's roles, ten at a time. */
	Reply all(Person person, Ask ask) {
		return all(person, "", ask);
	}

	/** The same with a line on what was noted just now. */
	Reply allWith(RoleDuty noted, Person person, Ask ask) {
		return all(person, this.sentences.noted(noted, ask.language()), ask);
	}

	/** The same with a line on the answer that was taken back just now. */
	Reply allWithout(RoleDuty takenBack, Person person, Ask ask) {
		return all(person, this.sentences.takenBack(takenBack.duty(), ask.language()), ask);
	}

	private Reply all(Person person, String noted, Ask ask) {
		Language language = ask.language();
		List<RoleDuty> all = this.duties.of(person);
		if (all.isEmpty()) {
			return new Reply.Words(this.texts.get(language, "my-duties.none"));
		}
		Page<RoleDuty> page = Page.of(all, ask, PAGE);
		List<DutyRow> rows = page.items().stream().map((each) -> row(each, language)).toList();
		return new Reply.Card("skills/my-duties",
				new MyDutiesCard(!noted.isEmpty(), noted, rows, String.valueOf(page.start()),
						page.links(new Link("", "my-duties", Map.of()), this.texts, language)),
				noted.isEmpty() ? this.texts.get(language, "my-duties.summary", String.valueOf(all.size())) : noted);
	}

	/** What was noted, what it changes, and the way back. */
	Reply noted(RoleDuty noted, Language language) {
		boolean inCharge = noted.inCharge() == InCharge.YES;
		String said = this.sentences.noted(noted, language);
		return new Reply.Card("skills/duty-noted",
				new DutyNotedCard(said, this.texts.get(language, inCharge ? "duty.now-required" : "duty.not-required"),
						skills(noted, language), noted.duty().id()),
				said);
	}

	/** Said of a duty that makes no difference to the asker. */
	Reply withoutEffect(String duty, Language language) {
		return this.skillMaps.current()
			.duty(duty)
			.map((known) -> new Reply.Words(
					this.texts.get(language, "duty.without-effect", Markdown.plain(known.name().in(language)))))
			.orElseGet(() -> new Reply.Words(this.texts.get(language, "duty.unknown")));
	}

	private DutyRow row(RoleDuty each, Language language) {
		String state = each.inCharge().name().toLowerCase(Locale.ROOT);
		return new DutyRow(each.duty().id(), Markdown.line(each.duty().name().in(language)), skills(each, language),
				this.texts.get(language, "my-duties." + state), this.sentences.yes(each.duty(), language),
				this.sentences.no(each.duty(), language));
	}

	private List<SkillName> skills(RoleDuty each, Language language) {
		return each.skills().stream().map((skill) -> new SkillName(Markdown.line(skill.name().in(language)))).toList();
	}

	/**
	 * A page of somebody's duties.
	 *
	 * @param from the index of its first duty
	 */
	record MyDutiesCard(boolean hasNoted, String noted, List<DutyRow> duties, String from, List<Link> pages) {

	}

	/**
	 * A duty.
	 *
	 * @param yes what the button はい says in full
	 * @param no what the button いいえ says in full
	 */
	record DutyRow(String id, String name, List<SkillName> skills, String state, String yes, String no) {

	}

	record SkillName(String name) {

	}

	/** What was noted. */
	record DutyNotedCard(String noted, String effect, List<SkillName> skills, String duty) {

	}

}
