package dev.manabi.skills.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Requirement;
import dev.manabi.skills.RoleChange;
import dev.manabi.skills.RoleChange.Both;
import dev.manabi.skills.Skill;

import org.springframework.stereotype.Component;

/**
 * The skills of a role as lines under headings.
 */
@Component
class OtherRoleLines {

	private final MapWords words;

	private final Texts texts;

	OtherRoleLines(MapWords words, Texts texts) {
		this.words = words;
		this.texts = texts;
	}

	/** What is asked, the ◎ first. */
	List<Entry> asked(List<Requirement> requirements, Own own, Language language) {
		return Stream.of(Mark.REQUIRED, Mark.BY_DUTY)
			.flatMap((mark) -> titled("asked-" + mark.name().toLowerCase(Locale.ROOT),
					requirements.stream().filter((requirement) -> requirement.mark() == mark).toList(),
					(requirement) -> entry(requirement, standing(requirement, own, language), language), language))
			.toList();
	}

	/** What is new, what carries over and what falls away. */
	List<Entry> changed(RoleChange change, Own own, Language language) {
		Function<Requirement, Entry> then = (each) -> entry(each, duty("then", each, own, language), language);
		return Stream
			.of(titled("new", change.required(), then, language),
					titled("new-by-duty", change.byDuty(), then, language),
					titled("kept", change.kept(), (each) -> kept(each, own, language), language),
					titled("gone", change.gone(), (each) -> gone(each, own, language), language),
					titled("denied", change.denied(), then, language))
			.flatMap(Function.identity())
			.toList();
	}

	private Entry kept(Both skill, Own own, Language language) {
		String before = (skill.now().mark() == skill.then().mark()) ? ""
				: this.texts.get(language, "another-role.was", skill.now().mark().symbol());
		return entry(skill.then(), before + duty("then", skill.then(), own, language), language);
	}

	private Entry gone(Both skill, Own own, Language language) {
		String why = (skill.then().mark() == Mark.BY_DUTY) ? duty("then", skill.then(), own, language)
				: duty("now", skill.now(), own, language);
		return entry(skill.now(), why, language);
	}

	private <T> Stream<Entry> titled(String key, List<T> things, Function<T, Entry> entry, Language language) {
		String title = this.texts.get(language, "another-role." + key, String.valueOf(things.size()));
		return things.stream().map(entry).map((each) -> each.under(title));
	}

	private static Entry entry(Requirement requirement, String detail, Language language) {
		String name = Markdown.plain(requirement.skill().name().in(language));
		return new Entry("", requirement.skill(),
				new Line(requirement.mark().symbol() + " " + name, !detail.isEmpty(), detail));
	}

	/** Which duty a ○ hangs on, unless another role of the asker’s has a ◎ for it. */
	private String standing(Requirement requirement, Own own, Language language) {
		Requirement all = own.requirement(requirement.skill());
		return (requirement.mark() == Mark.BY_DUTY && all.mark() == Mark.REQUIRED)
				? this.texts.get(language, "another-role.elsewhere", this.words.names(all.roles(), language))
				: duty("asked", requirement, own, language);
	}

	private String duty(String when, Requirement requirement, Own own, Language language) {
		return (requirement.mark() == Mark.BY_DUTY) ? this.words.duty("another-role.duty-" + when, requirement.skill(),
				own.inCharge(requirement.skill()), language) : "";
	}

	/** A line, the skill it is about and the heading it stands under. */
	record Entry(String title, Skill skill, Line line) {

		Entry under(String heading) {
			return new Entry(heading, this.skill, this.line);
		}

	}

	/**
	 * A skill.
	 *
	 * @param detail on what it hangs, if it hangs on something
	 */
	record Line(String text, boolean hasDetail, String detail) {

	}

	/** The lines under one heading. */
	record Section(String title, List<Line> lines) {

		static List<Section> of(List<Entry> entries) {
			return entries.stream()
				.collect(Collectors.groupingBy(Entry::title, LinkedHashMap::new,
						Collectors.mapping(Entry::line, Collectors.toList())))
				.entrySet()
				.stream()
				.map((section) -> new Section(section.getKey(), section.getValue()))
				.toList();
		}

	}

}
