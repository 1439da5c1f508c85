package dev.manabi.skills;

import java.util.List;
import java.util.stream.Collectors;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Says why somebody has a role, in the words that answers share.
 */
@Component
public class RoleReasons {

	private final Texts texts;

	RoleReasons(Texts texts) {
		this.texts = texts;
	}

	/** All reasons in one sentence, as Markdown. */
	public String sentence(Assignment assignment, Language language) {
		return switch (assignment.reason()) {
			case Reason.Otherwise(), Reason.SetByCoordinator(_) -> phrase(assignment.reason(), language);
			case Reason.Title(_), Reason.Department(_), Reason.Membership(_) -> because(assignment, language);
		};
	}

	private String because(Assignment assignment, Language language) {
		String because = phrases(assignment, language).stream()
			.collect(Collectors.joining(this.texts.get(language, "reason.and")));
		return this.texts.get(language, "reason.sentence", because);
	}

	private List<String> phrases(Assignment assignment, Language language) {
		return assignment.reasons().stream().map((reason) -> phrase(reason, language)).toList();
	}

	private String phrase(Reason reason, Language language) {
		return switch (reason) {
			case Reason.Title(String title) -> this.texts.get(language, "reason.title", Markdown.plain(title));
			case Reason.Department(String department) ->
				this.texts.get(language, "reason.department", Markdown.plain(department));
			case Reason.Membership(var group) ->
				this.texts.get(language, "reason.group", Markdown.plain(group.in(language)));
			case Reason.SetByCoordinator(var until) ->
				this.texts.get(language, "reason.set-by-coordinator", Dates.in(language, until));
			case Reason.Otherwise() -> this.texts.get(language, "reason.otherwise");
		};
	}

}
