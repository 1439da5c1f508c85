package dev.manabi.training;

import dev.manabi.imports.ChangedText;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each row changes a small catalogue in one place; ⏎ stands for a line break.
 */
class WrongCatalogueTests {

	private static final ChangedText CATALOGUE = new ChangedText("""
			name: {ja: 研修, en: Courses}
			courses:
			  - id: one
			    skills: [bpr, low-code]
			    title: {ja: 研修一, en: Course one}
			    provider: 市
			    method: workshop
			    link: https://www.example.jp/one
			    minutes: 60
			    level: 基礎
			    due: 01-29
			    mandatory: true
			    sessions:
			      - {start: 2027-01-20T10:00, end: 2027-01-20T11:00, place: {ja: 庁舎, en: City hall}, capacity: 10}
			  - id: two
			    skills: [bpr]
			    title: {ja: 研修二, en: Course two}
			    provider: 民間
			    method: external
			    link: https://www.example.jp/two
			""");

	@Test
	void asItIsItIsTaken() {
		assertThat(TrainingTexts.read(CATALOGUE.text()).courses()).hasSize(2);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					unknown key        | minutes: 60  | minuets: 60 | 9  | unknown-key | 「minuets」というキーは使えません。使えるキー: id, skills, title, aliases, provider, method, link, minutes, level, due, mandatory, renewal, suffices, sessions | “minuets” is not known here; known are: id, skills, title, aliases, provider, method, link, minutes, level, due, mandatory, renewal, suffices, sessions
					unknown top key    | courses:     | year: 2026⏎courses: | 2 | unknown-key | 「year」というキーは使えません。使えるキー: name, sample, note, courses | “year” is not known here; known are: name, sample, note, courses
					no title           | title: {ja: 研修二, en: Course two} | # none | 15 | missing | 「title」がありません | “title” is missing
					no link            | link: https://www.example.jp/two | # none | 15 | missing | 「link」がありません | “link” is missing
					id twice           | id: two      | id: one     | 15 | id-twice | ID「one」は3行目ですでに使われています | the id “one” is already in use in line 3
					no skill           | skills: [bpr]⏎ | skills: []⏎ | 16 | empty | 「skills」が空です。1つ以上書いてください | “skills” is empty; it needs at least one entry
					unknown method     | method: external | method: radio | 19 | unknown-method | 実施手法「radio」はありません。使えるもの: e-learning, advisor, external, workshop, ojt, peer | there is no method “radio”; there are: e-learning, advisor, external, workshop, ojt, peer
					unknown provider   | provider: 民間 | provider: 県 | 18 | not-understood | 「provider: 県」を読み取れません。例: 市, 国, 東京都, 市長会, 他自治体, 民間 | “provider: 県” is not understood; expected: 市, 国, 東京都, 市長会, 他自治体, 民間
					unknown level      | level: 基礎  | level: 中級 | 10 | not-understood | 「level: 中級」を読み取れません。例: 入門, 基礎, 上級 | “level: 中級” is not understood; expected: 入門, 基礎, 上級
					http link          | https://www.example.jp/one | http://www.example.jp/one | 8 | not-https | リンクは https:// で始まり、ホスト名のあるものにしてください: http://www.example.jp/one | the link must begin with https:// and name a host: http://www.example.jp/one
					script link        | https://www.example.jp/one | javascript:alert(1) | 8 | not-https | リンクは https:// で始まり、ホスト名のあるものにしてください: javascript:alert(1) | the link must begin with https:// and name a host: javascript:alert(1)
					link without host  | https://www.example.jp/one | https:/one | 8 | not-https | リンクは https:// で始まり、ホスト名のあるものにしてください: https:/one | the link must begin with https:// and name a host: https:/one
					broken link        | https://www.example.jp/one | https://www.example.jp/{one} | 8 | not-understood | 「link: https://www.example.jp/{one}」を読み取れません。例: https://www.example.jp/ | “link: https://www.example.jp/{one}” is not understood; expected: https://www.example.jp/
					no time at all     | minutes: 60  | minutes: 0  | 9  | not-understood | 「minutes: 0」を読み取れません。例: 1, 2, 3 … | “minutes: 0” is not understood; expected: 1, 2, 3 …
					less than no time  | minutes: 60  | minutes: -5 | 9  | not-understood | 「minutes: -5」を読み取れません。例: 1, 2, 3 … | “minutes: -5” is not understood; expected: 1, 2, 3 …
					aliases in German  | level: 基礎  | aliases: {de: [eins]} | 10 | unknown-key | 「de」というキーは使えません。使えるキー: ja, en | “de” is not known here; known are: ja, en
					no such day        | due: 01-29   | due: 02-30  | 11 | not-understood | 「due: 02-30」を読み取れません。例: 01-29, 2027-01-29 | “due: 02-30” is not understood; expected: 01-29, 2027-01-29
					day in other order | due: 01-29   | due: 29-01  | 11 | not-understood | 「due: 29-01」を読み取れません。例: 01-29, 2027-01-29 | “due: 29-01” is not understood; expected: 01-29, 2027-01-29
					day in words       | due: 01-29   | due: 年度末 | 11 | not-understood | 「due: 年度末」を読み取れません。例: 01-29, 2027-01-29 | “due: 年度末” is not understood; expected: 01-29, 2027-01-29
					mandatory in words | mandatory: true | mandatory: 必須 | 12 | not-understood | 「mandatory: 必須」を読み取れません。例: true, false | “mandatory: 必須” is not understood; expected: true, false
					end before start   | end: 2027-01-20T11:00 | end: 2027-01-20T09:00 | 14 | ends-before-it-begins | 終わりが始まりより前になっています（2027-01-20T10:00～2027-01-20T09:00） | it ends before it begins: 2027-01-20T10:00 to 2027-01-20T09:00
					session without time | start: 2027-01-20T10:00 | start: 2027-01-20 | 14 | not-understood | 「start: 2027-01-20」を読み取れません。例: 2027-01-20T10:00 | “start: 2027-01-20” is not understood; expected: 2027-01-20T10:00
					room for nobody    | capacity: 10 | capacity: 0 | 14 | not-understood | 「capacity: 0」を読み取れません。例: 1, 2, 3 … | “capacity: 0” is not understood; expected: 1, 2, 3 …
					""")
	void everyFaultIsNamed(String what, String find, String replace, int line, String code, String ja, String en) {
		RefusedFileException refused = refused(CATALOGUE.replace(find, replace));
		assertThat(refused.problems()).extracting(Problem::line, Problem::code).containsExactly(tuple(line, code));
		assertThat(refused.in(Language.JA)).isEqualTo(line + "行目: " + ja);
		assertThat(refused.in(Language.EN)).isEqualTo("line " + line + ": " + en);
	}

	@Test
	void anUnknownSkillIsNamedWithThoseThatAre() {
		RefusedFileException refused = refused(CATALOGUE.replace("[bpr, low-code]", "[bpr, gardening]"));
		assertThat(refused.in(Language.JA)).startsWith("4行目: スキル「gardening」はありません。使えるもの: digital-strategy, ");
		assertThat(refused.in(Language.EN)).startsWith("line 4: there is no skill “gardening”; there are: digital-");
	}

	@Test
	void allFaultsAreNamedAtOnceInTheOrderOfTheirLines() {
		RefusedFileException refused = refused(CATALOGUE.replace("id: two", "id: one")
			.replace("minutes: 60", "minutes: sixty")
			.replace("[bpr, low-code]", "[gardening]")
			.replace("due: 01-29", "due: soon")
			.replace("method: external", "method: radio"));
		assertThat(refused.problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(4, "unknown-skill"), tuple(9, "not-understood"), tuple(11, "not-understood"),
					tuple(15, "id-twice"), tuple(19, "unknown-method"));
	}

	@Test
	void aCatalogueWithoutCoursesIsRefused() {
		assertThat(refused(new ChangedText("name: {ja: 研修, en: Courses}\ncourses: []\n")).problems())
			.extracting(Problem::line, Problem::code)
			.containsExactly(tuple(2, "empty"));
	}

	private static RefusedFileException refused(ChangedText wrong) {
		return catchThrowableOfType(RefusedFileException.class, () -> TrainingTexts.read(wrong.text()));
	}

}
