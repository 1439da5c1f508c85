package dev.manabi.skills.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.TopLevel;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.skills.Difference;
import dev.manabi.skills.Duty;
import dev.manabi.skills.Group;
import dev.manabi.skills.MapChanges;
import dev.manabi.skills.MapImpact;
import dev.manabi.skills.MapImpacts;
import dev.manabi.skills.Mark;
import dev.manabi.skills.Role;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import dev.manabi.skills.UnreadGroups;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Editions of the skill map.
 */
@Component
@Order(10)
class MapEditions implements EditionSubject<SkillMap> {

	private final SkillMaps skillMaps;

	private final MapImpacts impacts;

	private final UnreadGroups unread;

	private final Texts texts;

	MapEditions(SkillMaps skillMaps, MapImpacts impacts, UnreadGroups unread, Texts texts) {
		this.skillMaps = skillMaps;
		this.impacts = impacts;
		this.unread = unread;
		this.texts = texts;
	}

	@Override
	public String id() {
		return SkillMaps.SUBJECT;
	}

	@Override
	public boolean recognises(byte[] content) {
		return Stream.of("skills", "roles", "role-rules").anyMatch(TopLevel.keys(content)::contains);
	}

	@Override
	public SkillMap read(String file, byte[] content, Schedule schedule, LocalDate day) {
		return this.skillMaps.read(file, content);
	}

	@Override
	public SkillMap on(Schedule schedule, LocalDate day) {
		return this.skillMaps.on(schedule, day);
	}

	@Override
	public SkillMap current() {
		return this.skillMaps.current();
	}

	@Override
	public Optional<Edition> edition() {
		return this.skillMaps.edition();
	}

	@Override
	public Optional<LocalDate> waiting() {
		return this.skillMaps.waiting();
	}

	@Override
	public BaseFile base() {
		return this.skillMaps.base();
	}

	@Override
	public LocalDate from(SkillMap map) {
		return map.effective().from();
	}

	@Override
	public String version(SkillMap map) {
		return map.effective().from() + " " + map.version();
	}

	@Override
	public List<Fact> facts(SkillMap map, Language language) {
		return List.of(new Fact(say(language, "editions.name"), Markdown.plain(map.name().in(language))),
				new Fact(say(language, "editions.version"),
						say(language, "skill-map.edition", Markdown.plain(map.version()), Markdown.plain(map.id()))),
				new Fact(say(language, "skill-map.period"), period(map, language)));
	}

	@Override
	public Changes changes(SkillMap before, SkillMap after, Schedule schedule, LocalDate day, Language language) {
		MapChanges changes = MapChanges.between(before, after);
		if (changes.isEmpty()) {
			return new Changes(
					List.of(new Change(say(language, "editions.others"), List.of(say(language, "editions.same")))),
					false);
		}
		Optional<MapImpact> impact = this.impacts.of(before, after);
		return new Changes(
				List.of(impact(impact, after, language),
						new Change(say(language, "skill-map.cells"), cells(changes, language)),
						new Change(say(language, "skill-map.roles"), named(changes.roles(), Role::name, language)),
						new Change(say(language, "skill-map.skills"), named(changes.skills(), Skill::name, language)),
						new Change(say(language, "skill-map.duties"), named(changes.duties(), Duty::name, language)),
						new Change(say(language, "editions.others"),
								changes.elsewhere() ? List.of(say(language, "skill-map.elsewhere")) : List.of())),
				impact.isEmpty());
	}

	/** Past its end a map stays in force, and before its first day one may be taken. */
	@Override
	public List<String> remarks(SkillMap map, LocalDate day, Language language) {
		boolean outside = day.isBefore(map.effective().from()) || map.expired(day);
		return outside ? List.of(say(language, "skill-map.outside", Dates.in(language, day), period(map, language)))
				: List.of();
	}

	private Change impact(Optional<MapImpact> counted, SkillMap after, Language language) {
		if (counted.isEmpty()) {
			return new Change(say(language, "editions.impact"), List.of(say(language, "editions.counting")));
		}
		MapImpact impact = counted.get();
		List<String> lines = affected(impact, language);
		List<Group> unread = this.unread.of(after);
		if (!unread.isEmpty()) {
			lines.add(say(language, "skill-map.unread-groups",
					unread.stream()
						.map((group) -> plain(group.name(), language))
						.collect(Collectors.joining(say(language, "skill-map.group-separator")))));
		}
		return new Change(say(language, "skill-map.impact", count(impact.staff())), lines);
	}

	private List<String> affected(MapImpact impact, Language language) {
		List<String> lines = new ArrayList<>();
		if (impact.added() > 0) {
			lines.add(say(language, "skill-map.added", count(impact.added()), count(impact.gaining())));
		}
		if (impact.removed() > 0) {
			lines.add(say(language, "skill-map.removed", count(impact.removed()), count(impact.losing())));
		}
		if (impact.moved() > 0) {
			lines.add(say(language, "skill-map.moved", count(impact.moved())));
		}
		if (lines.isEmpty()) {
			lines.add(say(language, "skill-map.nobody"));
		}
		return lines;
	}

	private List<String> cells(MapChanges changes, Language language) {
		return changes.cells()
			.stream()
			.map((cell) -> say(language, "skill-map.cell", plain(cell.role().name(), language),
					plain(cell.skill().name(), language), symbol(cell.before(), language),
					symbol(cell.after(), language)))
			.toList();
	}

	private <T> List<String> named(Difference<T> difference, Function<T, Bilingual> name, Language language) {
		List<String> lines = new ArrayList<>();
		difference.added()
			.forEach((each) -> lines.add(say(language, "editions.added", plain(name.apply(each), language))));
		difference.removed()
			.forEach((each) -> lines.add(say(language, "editions.removed", plain(name.apply(each), language))));
		difference.renamed()
			.forEach((both) -> lines.add(say(language, "editions.renamed", plain(name.apply(both.before()), language),
					plain(name.apply(both.after()), language))));
		return lines;
	}

	private String period(SkillMap map, Language language) {
		return say(language, "skill-map.from-to", Dates.in(language, map.effective().from()),
				Dates.in(language, map.effective().to()));
	}

	private String symbol(Mark mark, Language language) {
		return (mark == Mark.OPEN) ? say(language, "skill-map.blank") : mark.symbol();
	}

	private String say(Language language, String key, Object... arguments) {
		return this.texts.get(language, key, arguments);
	}

	private static String plain(Bilingual name, Language language) {
		return Markdown.plain(name.in(language));
	}

	private static String count(int number) {
		return "%,d".formatted(number);
	}

}
