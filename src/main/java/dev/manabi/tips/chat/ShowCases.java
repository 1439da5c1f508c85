package dev.manabi.tips.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Cases;
import dev.manabi.tips.ImprovementCase;
import dev.manabi.tips.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「業務改善の事例」: what is confirmed, for a skill, with some words, or all; and the way to hand
 * in one.
 */
@Component
@Order(33)
class ShowCases implements Intent {

	static final String NAME = "improvement-case";

	private static final int PAGE = 8;

	private static final int LONGEST = 100;

	private final Colleagues colleagues;

	private final Cases cases;

	private final CaseCards cards;

	private final SkillTitles skills;

	private final Texts texts;

	ShowCases(Colleagues colleagues, Cases cases, CaseCards cards, SkillTitles skills, Texts texts) {
		this.colleagues = colleagues;
		this.cases = cases;
		this.cards = cards;
		this.skills = skills;
		this.texts = texts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Theme theme() {
		return Theme.TOGETHER;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.colleagues.amongStaff(ask, () -> found(ask));
	}

	private Reply found(Ask ask) {
		String words = Wording.cut(Fields.of(ask, "words"), LONGEST);
		Optional<SkillId> skill = words.isEmpty() ? this.skills.of(ask).map(Skill::id) : Optional.empty();
		int total = this.cases.count(skill, words);
		int start = Page.start(ask, PAGE, total);
		return list(ask, new Page<>(this.cases.search(skill, words, start, PAGE), start, PAGE, total), skill, words);
	}

	private Reply list(Ask ask, Page<ImprovementCase> page, Optional<SkillId> skill, String words) {
		Language language = ask.language();
		String title = skill.map((it) -> this.texts.get(language, "cases.title", this.skills.name(it, language)))
			.orElseGet(() -> this.texts.get(language, "intent.improvement-case.label"));
		Map<String, String> slots = new HashMap<>();
		skill.ifPresent((it) -> slots.put("skill", it.value()));
		if (!words.isEmpty()) {
			slots.put("words", words);
		}
		List<Link> pages = page.links(new Link("", NAME, slots), this.texts, language);
		return new Lists(false, "", title, lead(page.total(), words, language), true, words, NAME,
				page.items().stream().map((shown) -> line(shown, language)).toList(), !pages.isEmpty(), pages,
				List.of(this.cards.link("case-form", "cases.new", Map.of(), language),
						this.cards.link("my-cases", "cases.mine", Map.of(), language)))
			.card();
	}

	private String lead(int total, String words, Language language) {
		String count = String.valueOf(total);
		if (words.isEmpty()) {
			return this.texts.get(language, (total == 0) ? "cases.none" : "cases.count", count);
		}
		String none = Wording.isSearchable(words) ? "cases.found.none" : "tips.found.unsearchable";
		return this.texts.get(language, (total == 0) ? none : "tips.found", Markdown.plain(words), count);
	}

	private Lists.Line line(ImprovementCase shown, Language language) {
		ImprovementCase.Content content = shown.content();
		return new Lists.Line(
				this.texts.get(language, "cases.flag", this.skills.name(content.skill(), language),
						"%,d".formatted(content.hours())),
				Fields.brief(content.after()), this.cards.about(shown, language),
				List.of(this.cards.link("case", "cases.open", Map.of("case", shown.id()), language)));
	}

}
