package dev.manabi.training.chat;

import dev.manabi.conversation.Texts;
import dev.manabi.training.LearningPlans;

import org.springframework.stereotype.Component;

/**
 * What every way of finding courses needs.
 */
@Component
record Finding(LearningPlans plans, FinderCards finder, CourseListCards cards, SkillLinks links, Texts texts) {
}
