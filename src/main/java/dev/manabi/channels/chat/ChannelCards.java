package dev.manabi.channels.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;

import org.springframework.stereotype.Component;

/**
 * Draws the card that lists study channels. It says the same to everybody where others
 * listen; who may change something is asked when they do.
 */
@Component
class ChannelCards {

	private static final int PAGE = 15;

	private final StudyChannels channels;

	private final ChannelWords words;

	private final Texts texts;

	ChannelCards(StudyChannels channels, ChannelWords words, Texts texts) {
		this.channels = channels;
		this.words = words;
		this.texts = texts;
	}

	/**
	 * The channels, those that are for the skill or else others.
	 * @param skill what was asked for, if something was
	 */
	Reply list(List<StudyChannel> found, Optional<Skill> skill, Ask ask) {
		Language language = ask.language();
		Page<StudyChannel> page = Page.of(found, ask, PAGE);
		boolean settles = !ask.shared() && ask.asker().coordinator();
		Optional<StudyChannel> here = Optional.ofNullable(ask.venue())
			.map((venue) -> this.channels.find(venue.channel()).orElseGet(() -> new StudyChannel(venue, Set.of())));
		List<Link> pages = page.links(self(skill), this.texts, language);
		List<Link> buttons = here.map((channel) -> buttons(channel, skill, language)).orElse(List.of());
		String title = this.texts.get(language, "study-channel.title");
		String lead = lead(found, skill, language);
		return new Reply.Card("channels/list",
				new ListCard(title, lead, page.items().stream().map((each) -> line(each, settles, language)).toList(),
						!pages.isEmpty(), pages, here.isPresent(),
						here.map((channel) -> here(channel, language)).orElse(""), buttons, settles),
				title + "\n" + lead);
	}

	private static Link self(Optional<Skill> skill) {
		return new Link("", ShowStudyChannels.NAME,
				skill.map((named) -> Map.of("skill", named.id().value())).orElse(Map.of()));
	}

	private String lead(List<StudyChannel> found, Optional<Skill> skill, Language language) {
		boolean any = found.stream().anyMatch((channel) -> !channel.skills().isEmpty());
		return skill
			.map((named) -> this.texts.get(language, "study-channel.lead." + which(found, named, any),
					this.words.name(named, language)))
			.orElseGet(() -> this.texts.get(language, "study-channel.lead." + (any ? "all" : "none")));
	}

	private static String which(List<StudyChannel> found, Skill skill, boolean any) {
		if (found.stream().anyMatch((channel) -> channel.skills().contains(skill.id()))) {
			return "those";
		}
		return any ? "others" : "no-such";
	}

	private Line line(StudyChannel channel, boolean settles, Language language) {
		String skills = this.words.skills(channel, language);
		Venue venue = channel.venue();
		List<Link> buttons = settles ? List.of(setting(
				this.texts.get(language, "study-channel.change-one", this.words.name(venue, language)), channel))
				: List.of();
		return new Line(this.words.link(venue, language),
				skills.isEmpty() ? this.texts.get(language, "study-channel.for-nothing") : skills, settles, buttons);
	}

	private String here(StudyChannel channel, Language language) {
		String skills = this.words.skills(channel, language);
		return skills.isEmpty() ? this.texts.get(language, "study-channel.here.nothing")
				: this.texts.get(language, "study-channel.here.for", skills);
	}

	private List<Link> buttons(StudyChannel channel, Optional<Skill> skill, Language language) {
		List<Link> buttons = new ArrayList<>();
		skill.filter((named) -> !channel.skills().contains(named.id()))
			.ifPresent((named) -> buttons
				.add(new Link(this.texts.get(language, "study-channel.tie", named.name().in(language)), TieChannel.NAME,
						Map.of("channel", channel.id(), TieChannel.SKILLS, named.id().value()))));
		buttons.add(setting(this.texts.get(language, "study-channel.change"), channel));
		return buttons;
	}

	private static Link setting(String title, StudyChannel channel) {
		return new Link(title, ShowChannelSetting.NAME, Map.of("channel", channel.id()));
	}

	/**
	 * The card.
	 *
	 * @param here what the channel is for in which it was asked, if it was in one
	 * @param buttons to change that
	 * @param settles whether whoever asked may change all of them
	 */
	record ListCard(String title, String lead, List<Line> channels, boolean hasPages, List<Link> pages, boolean inOne,
			String here, List<Link> buttons, boolean settles) {

	}

	/** A channel and what it is for. */
	record Line(String name, String skills, boolean hasButtons, List<Link> buttons) {

	}

}
