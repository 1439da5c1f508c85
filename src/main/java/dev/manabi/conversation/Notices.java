package dev.manabi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Tells people at their turns what they are to know, each of it once.
 */
@Component
public class Notices {

	/** More would bury the answer; the others come at the next turns. */
	private static final int AT_A_TURN = 3;

	private final List<CoordinatorNotice> coordinators;

	private final List<PersonalNotices> people;

	private final Told told;

	private final Cards cards;

	private final Languages languages;

	Notices(List<CoordinatorNotice> coordinators, List<PersonalNotices> people, Told told, Cards cards,
			Languages languages) {
		this.coordinators = coordinators;
		this.people = people;
		this.told = told;
		this.cards = cards;
		this.languages = languages;
	}

	/**
	 * Says what the asker has not been told yet, if nobody else listens. It counts as
	 * told once {@code say} has returned.
	 * @param failed hears of each that could not be told, which is told another time and
	 * keeps none of the others back
	 */
	public void tell(Turn turn, Consumer<? super Answer.Message> say, Consumer<? super RuntimeException> failed) {
		if (!turn.shared()) {
			untold(turn).limit(AT_A_TURN).forEach((notice) -> attempt(turn, notice, say, failed));
		}
	}

	private void attempt(Turn turn, Notice notice, Consumer<? super Answer.Message> say,
			Consumer<? super RuntimeException> failed) {
		try {
			tell(turn, notice, say);
		}
		catch (RuntimeException ex) {
			failed.accept(ex);
		}
	}

	private void tell(Turn turn, Notice notice, Consumer<? super Answer.Message> say) {
		this.told.once(turn.asker().id(), notice.key(), () -> {
			say.accept(this.cards.draw(notice.reply().get(), this.languages.of(turn), turn.asker().teamsId()));
			return true;
		});
	}

	private Stream<Notice> untold(Turn turn) {
		List<Notice> all = Stream.concat(forCoordinators(turn), forThePerson(turn)).toList();
		List<String> keys = this.told.among(turn.asker().id(), all.stream().map(Notice::key).toList());
		return all.stream().filter((notice) -> !keys.contains(notice.key()));
	}

	private Stream<Notice> forCoordinators(Turn turn) {
		Language language = this.languages.of(turn);
		return turn.asker().coordinator()
				? this.coordinators.stream().map((notice) -> notice.notice(language)).flatMap(Optional::stream)
				: Stream.empty();
	}

	private Stream<Notice> forThePerson(Turn turn) {
		Language language = this.languages.of(turn);
		return this.people.stream().flatMap((notices) -> notices.of(turn.asker(), language).stream());
	}

}
