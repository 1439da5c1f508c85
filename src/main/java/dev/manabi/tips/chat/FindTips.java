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
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;
import dev.manabi.tips.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「みんなの学びのコツは？」: tips for a skill, those that hold some words, or all.
 */
@Component
@Order(31)
class FindTips implements Intent {

	private static final int PAGE = 8;

	private static final int LONGEST = 100;

	private final Colleagues colleagues;

	private final Tips tips;

	private final TipCards cards;

	private final SkillTitles skills;

	private final Texts texts;

	FindTips(Colleagues colleagues, Tips tips, TipCards cards, SkillTitles skills, Texts texts) {
		this.colleagues = colleagues;
		this.tips = tips;
		this.cards = cards;
		this.skills = skills;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "find-tips";
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
		Optional<Skill> skill = words.isEmpty() ? this.skills.of(ask) : Optional.empty();
		Optional<SkillId> id = skill.map(Skill::id);
		int total = this.tips.count(id, words);
		int start = Page.start(ask, PAGE, total);
		return list(ask, new Page<>(this.tips.search(id, words, start, PAGE), start, PAGE, total), skill, words);
	}

	private Reply list(Ask ask, Page<Tip> page, Optional<Skill> skill, String words) {
		Language language = ask.language();
		String title = skill.map((it) -> this.texts.get(language, "tips.title", this.skills.name(it.id(), language)))
			.orElseGet(() -> this.texts.get(language, "tips.list"));
		List<Link> pages = page.links(new Link("", name(), slots(skill, words)), this.texts, language);
		return new Lists(false, "", title, lead(page.total(), words, language), true, words, name(),
				page.items().stream().map((tip) -> line(tip, language)).toList(), !pages.isEmpty(), pages,
				others(skill, words, language))
			.card();
	}

	private static Map<String, String> slots(Optional<Skill> skill, String words) {
		Map<String, String> slots = new HashMap<>();
		skill.ifPresent((it) -> slots.put("skill", it.id().value()));
		if (!words.isEmpty()) {
			slots.put("words", words);
		}
		return slots;
	}

	private String lead(int total, String words, Language language) {
		String count = String.valueOf(total);
		if (words.isEmpty()) {
			return this.texts.get(language, (total == 0) ? "tips.none" : "tips.count", count);
		}
		String none = Wording.isSearchable(words) ? "tips.found.none" : "tips.found.unsearchable";
		return this.texts.get(language, (total == 0) ? none : "tips.found", Markdown.plain(words), count);
	}

	private Lists.Line line(Tip tip, Language language) {
		return new Lists.Line(tip.pinned() ? this.texts.get(language, "tips.pinned") : "",
				Fields.brief(tip.content().words()), this.cards.line(tip, language),
				List.of(new Link(this.texts.get(language, "tips.open"), "tip", Map.of("tip", tip.id()))));
	}

	private List<Link> others(Optional<Skill> skill, String words, Language language) {
		Map<String, String> same = skill.map((it) -> Map.of("skill", it.id().value())).orElse(Map.of());
		Link share = new Link(this.texts.get(language, "intent.share-tip.label"), "share-tip", same);
		Link saved = new Link(this.texts.get(language, "intent.saved-tips.label"), "saved-tips", Map.of());
		return (skill.isEmpty() && words.isEmpty()) ? List.of(share, saved)
				: List.of(share, saved, new Link(this.texts.get(language, "tips.all"), name(), Map.of()));
	}

}
