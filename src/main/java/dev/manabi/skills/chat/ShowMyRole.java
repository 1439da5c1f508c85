package dev.manabi.skills.chat;

import java.util.List;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.Assignment;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleAssignments;
import dev.manabi.skills.RoleReasons;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「私の役割は？」: the asker's roles, why, and what the policy asks of them.
 */
@Component
@Order(20)
class ShowMyRole implements Intent {

	private final Staff staff;

	private final SkillMaps skillMaps;

	private final RoleAssignments assignments;

	private final RoleReasons reasons;

	private final Texts texts;

	ShowMyRole(Staff staff, SkillMaps skillMaps, RoleAssignments assignments, RoleReasons reasons, Texts texts) {
		this.staff = staff;
		this.skillMaps = skillMaps;
		this.assignments = assignments;
		this.reasons = reasons;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "my-role";
	}

	@Override
	public boolean command() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> roles(this.skillMaps.current(), person, ask.language()));
	}

	private Reply roles(SkillMap map, Person person, Language language) {
		List<Assignment> assignments = this.assignments.of(map, person);
		List<RoleText> roles = assignments.stream().map((assignment) -> text(assignment, language)).toList();
		String names = assignments.stream()
			.map((assignment) -> assignment.role().name().in(language))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
		String source = this.texts.get(language, "my-role.source", Markdown.plain(map.source().in(language)));
		String wrong = this.texts.get(language, "my-role.wrong");
		return new Reply.Card("skills/my-role", new MyRoleCard(roles, source, wrong),
				this.texts.get(language, "my-role.summary", names));
	}

	private RoleText text(Assignment assignment, Language language) {
		Role role = assignment.role();
		return new RoleText(Markdown.line(role.name().in(language)), this.reasons.sentence(assignment, language),
				this.texts.get(language, "my-role.people", Markdown.plain(role.people().in(language)),
						Markdown.plain(role.purpose().in(language))),
				Markdown.line(role.asked().in(language)), Markdown.line(role.training().in(language)),
				this.texts.get(language, "my-role.section", Markdown.plain(role.section().in(language))));
	}

	/** What the card shows. */
	record MyRoleCard(List<RoleText> roles, String source, String wrong) {

	}

	record RoleText(String name, String because, String people, String asked, String training, String section) {

	}

}
