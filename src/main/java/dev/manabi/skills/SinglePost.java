package dev.manabi.skills;

import java.util.List;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.roster.Post;

/**
 * A department and one title in it, either of which may be empty.
 */
record SinglePost(String department, String title) {

	/** All that the person is, at least one, be it an empty one. */
	static List<SinglePost> of(Person person) {
		List<SinglePost> posts = person.posts().stream().flatMap(SinglePost::of).toList();
		return posts.isEmpty() ? List.of(new SinglePost("", "")) : posts;
	}

	/** The posts with their titles as the roster writes them. */
	static List<SinglePost> asWritten(Person person) {
		return person.posts()
			.stream()
			.map((post) -> new SinglePost(post.department().strip(), post.title().strip()))
			.toList();
	}

	private static Stream<SinglePost> of(Post post) {
		List<String> titles = Titles.in(post.title());
		return (titles.isEmpty() ? List.of("") : titles).stream()
			.map((title) -> new SinglePost(post.department().strip(), title));
	}

}
