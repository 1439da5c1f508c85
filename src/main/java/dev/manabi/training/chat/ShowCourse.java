package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Course;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Offer;
import dev.manabi.training.PlannedCourse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A course by its title or another word for it: all there is to know before taking it.
 */
@Component
@Order(52)
class ShowCourse implements Intent {

	private final LearningPlans plans;

	private final CourseCards cards;

	private final CourseAspects aspects;

	private final Texts texts;

	ShowCourse(LearningPlans plans, CourseCards cards, CourseAspects aspects, Texts texts) {
		this.plans = plans;
		this.cards = cards;
		this.aspects = aspects;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "course";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public boolean restsOnRoster() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		Offer offer = this.plans.offer();
		return offer.course(ask.slots().getOrDefault("course", ""))
			.map((planned) -> show(ask, planned, offer))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "course.unknown")));
	}

	private Reply show(Ask ask, PlannedCourse planned, Offer offer) {
		Course course = planned.course();
		return this.aspects
			.answer(ask, course.title().in(ask.language()), List.of(planned), offer,
					new Link("", name(), Map.of("course", course.id().value())))
			.orElseGet(() -> this.cards.show(ask, planned, offer));
	}

}
