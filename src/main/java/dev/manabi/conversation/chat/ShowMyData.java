package dev.manabi.conversation.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「私について保存されている情報」: all that any feature stores of the asker, page by page.
 */
@Component
@Order(100)
class ShowMyData implements Intent {

	private static final int PAGE = 20;

	/** With so many letters a card stays below 25 KB, whatever they are. */
	private static final int LETTERS = 6_500;

	/** More than people can write in a report of their role. */
	private static final int LONGEST = 620;

	private final ObjectProvider<Keeper> keepers;

	private final Texts texts;

	private final Clock clock;

	ShowMyData(ObjectProvider<Keeper> keepers, Texts texts, Clock clock) {
		this.keepers = keepers;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "my-data";
	}

	@Override
	public Theme theme() {
		return Theme.SETTINGS;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		List<Part> all = this.keepers.orderedStream()
			.map((keeper) -> keeper.of(ask.asker().id().value()))
			.flatMap((kept) -> kept.facts().stream().map((fact) -> part(kept, fact, language)))
			.toList();
		Page<Part> page = Page.of(all, ask, size(all));
		String lead = this.texts.get(language, all.isEmpty() ? "my-data.nothing" : "my-data.lead");
		return new Reply.Card("conversation/my-data",
				new MyDataCard(lead, sections(page.items()),
						page.links(new Link("", name(), Map.of()), this.texts, language)),
				this.texts.get(language, all.isEmpty() ? "my-data.nothing" : "my-data.summary"));
	}

	/** Fewer to a page where some are long. */
	private static int size(List<Part> all) {
		int longest = all.stream().mapToInt((part) -> part.line().length()).max().orElse(1);
		return Math.clamp(LETTERS / longest, 1, PAGE);
	}

	private Part part(Kept kept, Kept.Fact fact, Language language) {
		String text = fact.text().in(language);
		String cut = (text.codePointCount(0, text.length()) <= LONGEST) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
		String line = Markdown.line(cut.replaceAll("\\s+", " "));
		return new Part(kept.heading().in(language),
				fact.at()
					.map((at) -> this.texts.get(language, "my-data.at", line,
							Dates.in(language, at.atZone(this.clock.getZone()).toLocalDateTime())))
					.orElse(line));
	}

	private static List<Section> sections(List<Part> parts) {
		List<Section> sections = new ArrayList<>();
		for (Part part : parts) {
			if (sections.isEmpty() || !sections.getLast().heading().equals(part.heading())) {
				sections.add(new Section(part.heading(), new ArrayList<>()));
			}
			sections.getLast().lines().add(part);
		}
		return sections;
	}

	record MyDataCard(String lead, List<Section> sections, List<Link> pages) {

	}

	record Section(String heading, List<Part> lines) {

	}

	record Part(String heading, String line) {

	}

}
