package dev.manabi.announcements.chat;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Audience;
import dev.manabi.announcements.chat.AnnouncementForms.Choice;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * The form on which coordinators choose whom an announcement is for.
 */
@Component
class AudienceForms {

	private static final int CHANNELS = 50;

	private final SkillMaps maps;

	private final StudyChannels channels;

	private final AnnouncementWords words;

	AudienceForms(SkillMaps maps, StudyChannels channels, AnnouncementWords words) {
		this.maps = maps;
		this.channels = channels;
		this.words = words;
	}

	/**
	 * The form.
	 * @param audience what is chosen on it
	 * @param departments what is written in the field for departments
	 * @param fault why it was not kept, empty if it was not tried
	 */
	Reply of(Announcement draft, Audience audience, String departments, String fault, int version, Language language) {
		SkillMap map = this.maps.current();
		List<Choice> study = this.channels.all()
			.stream()
			.limit(CHANNELS)
			.map((channel) -> new Choice(channel.name().isEmpty() ? channel.id() : channel.name(), channel.id()))
			.toList();
		String lead = this.words.get(language, "audience.lead", Markdown.plain(draft.contents().title()));
		return new Reply.Card("announcements/audience", new AudienceCard(!fault.isEmpty(), fault, lead,
				audience.everybody() ? "yes" : "no",
				map.roles().stream().map((role) -> new Choice(role.name().in(language), role.id().value())).toList(),
				joined(audience.roles()), departments,
				map.skills()
					.stream()
					.map((skill) -> new Choice(skill.name().in(language), skill.id().value()))
					.toList(),
				joined(audience.skills()), !study.isEmpty(), study.isEmpty(), study, joined(audience.channels()),
				draft.id(), String.valueOf(version),
				List.of(this.words.link("button.back", "announcement", draft.id(), language))), lead);
	}

	/** The form as the draft has it. */
	Reply of(Announcement draft, String fault, Language language) {
		return of(draft, draft.audience(), String.join("、", new TreeSet<>(draft.audience().departments())), fault,
				draft.version(), language);
	}

	private static String joined(Collection<String> ids) {
		return String.join(",", new TreeSet<>(ids));
	}

	/** What the form shows. */
	record AudienceCard(boolean hasFault, String fault, String lead, String everybody, List<Choice> roles,
			String chosenRoles, String departments, List<Choice> skills, String chosenSkills, boolean hasChannels,
			boolean hasNoChannels, List<Choice> channels, String chosenChannels, String announcement, String version,
			List<Link> links) {

	}

}
