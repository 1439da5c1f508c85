package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMaps;
import dev.manabi.conversation.Link.Row;

import org.springframework.stereotype.Component;

/**
 * Cards on which one chooses which courses to see.
 */
@Component
class FinderCards {

	private final SkillMaps skillMaps;

	private final SkillLinks links;

	private final Texts texts;

	FinderCards(SkillMaps skillMaps, SkillLinks links, Texts texts) {
		this.skillMaps = skillMaps;
		this.links = links;
		this.texts = texts;
	}

	/** One group to choose from, with a way to the others. */
	Reply choose(Group group, Language language) {
		return new Reply.Card("training/find-courses", new FinderCard(group.heading(), false, List.of(),
				List.of(new Group("", group.rows())), List.of(this.links.find(language), this.links.plan(language))),
				group.heading());
	}

	/** All groups, and the skills. */
	Reply all(List<Group> groups, Language language) {
		String title = this.texts.get(language, "find-courses.title");
		List<SkillChoice> skills = this.skillMaps.current()
			.skills()
			.stream()
			.map((skill) -> new SkillChoice(skill.id().value(),
					this.texts.get(language, "skill.numbered", String.valueOf(skill.no()), skill.name().in(language))))
			.toList();
		return new Reply.Card("training/find-courses",
				new FinderCard(title, true, skills, groups,
						List.of(new Link(this.texts.get(language, "intent.mandatory.label"), "mandatory", Map.of()),
								new Link(this.texts.get(language, "intent.open-skills.label"), "open-skills", Map.of()),
								this.links.plan(language))),
				title);
	}

	/**
	 * What the card shows.
	 *
	 * @param whole whether it is all of it, with the skills
	 */
	record FinderCard(String title, boolean whole, List<SkillChoice> skills, List<Group> groups, List<Link> links) {

	}

	/**
	 * Buttons under a heading.
	 *
	 * @param heading may be empty
	 */
	record Group(String heading, boolean hasHeading, List<Row> rows) {

		Group(String heading, List<Row> rows) {
			this(heading, !heading.isEmpty(), rows);
		}

	}

	record SkillChoice(String id, String name) {

	}

}
