package dev.manabi.tryout;

import java.util.List;
import java.util.Map;

import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;

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

	PeopleEndpoint(DemoPeople people) {
		this.people = people;
	}

	@GetMapping("/tryout/people")
	Map<String, List<Choice>> people(@RequestParam("lang") String tag) {
		Language language = Language.ofTag(tag).orElse(Language.JA);
		return Map.of("people", this.people.list().stream().map((demo) -> choice(demo, language)).toList());
	}

	private static Choice choice(DemoPerson demo, Language language) {
		Person person = demo.person();
		Post post = person.posts().getFirst();
		return new Choice(person.id().value(), person.name(), post.department(), post.title(),
				demo.about().in(language), person.language().locale().toLanguageTag(), person.coordinator());
	}

	record Choice(String id, String name, String department, String title, String about, String language,
			boolean coordinator) {

	}

}
