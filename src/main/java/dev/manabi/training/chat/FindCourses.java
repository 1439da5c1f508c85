package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「研修を探す」: all ways to find a course.
 */
@Component
@Order(40)
class FindCourses implements Intent {

	private final ObjectProvider<CoursesBy> ways;

	private final FinderCards cards;

	FindCourses(ObjectProvider<CoursesBy> ways, FinderCards cards) {
		this.ways = ways;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "find-courses";
	}

	@Override
	public boolean personal() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.cards.all(this.ways.orderedStream().map((way) -> way.group(ask.language())).toList(),
				ask.language());
	}

}
