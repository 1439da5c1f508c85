package dev.manabi.announcements.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcement.State;
import dev.manabi.announcements.Audience;
import dev.manabi.announcements.Readership;
import dev.manabi.announcements.Readership.Count;
import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Announcements in the words that the cards share.
 */
@Component
class AnnouncementWords {

	private final Readership readership;

	private final Roster roster;

	private final SkillMaps maps;

	private final Texts texts;

	private final Clock clock;

	AnnouncementWords(Readership readership, Roster roster, SkillMaps maps, Texts texts, Clock clock) {
		this.readership = readership;
		this.roster = roster;
		this.maps = maps;
		this.texts = texts;
		this.clock = clock;
	}

	String get(Language language, String key, Object... arguments) {
		return this.texts.get(language, "announcement." + key, arguments);
	}

	/** A button about an announcement, or about another with that id. */
	Link link(String key, String intent, String id, Language language) {
		return new Link(get(language, key), intent, id.isEmpty() ? Map.of() : Map.of("announcement", id));
	}

	String when(Instant at, Language language) {
		return Dates.in(language, at.atZone(this.clock.getZone()).toLocalDateTime());
	}

	/** How far it is. */
	String state(Announcement announcement, Language language) {
		State state = announcement.isDue(this.clock.instant()) ? State.SENDING : announcement.state();
		String name = announcement.revises().isPresent() ? "REVISION" : state.name();
		return get(language, "state." + name, when(announcement.sendAt().orElse(announcement.changedAt()), language),
				when(announcement.changedAt(), language), name(announcement.changedBy(), language));
	}

	/** Somebody’s name, as Markdown. */
	String name(PersonId person, Language language) {
		return this.roster.find(person)
			.map((known) -> Markdown.plain(known.name()))
			.orElseGet(() -> get(language, "nobody"));
	}

	/** Somebody with their departments, as Markdown. */
	String who(PersonId person, Language language) {
		String departments = this.roster.find(person).map(AnnouncementWords::departments).orElse("");
		return departments.isEmpty() ? name(person, language)
				: get(language, "who", name(person, language), Markdown.plain(departments));
	}

	static String departments(Person person) {
		return person.posts()
			.stream()
			.map((post) -> post.department())
			.filter((department) -> !department.isBlank())
			.distinct()
			.collect(Collectors.joining("・"));
	}

	/** Whom it is for, as Markdown. */
	String audience(Audience audience, Language language) {
		SkillMap map = this.maps.current();
		List<String> parts = new ArrayList<>();
		if (audience.everybody()) {
			parts.add(get(language, "to.everybody"));
		}
		audience.roles()
			.stream()
			.sorted()
			.flatMap((id) -> map.role(new RoleId(id)).stream())
			.forEach((role) -> parts.add(get(language, "to.role", Markdown.plain(role.name().in(language)))));
		new TreeSet<>(audience.departments()).forEach((name) -> parts.add(Markdown.plain(name)));
		audience.skills()
			.stream()
			.sorted()
			.flatMap((id) -> map.skill(new SkillId(id)).stream())
			.forEach((skill) -> parts.add(get(language, "to.skill", Markdown.plain(skill.name().in(language)))));
		List<StudyChannel> channels = this.readership.channels(audience);
		channels.forEach((channel) -> parts.add(get(language, "to.channel", Markdown.plain(channel.name()))));
		int gone = audience.channels().size() - channels.size();
		if (gone > 0) {
			parts.add(get(language, "to.channels-gone", String.valueOf(gone)));
		}
		return String.join(get(language, "to.and"), parts);
	}

	/**
	 * How many people and channels it is for; empty as long as they are being counted.
	 */
	Optional<String> number(Audience audience, Language language) {
		return this.readership.of(audience).map((count) -> number(count, language));
	}

	private String number(Count count, Language language) {
		String all = sum(count, language);
		return (count.standIns() == 0) ? all
				: get(language, "number.stand-ins", all, "%,d".formatted(count.standIns()));
	}

	private String sum(Count count, Language language) {
		String people = "%,d".formatted(count.people());
		return (count.channels() == 0) ? get(language, "number.people", people)
				: (count.people() == 0) ? get(language, "number.channels", String.valueOf(count.channels()))
						: get(language, "number.both", people, String.valueOf(count.channels()));
	}

	/** As much of it as a field or a line holds. */
	static String cut(String text, int most) {
		return (text.length() <= most) ? text
				: text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
	}

}
