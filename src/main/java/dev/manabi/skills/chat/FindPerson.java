package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「職員の役割を設定」: asks for a member of staff; the one who is found is shown at once.
 */
@Component
@Order(80)
class FindPerson extends CoordinatorIntent {

	private static final int SHOWN = 10;

	private final Roster roster;

	private final SkillMaps skillMaps;

	private final ShowRoleSetting setting;

	private final RoleWords words;

	private final Texts texts;

	FindPerson(Roster roster, SkillMaps skillMaps, ShowRoleSetting setting, RoleWords words, Texts texts) {
		super("set-roles", true);
		this.roster = roster;
		this.skillMaps = skillMaps;
		this.setting = setting;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		String who = ask.slots().getOrDefault("who", "").strip();
		List<Person> found = this.roster.search(who).stream().filter(this.skillMaps.current()::isStaff).toList();
		return (found.size() == 1) ? this.setting.show(new Subject(found.getFirst().id(), Optional.empty()), ask)
				: choose(who, found, ask.language());
	}

	private Reply choose(String who, List<Person> found, Language language) {
		return new Reply.Card("skills/find-person",
				new FindPersonCard(this.texts.get(language, "find-person." + lead(who, found)),
						found.stream().limit(SHOWN).map((person) -> line(person, language)).toList(), who),
				this.texts.get(language, "find-person.summary"));
	}

	private static String lead(String who, List<Person> found) {
		if (who.isEmpty()) {
			return "ask";
		}
		return found.isEmpty() ? "nobody" : (found.size() <= SHOWN) ? "which" : "many";
	}

	private Line line(Person person, Language language) {
		return new Line(Markdown.line(person.name()),
				this.texts.get(language, "find-person.detail", this.words.posts(person, language),
						this.words.account(person, language)),
				this.texts.get(language, "find-person.choose", this.words.inFull(person, language)),
				person.id().value());
	}

	/**
	 * The question for somebody, and whom the last answer may mean.
	 *
	 * @param who what was asked for
	 */
	record FindPersonCard(String lead, List<Line> people, String who) {

	}

	record Line(String name, String detail, String choose, String person) {

	}

}
