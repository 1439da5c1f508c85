package dev.manabi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What people are to be told without waiting for their next turn. Who tells it begins a
 * {@link Telling} first, so that a turn does not tell it as well.
 */
@Component
public class UntoldNotices {

	private static final Logger log = LoggerFactory.getLogger(UntoldNotices.class);

	private final List<PersonalNotices> sources;

	private final Told told;

	private final Roster roster;

	private final Languages languages;

	UntoldNotices(List<PersonalNotices> sources, Told told, Roster roster, Languages languages) {
		this.sources = List.copyOf(sources);
		this.told = told;
		this.roster = roster;
		this.languages = languages;
	}

	/**
	 * Hands over the keys of what somebody was not told, person by person and the most
	 * urgent first. A source that fails keeps none of the others back.
	 * @param wanted who is looked at
	 */
	public void each(Predicate<PersonId> wanted, BiConsumer<PersonId, List<String>> found) {
		this.sources.forEach((source) -> {
			try {
				source.concerned().stream().distinct().filter(wanted).forEach((person) -> each(source, person, found));
			}
			catch (RuntimeException ex) {
				log.error("Whom notices concern could not be found out: {}", source.getClass().getName(), ex);
			}
		});
	}

	private void each(PersonalNotices source, PersonId id, BiConsumer<PersonId, List<String>> found) {
		try {
			this.roster.find(id).ifPresent((person) -> {
				List<String> keys = notices(source, person, this.languages.of(id)).map(Notice::key).toList();
				List<String> told = this.told.among(id, keys);
				List<String> untold = keys.stream().filter((key) -> !told.contains(key)).toList();
				if (!untold.isEmpty()) {
					found.accept(id, untold);
				}
			});
		}
		catch (RuntimeException ex) {
			log.error("What somebody is to be told could not be found out: {}", source.getClass().getName(), ex);
		}
	}

	/** The notice of that key as it is today; empty if it is no news any more. */
	public Optional<Notice> find(PersonId id, String key, Language language) {
		return this.roster.find(id)
			.stream()
			.flatMap((person) -> this.sources.stream().flatMap((source) -> notices(source, person, language)))
			.filter((notice) -> notice.key().equals(key))
			.findFirst();
	}

	/** Begins to tell it; empty if the person was told or is being told. */
	public Optional<Telling> begin(PersonId person, String key) {
		return this.told.begin(person, key);
	}

	/** Whether the person was told, and is not only being told. */
	public boolean isTold(PersonId person, String key) {
		return this.told.isTold(person, key);
	}

	/** Notes that the person was told, whoever else is telling it. */
	public void note(PersonId person, String key) {
		this.told.note(person, key);
	}

	private static Stream<Notice> notices(PersonalNotices source, Person person, Language language) {
		return source.of(new Asker(person.id(), "", person), language).stream();
	}

}
