package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;
import dev.manabi.training.chat.CourseListCards.Listing;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「今年度の必須研修は？」: what all staff must take this fiscal year, by due date.
 */
@Component
@Order(35)
class ShowMandatory implements Intent {

	private final LearningPlans plans;

	private final CourseListCards cards;

	private final SkillLinks links;

	private final Texts texts;

	private final CourseDetails details;

	ShowMandatory(LearningPlans plans, CourseListCards cards, SkillLinks links, Texts texts, CourseDetails details) {
		this.plans = plans;
		this.cards = cards;
		this.links = links;
		this.texts = texts;
		this.details = details;
	}

	@Override
	public String name() {
		return "mandatory";
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		Offer offer = this.plans.offer();
		List<PlannedCourse> courses = offer.mandatory();
		String title = this.texts.get(language, "mandatory.title", OfficeYears.name(offer.year(), language));
		return this.cards.list(ask, offer, new Listing(title, lead(courses, language), List.of(), courses,
				new Link(title, name(), Map.of()), List.of(this.links.plan(language), this.links.find(language))));
	}

	private String lead(List<PlannedCourse> courses, Language language) {
		if (courses.isEmpty()) {
			return this.texts.get(language, "mandatory.none");
		}
		boolean late = courses.stream().anyMatch((planned) -> planned.due().filter(this.details::isPast).isPresent());
		return this.texts.get(language, late ? "mandatory.late" : "mandatory.lead");
	}

}
