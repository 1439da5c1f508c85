package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.RoleIds;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;
import dev.manabi.skills.SkillMaps;
import dev.manabi.skills.chat.RoleWords.Choice;

import org.springframework.stereotype.Component;

/**
 * 「役割が違います」: a form on which the asker says which roles are right.
 */
@Component
class ReportRole implements Intent {

	private final SkillMaps skillMaps;

	private final RoleReports reports;

	private final RoleWords words;

	private final Texts texts;

	ReportRole(SkillMaps skillMaps, RoleReports reports, RoleWords words, Texts texts) {
		this.skillMaps = skillMaps;
		this.reports = reports;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "report-role";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		if (ask.asker().person().filter((person) -> !this.skillMaps.current().isStaff(person)).isPresent()) {
			return new Reply.Words(this.texts.get(language, "my-role.not-staff"));
		}
		String who = ask.asker().person().isPresent() ? "known" : "stranger";
		Optional<RoleReport> before = this.reports.openOf(ask.asker().id());
		return new Reply.Card("skills/report-role",
				new ReportRoleCard(this.texts.get(language, "role-report.lead." + who), before.isPresent(),
						this.words.choices(language), before.map((report) -> RoleIds.text(report.roles())).orElse(""),
						before.map(RoleReport::words).orElse(""),
						this.texts.get(language, "role-report.placeholder." + who), RoleReport.LONGEST),
				this.texts.get(language, "role-report.summary"));
	}

	/**
	 * The form.
	 *
	 * @param again whether the asker has an open report, which the form shows
	 */
	record ReportRoleCard(String lead, boolean again, List<Choice> choices, String chosen, String words,
			String placeholder, int longest) {

	}

}
