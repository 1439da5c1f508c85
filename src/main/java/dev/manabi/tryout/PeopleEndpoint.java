package dev.manabi.tryout;

import java.util.List;

import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who one may be on the page.
 */
@Tryout
@RestController
class PeopleEndpoint {

	private final DemoPeople people;

	private final DemoTransfers transfers;

	PeopleEndpoint(DemoPeople people, DemoTransfers transfers) {
		this.people = people;
		this.transfers = transfers;
	}

	@GetMapping("/tryout/people")
	Choices people(@RequestParam("lang") String tag) {
		Language language = Language.ofTag(tag).orElse(Language.JA);
		return new Choices(this.people.list().stream().map((demo) -> choice(demo, language)).toList(),
				this.transfers.posts());
	}

	private Choice choice(DemoPerson demo, Language language) {
		Person person = demo.person();
		Post post = person.posts().getFirst();
		return new Choice(person.id().value(), person.name(), post.department(), post.title(),
				this.transfers.origin(person).orElse(null), demo.about().in(language),
				person.language().locale().toLanguageTag(), person.coordinator());
	}

	/**
	 * What there is to choose from.
	 *
	 * @param posts those that one may be transferred to
	 */
	record Choices(List<Choice> people, List<Post> posts) {

	}

	/**
	 * Somebody one may be.
	 *
	 * @param before the post before a transfer
	 */
	record Choice(String id, String name, String department, String title, @Nullable Post before, String about,
			String language, boolean coordinator) {

	}

}
