package dev.manabi.tips.chat;

import java.util.List;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;

/**
 * A list of what was shared, with a field to search it.
 *
 * @param note what has just been done, if anything was
 * @param searchable whether there is a field to search
 * @param words what is searched for
 * @param intent who searches
 * @param others where one goes from it
 */
record Lists(boolean hasNote, String note, String title, String lead, boolean searchable, String words, String intent,
		List<Line> items, boolean hasPages, List<Link> pages, List<Link> others) {

	Reply.Card card() {
		return new Reply.Card("tips/list", this, this.note.isEmpty() ? this.title : this.note);
	}

	/**
	 * One of them.
	 *
	 * @param flag what stands out, if anything does
	 */
	record Line(boolean hasFlag, String flag, String words, String about, boolean hasLinks, List<Link> links) {

		Line(String flag, String words, String about, List<Link> links) {
			this(!flag.isEmpty(), flag, words, about, !links.isEmpty(), links);
		}

	}

}
