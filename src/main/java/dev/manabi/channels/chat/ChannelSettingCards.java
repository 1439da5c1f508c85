package dev.manabi.channels.chat;

import java.util.List;

import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Draws the card on which a coordinator says what a channel is for.
 */
@Component
class ChannelSettingCards {

	private final SkillMaps skillMaps;

	private final ChannelWords words;

	private final Texts texts;

	ChannelSettingCards(SkillMaps skillMaps, ChannelWords words, Texts texts) {
		this.skillMaps = skillMaps;
		this.words = words;
		this.texts = texts;
	}

	/**
	 * What it is for now.
	 * @param done what was just done, empty if nothing was
	 */
	Reply setting(StudyChannel channel, String done, Language language) {
		SkillMap map = this.skillMaps.current();
		String title = this.texts.get(language, "study-channel.setting",
				Markdown.plain(this.words.name(channel.venue(), language)));
		String skills = this.words.skills(channel, language);
		List<Choice> more = map.skills()
			.stream()
			.filter((skill) -> !channel.skills().contains(skill.id()))
			.map((skill) -> new Choice(skill.name().in(language), skill.id().value()))
			.toList();
		List<Choice> tied = channel.skills().stream().map((id) -> choice(id, map, language)).sorted().toList();
		return new Reply.Card("channels/setting",
				new SettingCard(!done.isEmpty(), done, title,
						skills.isEmpty() ? this.texts.get(language, "study-channel.here.nothing")
								: this.texts.get(language, "study-channel.here.for", skills),
						!more.isEmpty(), more, !tied.isEmpty(), tied, channel.id()),
				done.isEmpty() ? title : done);
	}

	/** A map of a later edition may no longer have the skill. */
	private static Choice choice(SkillId id, SkillMap map, Language language) {
		return new Choice(map.skill(id).map((skill) -> skill.name().in(language)).orElse(id.value()), id.value());
	}

	/**
	 * The card.
	 *
	 * @param now what the channel is for
	 * @param more what it could be for, too
	 * @param tied what it is for, to be chosen from
	 * @param channel its id
	 */
	record SettingCard(boolean hasDone, String done, String title, String now, boolean hasMore, List<Choice> more,
			boolean hasTied, List<Choice> tied, String channel) {

	}

	/** A skill to choose. */
	record Choice(String title, String value) implements Comparable<Choice> {

		@Override
		public int compareTo(Choice other) {
			return this.value.compareTo(other.value);
		}

	}

}
