package dev.manabi.tips.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Searches;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;
import dev.manabi.tips.chat.TipForms.Draft;

import org.springframework.stereotype.Component;

/**
 * 「共有する」: shares what stands in the form, or says it otherwise. Where no skill was
 * chosen, the one that the words speak of is proposed first.
 */
@Component
class SendTip implements Intent {

	private final Colleagues colleagues;

	private final TipDesk desk;

	private final TipInputs inputs;

	private final TipForms forms;

	private final TipCards cards;

	private final SkillTitles skills;

	private final Searches searches;

	private final Tips tips;

	private final Texts texts;

	SendTip(Colleagues colleagues, TipDesk desk, TipInputs inputs, TipForms forms, TipCards cards, SkillTitles skills,
			Searches searches, Tips tips, Texts texts) {
		this.colleagues = colleagues;
		this.desk = desk;
		this.inputs = inputs;
		this.forms = forms;
		this.cards = cards;
		this.skills = skills;
		this.searches = searches;
		this.tips = tips;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-tip";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return ask.slots().getOrDefault("tip", "").isEmpty()
				? this.colleagues.staff(ask, (person) -> share(ask, person))
				: this.desk.own(ask, (tip) -> edit(ask, tip));
	}

	private Reply share(Ask ask, Person person) {
		Optional<SkillId> skill = this.skills.of(ask).map((it) -> it.id());
		Optional<Reply> fault = again(ask, "", skill);
		if (fault.isPresent()) {
			return fault.get();
		}
		SkillId chosen = skill.orElseThrow();
		List<StudyChannel> channels = this.inputs.channels(ask, chosen);
		Tip tip = this.tips.share(person.id(), this.inputs.content(ask, chosen), channels, channel(ask, channels));
		return this.cards.show(ask, tip, shared(ask, chosen, channels));
	}

	/** The channel that was chosen rather than all. */
	private static Optional<String> channel(Ask ask, List<StudyChannel> channels) {
		return Optional.ofNullable(ask.slots().get("where"))
			.filter((where) -> channels.stream().anyMatch((channel) -> channel.id().equals(where)));
	}

	private Reply edit(Ask ask, Tip tip) {
		Optional<SkillId> skill = this.skills.of(ask).map((it) -> it.id());
		return again(ask, tip.id(), skill).orElseGet(() -> {
			boolean posted = this.tips.isPosted(tip);
			boolean edited = this.tips.edit(tip, this.inputs.content(ask, skill.orElseThrow()));
			return this.desk.now(ask, tip, edited ? edited(tip, posted) : "");
		});
	}

	private String edited(Tip tip, boolean posted) {
		if (!tip.isShown()) {
			return "tips.edited.hidden";
		}
		return (posted && !this.tips.isPosted(tip)) ? "tips.edited.nowhere" : "tips.edited";
	}

	/**
	 * The form again, if anything is wrong with what stands in it or the skill is
	 * missing.
	 */
	private Optional<Reply> again(Ask ask, String tip, Optional<SkillId> skill) {
		Draft draft = this.inputs.draft(ask, tip);
		Optional<String> fault = this.inputs.fault(ask);
		if (fault.isPresent()) {
			return Optional.of(this.forms.form(draft, fault.get(), "", ask.language()));
		}
		return skill.isPresent() ? Optional.empty() : Optional.of(propose(ask, draft));
	}

	private Reply propose(Ask ask, Draft draft) {
		return this.searches.about(Fields.of(ask, "words"))
			.map((skill) -> this.forms.form(draft.in(skill.value()), "",
					this.texts.get(ask.language(), "tips.form.suggested", this.skills.name(skill, ask.language())),
					ask.language()))
			.orElseGet(() -> this.forms.form(draft, this.texts.get(ask.language(), "tips.refused.skill"), "",
					ask.language()));
	}

	private String shared(Ask ask, SkillId skill, List<StudyChannel> channels) {
		String names = channels.stream()
			.map((channel) -> Markdown.plain(this.forms.name(channel, ask.language())))
			.collect(Collectors.joining(this.texts.get(ask.language(), "list.and")));
		String shared = channels.isEmpty() ? this.texts.get(ask.language(), "tips.shared.nowhere")
				: this.texts.get(ask.language(), "tips.shared", names);
		return this.tips.isTraining(skill) ? shared + this.texts.get(ask.language(), "tips.shared.training") : shared;
	}

}
