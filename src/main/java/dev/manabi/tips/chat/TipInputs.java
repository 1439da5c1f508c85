package dev.manabi.tips.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.SharedLink;
import dev.manabi.tips.Tip.Content;
import dev.manabi.tips.Wording;
import dev.manabi.tips.chat.TipForms.Draft;

import org.springframework.stereotype.Component;

/**
 * Reads what was filled into the form of a tip, and says what is wrong with it.
 */
@Component
class TipInputs {

	private final StudyChannels channels;

	private final SkillTitles skills;

	private final TipForms forms;

	private final Texts texts;

	TipInputs(StudyChannels channels, SkillTitles skills, TipForms forms, Texts texts) {
		this.channels = channels;
		this.skills = skills;
		this.forms = forms;
		this.texts = texts;
	}

	/** What is to stand in the form if it is shown again. */
	Draft draft(Ask ask, String tip) {
		String skill = this.skills.of(ask).map((it) -> it.id().value()).orElse(TipForms.AUTO);
		return new Draft(tip, Fields.again(ask, "words"), skill,
				Wording.cut(Fields.of(ask, "link"), SharedLink.LONGEST),
				where(ask).equals(TipForms.NONE) || this.channels.find(where(ask)).isPresent() ? where(ask)
						: TipForms.ALL);
	}

	/** What is wrong with it; the skill may be missing still. */
	Optional<String> fault(Ask ask) {
		String words = Fields.of(ask, "words");
		if (words.isEmpty()) {
			return Optional.of(text(ask, "tips.refused.empty"));
		}
		if (words.length() > Wording.LONGEST) {
			return Optional.of(text(ask, "tips.refused.too-long", "%,d".formatted(Wording.LONGEST),
					"%,d".formatted(words.length())));
		}
		String link = Fields.of(ask, "link");
		return (link.isEmpty() || SharedLink.of(link).isPresent()) ? channelFault(ask)
				: Optional.of(text(ask, "tips.refused.link"));
	}

	private Optional<String> channelFault(Ask ask) {
		Optional<Skill> skill = this.skills.of(ask);
		Optional<StudyChannel> channel = this.channels.find(where(ask));
		return channel.filter((it) -> skill.isPresent() && !it.skills().contains(skill.get().id()))
			.map((it) -> text(ask, "tips.refused.channel", Markdown.plain(this.forms.name(it, ask.language())),
					this.skills.name(skill.orElseThrow().id(), ask.language())));
	}

	/** What is to be shared; to be asked where nothing is wrong. */
	Content content(Ask ask, SkillId skill) {
		return new Content(Fields.of(ask, "words"), skill,
				Optional.of(Fields.of(ask, "link")).filter((link) -> !link.isEmpty()).flatMap(SharedLink::of));
	}

	/** Where it is to be posted. */
	List<StudyChannel> channels(Ask ask, SkillId skill) {
		String where = where(ask);
		List<StudyChannel> all = this.channels.of(skill);
		return switch (where) {
			case TipForms.NONE -> List.of();
			case TipForms.ALL -> all;
			default -> all.stream().filter((channel) -> channel.id().equals(where)).toList();
		};
	}

	private static String where(Ask ask) {
		return ask.slots().getOrDefault("where", TipForms.ALL);
	}

	private String text(Ask ask, String key, Object... arguments) {
		return this.texts.get(ask.language(), key, arguments);
	}

}
