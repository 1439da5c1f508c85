package dev.manabi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.conversation.Vocabulary.Term;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExactWordsTests {

	private final List<Term> fruits = new ArrayList<>(
			List.of(new Term("apple", List.of("りんご", "Apple", "林檎")), new Term("pear", List.of("梨", "Pear", "ナシの木"))));

	private final Terms terms = new Terms(List.of(Vocabulary.of("fruit", () -> this.fruits), Vocabulary.of("tree",
			() -> List.of(new Term("pear-tree", List.of("ナシの木")), new Term("cherry-tree", List.of("桜"))))));

	@ParameterizedTest
	@CsvSource({ "りんごを食べます, apple", "リンゴ を食べます。, apple", "ＡＰＰＬＥを食べます, apple", "林檎を食べます！, apple", "梨を食べます, pear",
			"I’ll eat an apple now, apple", "ill eat an PEAR now, pear", "'I''ll eat an りんご, now!', apple" })
	void hearsTheNameInAnySpelling(String text, String fruit) {
		assertThat(words("{fruit}を食べます|I’ll eat an {fruit} now").understand(text))
			.contains(new Heard.Pressed("first", Map.of("fruit", fruit)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "を食べます", "みかんを食べます", "りんごを食べません", "りんご", "りんごとりんごを食べます", "" })
	void doesNotHearWhatNobodyNamed(String text) {
		assertThat(words("{fruit}を食べます").understand(text)).isEmpty();
	}

	@Test
	void aNameByItselfMayBeAllOfIt() {
		assertThat(words("{fruit}").understand("りんご")).contains(new Heard.Pressed("first", Map.of("fruit", "apple")));
	}

	@Test
	void wordsWithoutANameGoFirst() {
		assertThat(words("{fruit}を食べます", "りんごを食べます").understand("りんごを食べます"))
			.contains(new Heard.Pressed("second", Map.of()));
	}

	@Test
	void theMostThatIsGivenWins() {
		ExactWords words = words("{fruit}を食べます", "{fruit}の木を食べます|{tree}食べます");
		assertThat(words.understand("りんごの木を食べます")).contains(new Heard.Pressed("second", Map.of("fruit", "apple")));
		assertThat(words.understand("ナシの木を食べます")).contains(new Heard.Pressed("first", Map.of("fruit", "pear")));
	}

	@Test
	void aNameOfTwoThingsIsNotUnderstood() {
		this.fruits.add(new Term("crab-apple", List.of("林檎")));
		ExactWords words = words("{fruit}を食べます");
		assertThat(words.understand("林檎を食べます")).isEmpty();
		assertThat(words.understand("りんごを食べます")).isPresent();
	}

	@Test
	void namesComeAndGoWhileRunning() {
		ExactWords words = words("{fruit}を食べます");
		assertThat(words.understand("桃を食べます")).isEmpty();
		this.fruits.add(new Term("peach", List.of("桃")));
		assertThat(words.understand("桃を食べます")).contains(new Heard.Pressed("first", Map.of("fruit", "peach")));
		this.fruits.clear();
		assertThat(words.understand("桃を食べます")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'りんご', 'リンゴ！'", "'{fruit}を食べます', '｛｝, {fruit} を、食べます。'", "'{fruit}を食べます|たべる', '{tree}|食|タベル'",
			"'{fruit}を食べます', '{fruit} を食べます'", "'{fruit}と{fruit}の違い', '{fruit} と {fruit} の違い'" })
	void twoIntentsMaySayDifferentThingsOnly(String first, String second) {
		assertThatIllegalStateException().isThrownBy(() -> words(first, second))
			.withMessageContaining("is said for both first and second");
	}

	@Test
	void whatIsNamedTellsApartWhatIsSaidAlike() {
		ExactWords words = words("{fruit}を切ります", "{tree}を切ります");
		assertThat(words.understand("りんごを切ります")).contains(new Heard.Pressed("first", Map.of("fruit", "apple")));
		assertThat(words.understand("桜を切ります")).contains(new Heard.Pressed("second", Map.of("tree", "cherry-tree")));
		assertThat(words.understand("ナシの木を切ります")).contains(new Heard.Pressed("first", Map.of("fruit", "pear")));
	}

	@Test
	void oneIntentMayRepeatItself() {
		assertThat(words("{fruit}を食べます|{fruit} を食べます").understand("りんごを食べます")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{fruit}{fruit}", "{fruit}、{fruit}", "{fruit}と{tree}", "{fruit}と{fruit}と{fruit}",
			"{fruit}と{fruit}と{", "{Fruit}", "{fruit", "{0}", "{}" })
	void aMalformedPlaceIsRefused(String words) {
		assertThatIllegalStateException().isThrownBy(() -> words(words))
			.withMessage("'%s' is to have one {name} in it, or two of one kind with words between".formatted(words));
	}

	@ParameterizedTest
	@CsvSource({ "りんごと梨の違い, apple, pear", "梨とリンゴの違い？, pear, apple", "りんごとApple の違い, apple, apple",
			"difference between an apple and a pear, apple, pear", "トマトと梨の違い, tomato, pear", "梨とトマトの違い, pear, tomato",
			"トマトとトマトの違い, tomato, tomato" })
	void twoOfOneKindAreTakenInOrder(String text, String first, String second) {
		this.fruits.add(new Term("tomato", List.of("トマト", "とまととと")));
		assertThat(words("{fruit}と{fruit}の違い|difference between an {fruit} and a {fruit}").understand(text))
			.contains(new Heard.Pressed("first", Map.of("fruit", first, "fruit-2", second)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "りんごとの違い", "と梨の違い", "との違い", "りんごとみかんの違い", "みかんと梨の違い", "りんごと梨と梨の違い", "りんごの違い", "の違い" })
	void bothMustBeKnown(String text) {
		assertThat(words("{fruit}と{fruit}の違い").understand(text)).isEmpty();
	}

	@Test
	void tooMuchIsNotUnderstood() {
		ExactWords words = words("{fruit}と{fruit}の違い", "{fruit}を食べます");
		this.fruits.add(new Term("long", List.of("と".repeat(190))));
		assertThat(words.understand("と".repeat(190) + "を食べます")).isPresent();
		this.fruits.add(new Term("longer", List.of("と".repeat(200))));
		assertThat(words.understand("と".repeat(200) + "を食べます")).isEmpty();
		assertThat(words.understand("と".repeat(20_000) + "の違い")).isEmpty();
	}

	@Test
	void whatFollowsAnUnknownNameIsNotLookedUp() {
		List<String> kinds = new ArrayList<>();
		Terms known = new Terms(List.of(Vocabulary.of("fruit", () -> {
			kinds.add("fruit");
			return this.fruits;
		})));
		ExactWords words = new ExactWords(List.of(new Named("first")), known, new Texts() {
			@Override
			String raw(Language language, String key) {
				return "{fruit}と{fruit}の違い";
			}
		});
		assertThat(words.understand("みかんと梨の違い")).isEmpty();
		assertThat(kinds).hasSize(1);
	}

	@Test
	void twoAndOneMayBeSaidAlike() {
		ExactWords words = words("{fruit}の違い", "{fruit}と{fruit}の違い");
		assertThat(words.understand("りんごの違い")).contains(new Heard.Pressed("first", Map.of("fruit", "apple")));
		assertThat(words.understand("りんごと梨の違い"))
			.contains(new Heard.Pressed("second", Map.of("fruit", "apple", "fruit-2", "pear")));
	}

	@Test
	void aKindThatNoVocabularyHasIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> words("{friut}を食べます")).withMessageContaining("{friut}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "りんごを食べます？", "りんごを食べます?", "りんごを食べます？！ ", "りんごを食べます？」" })
	void aQuestionIsNotTakenForWhatIsRecorded(String question) {
		assertThat(words("{fruit}を食べます").understand(question)).isPresent();
		ExactWords recording = words(List.of(new Recording("first")), Map.of("intent.first.words", "{fruit}を食べます"));
		assertThat(recording.understand(question)).isEmpty();
		assertThat(recording.understand("りんごを食べます。")).isPresent();
	}

	private ExactWords words(String... listed) {
		Map<String, String> said = (listed.length == 1) ? Map.of("intent.first.words", listed[0])
				: Map.of("intent.first.words", listed[0], "intent.second.words", listed[1]);
		return words(Stream.of("first", "second").limit(listed.length).<Intent>map(Named::new).toList(), said);
	}

	private ExactWords words(List<Intent> intents, Map<String, String> said) {
		return new ExactWords(intents, this.terms, new Texts() {
			@Override
			String raw(Language language, String key) {
				return said.getOrDefault(key, "");
			}
		});
	}

	private record Recording(String name) implements Intent {

		@Override
		public boolean records() {
			return true;
		}

		@Override
		public Reply answer(Ask ask) {
			return new Reply.Words(this.name);
		}

	}

	private record Named(String name) implements Intent {

		@Override
		public Reply answer(Ask ask) {
			return new Reply.Words(this.name);
		}

	}

}
