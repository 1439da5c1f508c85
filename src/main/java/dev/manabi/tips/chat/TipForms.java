package dev.manabi.tips.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.SharedLink;
import dev.manabi.tips.Wording;
import dev.manabi.tips.chat.SkillTitles.Choice;

import org.springframework.stereotype.Component;

/**
 * The form on which somebody writes a tip.
 */
@Component
class TipForms {

	/** The skill is found in the words. */
	static final String AUTO = "auto";

	/** It goes to all study channels of the skill. */
	static final String ALL = "all";

	/** It goes to no channel. */
	static final String NONE = "none";

	private final StudyChannels channels;

	private final SkillTitles skills;

	private final Texts texts;

	TipForms(StudyChannels channels, SkillTitles skills, Texts texts) {
		this.channels = channels;
		this.skills = skills;
		this.texts = texts;
	}

	/**
	 * The form.
	 * @param refusal why it could not be shared as it was, may be empty
	 * @param note what to know of it, may be empty
	 */
	Reply form(Draft draft, String refusal, String note, Language language) {
		boolean edits = !draft.tip().isEmpty();
		String title = this.texts.get(language, edits ? "tips.form.edit" : "tips.form.title");
		List<Choice> where = edits ? List.of() : where(language);
		return new Reply.Card("tips/tip-form",
				new FormCard(!refusal.isEmpty(), refusal, !note.isEmpty(), note, title, draft.words(), Wording.LONGEST,
						draft.skill(),
						this.skills.choices(List.of(new Choice(this.texts.get(language, "tips.form.auto"), AUTO)),
								language),
						draft.link(), SharedLink.LONGEST, !where.isEmpty(), draft.where(), where, draft.tip(),
						this.texts.get(language, edits ? "tips.form.change" : "tips.form.share")),
				refusal.isEmpty() ? title : refusal);
	}

	/** To be chosen from while there is any study channel. */
	private List<Choice> where(Language language) {
		List<StudyChannel> all = this.channels.all();
		if (all.isEmpty()) {
			return List.of();
		}
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(this.texts.get(language, "tips.form.all"), ALL));
		choices.add(new Choice(this.texts.get(language, "tips.form.none"), NONE));
		all.forEach((channel) -> choices.add(new Choice(title(channel, language), channel.id())));
		return choices;
	}

	private String title(StudyChannel channel, Language language) {
		return this.texts.get(language, "tips.form.channel", name(channel, language),
				channel.skills()
					.stream()
					.map((skill) -> this.skills.plain(skill, language))
					.sorted()
					.collect(Collectors.joining(this.texts.get(language, "list.and"))));
	}

	String name(StudyChannel channel, Language language) {
		return channel.name().isEmpty() ? this.texts.get(language, "tips.channel.unnamed") : channel.name();
	}

	/**
	 * What stands in the form.
	 *
	 * @param tip the id of the tip that is said otherwise, empty for a new one
	 */
	record Draft(String tip, String words, String skill, String link, String where) {

		Draft in(String suggested) {
			return new Draft(this.tip, this.words, suggested, this.link, this.where);
		}

	}

	/** The card. */
	record FormCard(boolean isRefused, String refusal, boolean hasNote, String note, String title, String words,
			int longest, String skill, List<Choice> skills, String link, int longestLink, boolean hasChannels,
			String where, List<Choice> channels, String tip, String send) {

	}

}
