package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「役割の申し出」: the open reports, the oldest first.
 */
@Component
@Order(70)
class ShowRoleReports extends CoordinatorIntent {

	private static final int PAGE = 10;

	private final RoleReports reports;

	private final Subjects subjects;

	private final RoleWords words;

	private final Texts texts;

	ShowRoleReports(RoleReports reports, Subjects subjects, RoleWords words, Texts texts) {
		super("role-reports", true);
		this.reports = reports;
		this.subjects = subjects;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		int open = this.reports.countOpen();
		int start = Page.start(ask, PAGE, open);
		Page<RoleReport> page = new Page<>(this.reports.open(start, PAGE), start, PAGE, open);
		String title = this.texts.get(language, "role-reports.title", String.valueOf(open));
		List<Line> lines = page.items().stream().map((report) -> line(report, language)).toList();
		return new Reply.Card("skills/role-reports", new RoleReportsCard(title, lines.isEmpty(), lines,
				page.links(new Link("", name(), Map.of()), this.texts, language)), title);
	}

	private Line line(RoleReport report, Language language) {
		Optional<Person> person = this.subjects.staff(report.person());
		String name = this.words.name(report.person(), language);
		String posts = person.map((known) -> this.words.posts(known, language)).orElse("");
		return new Line(name,
				this.texts.get(language, "role-reports.detail", posts, this.words.day(report.at(), language)).strip(),
				this.texts.get(language, "role-reports.asked", this.words.asked(report.roles(), language)),
				this.texts.get(language, "role-reports.open",
						person.map((known) -> this.words.inFull(known, language)).orElse(name)),
				report.id());
	}

	/** A page of open reports. */
	record RoleReportsCard(String title, boolean empty, List<Line> reports, List<Link> pages) {

	}

	record Line(String name, String detail, String asked, String open, String report) {

	}

}
