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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
			"announce", "in-charge", "not-in-charge", "import-records", "erase-my-data", "language", "set-roles");

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			record-completion | セキュリティの研修、昨日終わりました！
			open-training     | まだ受けてないやつある？
			skill             | ＲＰＡ　研修
			skill             | kintone勉強したい
			open-training     | what's still pending for me?
			record-completion | 受けました
			open-training     | 受けてない
			find-courses      | 受けたい
			history           | 受けましたか？
			by-method         | ワークショップ型の研修を一覧で
			by-provider       | 国や都の研修
			another-role      | 課長は何を受けるの
			team-progress     | how is my team doing?
			language          | english please
			language          | 日本語にして
			""")
	void isUnderstoodAtOnce(String intent, String text) {
		Understood understood = this.understanding.understand(text, Map.of(), (_) -> true);
		assertThat(understood.meanings().getFirst().intent()).isEqualTo(intent);
		assertThat(understood.sure()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in-charge     | RPAの担当になりましたか？
			in-charge     | RPAの担当になりたい
			in-charge     | RPAの担当になったらどうなる？
			in-charge     | RPAの担当になったというのは間違いです
			in-charge     | RPAの担当になったけど記録しないで
			in-charge     | RPAの担当してくれない
			in-charge     | RPAの担当者を教えて
			in-charge     | RPA担当者一覧
			in-charge     | 誰がRPAの担当になったの
			in-charge     | 田中さんがRPAの担当になりました
			in-charge     | 部下がRPAの担当になりました
			in-charge     | nobody put me in charge of RPA
			in-charge     | I refuse to be in charge of RPA
			in-charge     | I used to be in charge of RPA
			in-charge     | Am I in charge of RPA?
			not-in-charge | RPAの担当から外れますか
			not-in-charge | RPAの担当から外れるとどうなる
			not-in-charge | RPAの担当から外れていません
			not-in-charge | RPAの担当から外れたくない
			not-in-charge | RPAの担当ではない？
			not-in-charge | I have not handed over RPA
			record-completion | RPA研修を受講したことにしないでください
			record-completion | RPA研修、受けましたか？
			erase-my-data | don't delete my data
			erase-my-data | 私のデータを消さないで
			enrol         | 申し込んでないよ
			""")
	void isNotTakenForAChange(String intent, String text) {
		assertThat(this.understanding.understand(text, Map.of("skill", "rpa-ai-ocr"), (_) -> true).meanings())
			.extracting(Meaning::intent)
			.doesNotContain(intent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "don't switch to English", "I can't read Japanese", "I don't speak Japanese",
			"no Japanese please", "please do not answer in English", "英語じゃなくて日本語にして", "日本語じゃなくて英語で" })
	void doesNotChooseALanguageThatIsDenied(String text) {
		Understood understood = this.understanding.understand(text, Map.of(), (_) -> true);
		assertThat(understood.sure()).isFalse();
		assertThat(understood.meanings()).contains(new Meaning("language", Map.of()));
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
