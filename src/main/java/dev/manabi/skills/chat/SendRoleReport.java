package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.Role;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.RoleIds;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Sends the form of {@link ReportRole} to the coordinators.
 */
@Component
class SendRoleReport implements Intent {

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

	private final SkillMaps skillMaps;

	private final RoleReports reports;

	private final RoleWords words;

	private final Texts texts;

	SendRoleReport(SkillMaps skillMaps, RoleReports reports, RoleWords words, Texts texts) {
		this.skillMaps = skillMaps;
		this.reports = reports;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-role-report";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		String written = written(ask.slots().getOrDefault("words", ""));
		return refusal(ask, written).<Reply>map(Reply.Words::new).orElseGet(() -> send(ask, written));
	}

	private Optional<String> refusal(Ask ask, String written) {
		Language language = ask.language();
		if (ask.asker().person().filter((person) -> !this.skillMaps.current().isStaff(person)).isPresent()) {
			return Optional.of(this.texts.get(language, "my-role.not-staff"));
		}
		if (ask.asker().person().isEmpty() && written.isEmpty()) {
			return Optional.of(this.texts.get(language, "role-report.name-yourself"));
		}
		return (written.length() > RoleReport.LONGEST)
				? Optional.of(this.texts.get(language, "role-report.too-long", String.valueOf(RoleReport.LONGEST)))
				: Optional.empty();
	}

	private Reply send(Ask ask, String written) {
		RoleReport report = this.reports.file(ask.asker().id(), roles(ask), written);
		Language language = ask.language();
		return new Reply.Card(
				"skills/role-reported", new RoleReportedCard(report.revision() > 1,
						this.words.asked(report.roles(), language), !written.isEmpty(), RoleWords.written(written)),
				this.texts.get(language, "role-report.sent"));
	}

	private List<RoleId> roles(Ask ask) {
		SkillMap map = this.skillMaps.current();
		return map.roles(RoleIds.in(ask.slots().getOrDefault("roles", ""))).stream().map(Role::id).toList();
	}

	private static String written(String words) {
		String lines = LINE_BREAK.matcher(words).replaceAll("\n");
		return UNWRITABLE.matcher(lines).replaceAll("").strip();
	}

	/**
	 * What was sent.
	 *
	 * @param replaced whether it took the place of what was sent before
	 */
	record RoleReportedCard(boolean replaced, String roles, boolean hasWords, String words) {

	}

}
