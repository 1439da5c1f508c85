package dev.manabi.skills;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

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
 * Each row changes the bundled map in one place; ⏎ stands for a line break and ‹text› for
 * the line that the text stands in.
 */
class WrongSkillMapTests {

	private static final ChangedText BUNDLED = new ChangedText(SkillMapTexts.bundled());

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					unknown key           | from: 2023-03-01      | from: 2023-03-01⏎  until: 2030-03-31 | until: | unknown-key | 「until」というキーは使えません。使えるキー: from, to | “until” is not known here; known are: from, to
					unknown language      | contact:              | contact:⏎  fr: Bureau | fr: Bureau | unknown-key | 「fr」というキーは使えません。使えるキー: ja, en | “fr” is not known here; known are: ja, en
					key twice             | version: "2023-03"    | version: "2023-03"⏎version: "2024" | version: "2024" | key-twice | 「version」が重複しています（最初は‹version: "2023-03"›行目） | “version” stands here a second time; the first is in line ‹version: "2023-03"›
					no version            | version: "2023-03"    | # none | id: hachioji | missing | 「version」がありません | “version” is missing
					version without value | version: "2023-03"    | version: | version: | missing | 「version」がありません | “version” is missing
					no English            | en: the Digital Promotion Office | # none | ja: デジタル推進室 | missing | 「en」がありません | “en” is missing
					bad id                | id: hachioji          | id: Hachioji City | id: Hachioji City | not-understood | 「id: Hachioji City」を読み取れません。例: low-code | “id: Hachioji City” is not understood; expected: low-code
					bad date              | from: 2023-03-01      | from: 2023-02-30 | from: | not-understood | 「from: 2023-02-30」を読み取れません。例: 2027-03-31 | “from: 2023-02-30” is not understood; expected: 2027-03-31
					Japanese date         | to: 2026-03-31        | to: 令和8年3月31日 | to: | not-understood | 「to: 令和8年3月31日」を読み取れません。例: 2027-03-31 | “to: 令和8年3月31日” is not understood; expected: 2027-03-31
					from after to         | to: 2026-03-31        | to: 2023-02-28 | to: | ends-before-it-begins | 終わりが始まりより前になっています（2023-03-01～2023-02-28） | it ends before it begins: 2023-03-01 to 2023-02-28
					text for a list       | methods: [e-learning] | methods: e-learning | methods: e-learning | not-a-list | 「methods」は箇条書き（リスト）で書いてください | “methods” must be a list
					list for a text       | otherwise: user       | otherwise: [user] | otherwise: | not-text | 「otherwise」には文字を書いてください | “otherwise” must be a text
					text for a mapping    | marks: {producer: ◎}  | marks: ◎ | marks: ◎ | not-a-mapping | 「marks」は「キー: 値」の形で書いてください | “marks” must consist of “key: value” entries
					text for an entry     | - {role: leader, group: [digital-leaders]} | - leader | - leader | not-a-mapping | 「role-rules」は「キー: 値」の形で書いてください | “role-rules” must consist of “key: value” entries
					bad number            | no: 16                | no: 0x10 | no: 0x10 | not-understood | 「no: 0x10」を読み取れません。例: 1, 2, 3 … | “no: 0x10” is not understood; expected: 1, 2, 3 …
					number nought         | no: 16                | no: 0 | no: 0 | not-understood | 「no: 0」を読み取れません。例: 1, 2, 3 … | “no: 0” is not understood; expected: 1, 2, 3 …
					number twice          | no: 16                | no: 12 | - no: 12⏎    id: microsoft-365 | number-twice | 番号12は‹no: 12›行目ですでに使われています | the number 12 is already in use in line ‹no: 12›
					unknown mark          | expert: ○}⏎    duty: low-code | expert: △}⏎    duty: low-code | expert: △} | not-understood | 「expert: △」を読み取れません。例: ◎, ○ | “expert: △” is not understood; expected: ◎, ○
					mark of unknown role  | marks: {producer: ◎}  | marks: {producer: ◎, mayor: ◎} | mayor: | unknown-role | 役割区分「mayor」はありません。使えるもの: producer, management, leader, user, expert | there is no role “mayor”; there are: producer, management, leader, user, expert
					unknown method        | methods: [e-learning] | methods: [e-learning, radio] | radio | unknown-method | 実施手法「radio」はありません。使えるもの: e-learning, advisor, external, workshop, ojt, peer | there is no method “radio”; there are: e-learning, advisor, external, workshop, ojt, peer
					no method             | methods: [e-learning] | methods: [] | methods: [] | empty | 「methods」が空です。1つ以上書いてください | “methods” is empty; it needs at least one entry
					unknown duty          | duty: low-code-improvement | duty: gardening | duty: gardening | unknown-duty | 業務「gardening」はありません。使えるもの: my-number, security-operations, system-development, data-analysis, rpa-ai-ocr-operations, online-application-services, low-code-improvement | there is no duty “gardening”; there are: my-number, security-operations, system-development, data-analysis, rpa-ai-ocr-operations, online-application-services, low-code-improvement
					○ without duty        | duty: low-code-improvement⏎ | # none⏎ | ○}⏎    # none | duty-missing | ○がありますが、どの業務の担当者が対象か（duty）が書かれていません | a ○ stands here, but “duty” does not say for whom
					duty without ○        | marks: {producer: ◎}  | marks: {producer: ◎}⏎    duty: my-number | duty: my-number | duty-without-mark | dutyが書かれていますが、○の付いた役割区分がありません | “duty” is given, but no role has a ○ here
					skill id twice        | id: microsoft-365     | id: bpr | id: bpr⏎    name: {ja: Microsoft365 | id-twice | ID「bpr」は‹id: bpr⏎›行目ですでに使われています | the id “bpr” is already in use in line ‹id: bpr⏎›
					role id twice         | id: expert⏎           | id: expert⏎    name: {ja: 名匠, en: Master}⏎    for: {ja: あ, en: a}⏎    purpose: {ja: あ, en: a}⏎    asked: {ja: あ, en: a}⏎    training: {ja: あ, en: a}⏎    section: {ja: あ, en: a}⏎  - id: expert⏎ | id: expert⏎    name: {ja: デジタルエキスパート | id-twice | ID「expert」は‹id: expert⏎    name: {ja: 名匠›行目ですでに使われています | the id “expert” is already in use in line ‹id: expert⏎    name: {ja: 名匠›
					method id twice       | - id: workshop⏎       | - {id: external, name: {ja: 出張, en: trip}}⏎  - id: workshop⏎ | {id: external | id-twice | ID「external」は‹id: external⏎›行目ですでに使われています | the id “external” is already in use in line ‹id: external⏎›
					duty id twice         | duties:⏎              | duties:⏎  - {id: my-number, name: {ja: あ, en: a}}⏎ | id: my-number⏎ | id-twice | ID「my-number」は‹{id: my-number›行目ですでに使われています | the id “my-number” is already in use in line ‹{id: my-number›
					clause id twice       | id: article-12        | id: article-1 | id: article-1⏎    kind: article⏎    number: 12 | id-twice | ID「article-1」は‹id: article-1⏎›行目ですでに使われています | the id “article-1” is already in use in line ‹id: article-1⏎›
					two skills, one name  | ja: Microsoft365 活用 | ja: ＢＰＲ利活用 | ja: ＢＰＲ利活用 | name-twice | 「ＢＰＲ利活用」は‹ja: BPR 利活用›行目で別のものの名前として使われています | the word “ＢＰＲ利活用” already stands for something else in line ‹ja: BPR 利活用›
					one name, another language | en: Using Microsoft 365} | en: kintone} | en: kintone} | name-twice | 「kintone」は‹[ローコード,›行目で別のものの名前として使われています | the word “kintone” already stands for something else in line ‹[ローコード,›
					alias of another skill | ja: [RPA, OCR,       | ja: [ろーこーど, RPA, OCR, | ja: [ローコード, | name-twice | 「ローコード」は‹ろーこーど›行目で別のものの名前として使われています | the word “ローコード” already stands for something else in line ‹ろーこーど›
					alias without letters | ja: [BPR, 業務改善    | ja: [BPR, 〜, 業務改善 | 〜 | no-letters | 「〜」には文字も数字もないため、検索に使えません | “〜” has neither a letter nor a digit, so nobody can ask for it
					unknown kind of clause | kind: viewpoint      | kind: opinion | kind: opinion | not-understood | 「kind: opinion」を読み取れません。例: viewpoint, article, approach | “kind: opinion” is not understood; expected: viewpoint, article, approach
					bad object id         | 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10 | デジタルリーダー | object-id: | not-understood | 「object-id: デジタルリーダー」を読み取れません。例: 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10 | “object-id: デジタルリーダー” is not understood; expected: 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10
					short object id       | 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10 | 1-1-1-1-1 | object-id: | not-understood | 「object-id: 1-1-1-1-1」を読み取れません。例: 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10 | “object-id: 1-1-1-1-1” is not understood; expected: 6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10
					rule of unknown role  | {role: leader, group: | {role: captain, group: | {role: captain | unknown-role | 役割区分「captain」はありません。使えるもの: producer, management, leader, user, expert | there is no role “captain”; there are: producer, management, leader, user, expert
					rule without role     | {role: leader, group: | {group: | {group: | missing | 「role」がありません | “role” is missing
					rule without condition | {role: leader, group: [digital-leaders]} | {role: leader} | {role: leader} | without-condition | 条件がありません。次のいずれかを書いてください: title, department, group | a condition is missing: at least one of title, department, group
					rule of unknown group | group: [digital-leaders] | group: [bosses] | [bosses] | unknown-group | グループ「bosses」はありません。使えるもの: digital-leaders | there is no group “bosses”; there are: digital-leaders
					rule of no group      | group: [digital-leaders] | group: [] | group: [] | empty | 「group」が空です。1つ以上書いてください | “group” is empty; it needs at least one entry
					empty matcher         | {contains: [デジタル推進室]} | {} | department: {} | matcher-empty | 「department」に条件がありません。is、starts-with、ends-with、containsのいずれかを書いてください | “department” has no condition: at least one of is, starts-with, ends-with, contains
					matcher of no word    | {contains: [デジタル推進室]} | {contains: []} | contains: [] | empty | 「contains」が空です。1つ以上書いてください | “contains” is empty; it needs at least one entry
					unknown matcher       | {contains: [デジタル推進室]} | {has: [デジタル推進室], contains: [x]} | has: [ | unknown-key | 「has」というキーは使えません。使えるキー: is, starts-with, ends-with, contains | “has” is not known here; known are: is, starts-with, ends-with, contains
					exclusion without condition | - guest: true   | - {} | - {} | without-condition | 条件がありません。次のいずれかを書いてください: guest, user-name, name, department, title | a condition is missing: at least one of guest, user-name, name, department, title
					exclusion not yes or no | - guest: true       | - guest: sometimes | sometimes | not-understood | 「guest: sometimes」を読み取れません。例: true, false | “guest: sometimes” is not understood; expected: true, false
					exclusion left blank  | - guest: true         | - guest: | - guest: | missing | 「guest」がありません | “guest” is missing
					duty left blank       | duty: low-code-improvement | duty: | duty:⏎ | missing | 「duty」がありません | “duty” is missing
					word nobody sees      | ends-with: [部長]      | ends-with: [部長, " "] | [部長, | no-letters | 「 」には文字も数字もないため、検索に使えません | “ ” has neither a letter nor a digit, so nobody can ask for it
					number twice, spelt otherwise | no: 16        | no: 012 | - no: 012⏎    id: microsoft-365 | number-twice | 番号012は‹no: 12›行目ですでに使われています | the number 012 is already in use in line ‹no: 12›
					otherwise unknown     | otherwise: user       | otherwise: everybody | otherwise: everybody | unknown-role | 役割区分「everybody」はありません。使えるもの: producer, management, leader, user, expert | there is no role “everybody”; there are: producer, management, leader, user, expert
					no otherwise          | otherwise: user       | # none | id: hachioji | missing | 「otherwise」がありません | “otherwise” is missing
					""")
	void everyFaultIsNamed(String what, String find, String replace, String at, String code, String ja, String en) {
		ChangedText wrong = BUNDLED.replace(find, replace);
		RefusedFileException refused = refused(wrong);
		assertThat(refused.problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(wrong.line(at), code));
		assertThat(refused.in(Language.JA)).isEqualTo(wrong.line(at) + "行目: " + wrong.withLines(ja));
		assertThat(refused.in(Language.EN)).isEqualTo("line " + wrong.line(at) + ": " + wrong.withLines(en));
	}

	@Test
	void aRoleWithoutObligationIsNamed() {
		ChangedText wrong = new ChangedText(BUNDLED.text().replace("producer: ◎, ", "").replace("producer: ◎", ""));
		RefusedFileException refused = refused(wrong);
		assertThat(refused.in(Language.JA)).isEqualTo(wrong.line("id: producer") + "行目: 役割区分「producer」に◎の付いたスキルがありません");
		assertThat(refused.in(Language.EN))
			.isEqualTo("line " + wrong.line("id: producer") + ": no skill has a ◎ for the role “producer”");
	}

	@Test
	void fiveFaultsAreNamedAtOnceInTheOrderOfTheirLines() {
		ChangedText wrong = BUNDLED.replace("otherwise: user", "otherwise: nobody")
			.replace("to: 2026-03-31", "to: soon")
			.replace("methods: [external]", "methods: [radio]")
			.replace("duty: data-analysis", "duty: gardening")
			.replace("id: microsoft-365", "id: bpr");
		assertThat(refused(wrong).problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(wrong.line("to: soon"), "not-understood"),
					tuple(wrong.line("methods: [radio]"), "unknown-method"),
					tuple(wrong.line("duty: gardening"), "unknown-duty"),
					tuple(wrong.line("id: bpr⏎    name: {ja: Microsoft365"), "id-twice"),
					tuple(wrong.line("otherwise: nobody"), "unknown-role"));
	}

	@Test
	void everyMissingKeyIsNamed() {
		RefusedFileException refused = refused(new ChangedText("# a map\nid: nowhere\n"));
		assertThat(refused.problems()).allSatisfy((problem) -> {
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.code()).isEqualTo("missing");
		})
			.extracting((problem) -> problem.arguments().getFirst())
			.containsExactlyInAnyOrder("name", "version", "effective", "source", "contact", "requirements-section",
					"methods", "roles", "skills", "role-rules", "otherwise");
	}

	@Test
	void aSettingForAGroupThatIsNotThereIsNamed() {
		byte[] content = BUNDLED.text().getBytes(StandardCharsets.UTF_8);
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> SkillMapReader
			.read("map.yaml", content, new GroupSettings(Map.of("bosses", UUID.randomUUID()), true)));
		assertThat(refused.in(Language.EN)).isEqualTo("line " + BUNDLED.line("groups:⏎  - id")
				+ ": the setting manabi.skills.groups.bosses is for a group that is not in this file");
	}

	@ParameterizedTest
	@CsvSource({ "〇", "◯", "○" })
	void circlesThatLookLikeTheMarkAreTakenForIt(String circle) {
		SkillMap map = SkillMapTexts.read(
				BUNDLED.replace("expert: ○}⏎    duty: low-code", "expert: " + circle + "}⏎    duty: low-code").text());
		assertThat(map.skill(new SkillId("low-code")).orElseThrow().marks().get(new RoleId("expert")))
			.isEqualTo(Mark.BY_DUTY);
	}

	private static RefusedFileException refused(ChangedText wrong) {
		return catchThrowableOfType(RefusedFileException.class, () -> SkillMapTexts.read(wrong.text()));
	}

}
