package dev.manabi.conversation;

import java.util.Optional;

import dev.manabi.Databases;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The roster cannot be asked in what language to tell somebody.
 */
@ExtendWith(OutputCaptureExtension.class)
class NoticesAtOnceTests {

	private final NoticesAtOnce notices = new NoticesAtOnce((Sayings) (_, _, _) -> new Messenger.Sent(""),
			new Told(Databases.one()), Spoken.languages(new BrokenRoster()), Runnable::run);

	@Test
	void theBackgroundComesToNoHarm(CapturedOutput output) {
		Notice notice = new Notice("map", new Reply.Words("map"));
		assertThatCode(() -> this.notices.person(new PersonId("00000000-0000-4000-8000-000000000001"),
				(_) -> Optional.of(notice)))
			.doesNotThrowAnyException();
		assertThat(output.getOut().split("Somebody could not be told a notice at once", -1)).hasSize(2);
	}

	private static final class BrokenRoster extends NobodysRoster {

		@Override
		public Optional<Person> find(PersonId id) {
			throw new IllegalStateException("the roster cannot be reached");
		}

	}

}
