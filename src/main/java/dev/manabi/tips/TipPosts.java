package dev.manabi.tips;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.manabi.channels.StudyChannel;
import dev.manabi.channels.StudyChannels;

import org.springframework.stereotype.Component;

/**
 * Has tips stand in the study channels of their skills, as far as their authors chose.
 */
@Component
class TipPosts {

	private final Posts posts;

	private final TipRows rows;

	private final StudyChannels channels;

	TipPosts(Posts posts, TipRows rows, StudyChannels channels) {
		this.posts = posts;
		this.rows = rows;
		this.channels = channels;
	}

	void post(Tip tip, Collection<StudyChannel> some) {
		this.posts.post(subject(tip), Tips.TOPIC, some);
	}

	void refresh(Tip tip) {
		this.posts.refresh(subject(tip));
	}

	void takeBack(Tip tip) {
		this.posts.takeBack(subject(tip));
	}

	/** Whether it stands in any channel, or is about to. */
	boolean isStanding(Tip tip) {
		return this.posts.isStanding(subject(tip));
	}

	/**
	 * Has a tip for another skill stand where it fits, once it is shown; what was posted
	 * nowhere stays so.
	 */
	void move(Tip now) {
		Predicate<String> chosen = this.rows.chosen(now.id());
		List<StudyChannel> fit = this.posts.channels(subject(now)).isEmpty() ? List.of() : fit(now, chosen);
		if (now.isShown()) {
			this.posts.move(subject(now), Tips.TOPIC, fit);
		}
		else {
			this.posts.reserve(subject(now), fit);
		}
	}

	/** Posts it anew where it stood. */
	void again(Tip now) {
		Set<String> before = this.posts.channels(subject(now));
		post(now, fit(now, before::contains));
	}

	private List<StudyChannel> fit(Tip tip, Predicate<String> only) {
		return this.channels.of(tip.content().skill()).stream().filter((channel) -> only.test(channel.id())).toList();
	}

	private static String subject(Tip tip) {
		return Tips.subject(tip.id());
	}

}
