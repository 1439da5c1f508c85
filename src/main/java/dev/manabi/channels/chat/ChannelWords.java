package dev.manabi.channels.chat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Venue;
import dev.manabi.entra.EntraProperties;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The words about channels that the cards here share.
 */
@Component
class ChannelWords {

	private final SkillMaps skillMaps;

	private final Texts texts;

	private final String tenant;

	ChannelWords(SkillMaps skillMaps, Texts texts, EntraProperties entra) {
		this.skillMaps = skillMaps;
		this.texts = texts;
		this.tenant = entra.tenantId();
	}

	/** What a channel is called, as it stands. */
	String name(Venue venue, Language language) {
		if (!venue.name().isEmpty()) {
			return venue.name();
		}
		return this.texts.get(language, venue.general() ? "study-channel.general" : "study-channel.unnamed");
	}

	/** Its name, which opens it in Teams; as Markdown. */
	String link(Venue venue, Language language) {
		String group = venue.group().isEmpty() ? "" : "groupId=" + encoded(venue.group()) + "&";
		return Markdown.link(name(venue, language),
				URI.create("https://teams.microsoft.com/l/channel/%s/%s?%stenantId=%s"
					.formatted(encoded(venue.channel()), encoded(name(venue, language)), group, encoded(this.tenant))));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/** What a skill is called, as Markdown. */
	String name(Skill skill, Language language) {
		return Markdown.plain(skill.name().in(language));
	}

	/** What it is for, in the map's order and as Markdown; empty if it is for nothing. */
	String skills(StudyChannel channel, Language language) {
		return this.skillMaps.current()
			.skills()
			.stream()
			.filter((skill) -> channel.skills().contains(skill.id()))
			.map((skill) -> this.texts.get(language, "study-channel.skill", name(skill, language)))
			.collect(Collectors.joining(this.texts.get(language, "study-channel.next")));
	}

}
