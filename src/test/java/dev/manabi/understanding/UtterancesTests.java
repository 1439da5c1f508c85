package dev.manabi.understanding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well it is understood how people really ask. The cues are tuned on one half of the
 * utterances; what is held here is held on the other.
 */
@ManabiTest
class UtterancesTests {

	private static final Path FOLDER = Path.of("src/test/resources/utterances");

	private static final List<Utterance> UTTERANCES = Utterance.in(FOLDER.resolve("utterances.tsv"));

	private static final List<Utterance> FURTHER = Utterance.in(FOLDER.resolve("further.tsv"));

	private static final List<Utterance> UNSEEN = Utterance.in(FOLDER.resolve("unseen.tsv"));

	/** What changes something, or will. */
	private static final Set<String> CHANGES = Set.of("record-completion", "enrol", "cancel-enrolment", "share-tip",
			"announce", "in-charge", "not-in-charge", "import-records", "erase-my-data");

	private final Understanding understanding;

	UtterancesTests(@Autowired Understanding understanding, @Autowired TestClock clock) {
		this.understanding = understanding;
		clock.moveTo("2026-11-25");
	}

	@BeforeEach
	void day(@Autowired TestClock clock) {
		clock.moveTo("2026-11-25");
	}

	@Test
	void theUntunedHalfIsUnderstood() {
		Examination examination = examine(UTTERANCES.stream().filter((utterance) -> !utterance.tuned()).toList());
		System.out.println("Tuned:   " + examine(UTTERANCES.stream().filter(Utterance::tuned).toList()).figures());
		System.out.println("Untuned: " + examination.figures());
		System.out.println(examination.confusion());
		assertThat(examination.first()).as("top-1").isGreaterThanOrEqualTo(0.92);
		assertThat(examination.among()).as("top-3").isGreaterThanOrEqualTo(0.98);
		assertThat(examination.accepted()).as("accepted outside the field").isLessThanOrEqualTo(0.03);
	}

	@Test
	void otherUtterancesAreUnderstoodAsWell() {
		Examination further = examine(FURTHER);
		Examination unseen = examine(UNSEEN);
		System.out.println("Further: " + further.figures());
		System.out.println("Unseen:  " + unseen.figures());
		assertThat(List.of(further, unseen)).allSatisfy((examination) -> {
			assertThat(examination.first()).as("top-1").isGreaterThanOrEqualTo(0.92);
			assertThat(examination.among()).as("top-3").isGreaterThanOrEqualTo(0.97);
			assertThat(examination.wrong()).as("acted on wrongly").isLessThanOrEqualTo(0.02);
			assertThat(examination.accepted()).as("accepted outside the field").isLessThanOrEqualTo(0.03);
		});
	}

	@Test
	void nothingIsChangedThatIsDenied() {
		List<Utterance> negated = Stream.of(UTTERANCES, FURTHER, UNSEEN)
			.flatMap(List::stream)
			.filter(Utterance::negated)
			.toList();
		assertThat(negated).hasSizeGreaterThan(150).allSatisfy((utterance) -> {
			Understood understood = this.understanding.understand(utterance.text(), Map.of(), (_) -> true);
			assertThat(understood.meanings()
				.stream()
				.filter((meaning) -> CHANGES.contains(meaning.intent()))
				.filter((meaning) -> !utterance.meant()
					.map(Meaning::intent)
					.equals(java.util.Optional.of(meaning.intent()))))
				.as(utterance.text())
				.isEmpty();
		});
	}

	@Test
	void aQuarterIsOutsideTheField() {
		assertThat(UTTERANCES).hasSizeGreaterThanOrEqualTo(400);
		assertThat(UTTERANCES.stream().filter((utterance) -> utterance.meant().isEmpty()))
			.hasSizeGreaterThanOrEqualTo(UTTERANCES.size() / 4);
	}

	private Examination examine(List<Utterance> utterances) {
		return Examination.of(this.understanding, utterances);
	}

}
