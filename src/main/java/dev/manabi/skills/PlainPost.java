package dev.manabi.skills;

import java.util.List;

import dev.manabi.roster.Post;

/**
 * A post in a spelling that can be compared: without width, case and white space, and
 * with its titles taken apart.
 *
 * @param department may be empty
 * @param titles each by itself, without what stands in parentheses
 */
public record PlainPost(String department, List<String> titles) {

	public PlainPost {
		titles = List.copyOf(titles);
	}

	public static PlainPost of(Post post) {
		return new PlainPost(Matcher.plain(post.department()),
				Titles.in(post.title()).stream().map(Matcher::plain).toList());
	}

}
