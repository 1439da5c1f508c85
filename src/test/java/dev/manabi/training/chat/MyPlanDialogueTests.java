package dev.manabi.training.chat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class MyPlanDialogueTests {

	private static final Map<String, String> PEOPLE = Map.of("producer", "佐藤 健一", "management", "髙橋 美智子", "leader",
			"鈴木 直樹", "user", "伊藤 彩香", "expert", "中村 さくら");

	@Autowired
	private Dialogues dialogues;

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, デジタルプロデュース人財, 職名が「福祉部長」のためです。", //
			"髙橋 美智子, デジタルマネジメント人財, 職名が「高齢者福祉課長」のためです。", //
			"鈴木 直樹, デジタル推進リーダー人財, 職名が「主査」のためです。", //
			"伊藤 彩香, デジタル利活用人財, ほかの役割区分に該当しないため、この役割になります。", //
			"中村 さくら, デジタルエキスパート人財, 所属が「デジタル推進室」のためです。", //
			"渡辺 大輔, デジタル推進リーダー人財, 「デジタルリーダー」のメンバーのためです。" })
	void namesTheRoleAndWhy(String person, String role, String because) {
		this.dialogues.as(person, Language.JA)
			.says("何を受講すればいい？")
			.sees(person + "さんの研修プラン", role, because, "方針「2. 求められる職員像〈求められる役割区分〉」より");
	}

	@Test
	void headOfTheDigitalOfficeHasTwoRoles() {
		this.dialogues.as("山本 隆", Language.JA)
			.says("何を受講すればいい？")
			.sees("デジタルマネジメント人財", "デジタルエキスパート人財", "◎ デジタル化マネジメント", "◎ マイナンバー制度(基礎)", "○ マイナンバー制度(上級)");
	}

	@Test
	void answersInEnglish() {
		this.dialogues.as("Emily Carter", Language.EN)
			.says("What do I need to take?")
			.sees("Training plan for Emily Carter", "No other role applies, so this one does.",
					"◎ Information security (basic)");
	}

	@ParameterizedTest
	@MethodSource("cells")
	void everyCellOfTheMapIsInThePlan(String role, String mark, String skill) {
		Seen plan = this.dialogues.as(person(role), Language.JA).says("何を受講すればいい？");
		switch (mark) {
			case "R" -> assertThat(plan.lines()).contains("◎ " + skill).doesNotContain("○ " + skill);
			case "D" -> assertThat(plan.lines()).contains("○ " + skill).doesNotContain("◎ " + skill);
			default -> assertThat(plan.lines()).doesNotContain("◎ " + skill, "○ " + skill, skill);
		}
	}

	@ParameterizedTest
	@MethodSource("cells")
	void blankCellsStandBehindTheButton(String role, String mark, String skill) {
		List<String> open = this.dialogues.as(person(role), Language.JA).says("希望すれば学べるスキル").lines();
		assertThat(open.contains(skill)).isEqualTo(mark.equals("-"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "中村 さくら", "山本 隆", "小林 恵" })
	void buttonsLeadThereAndBack(String person) {
		Seen plan = this.dialogues.as(person, Language.JA).says("何を受講すればいい？");
		assertThat(plan.presses("私の役割とその理由").sees("あなたの役割とその理由").presses("研修プランに戻る").answer()).isEqualTo(plan.answer());
		String open = plan.answer()
			.findValuesAsString("title")
			.stream()
			.filter((title) -> title.startsWith("希望"))
			.findFirst()
			.orElseThrow();
		assertThat(plan.presses(open).sees("希望すれば学べるスキル").presses("研修プランに戻る").answer()).isEqualTo(plan.answer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "何を受講すればいい？", "何を受講すればいいですか。", "何を受講すればよいですか？", "私の研修は？", "ナニヲジュコウスレバイイ", "私の研修", "ﾏｲﾌﾟﾗﾝ",
			"Ｍｙ　ｐｌａｎ", "what do I need to take" })
	void isAskedInManySpellings(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees("伊藤 彩香さんの研修プラン");
	}

	@ParameterizedTest
	@ValueSource(strings = { "何を受講すればいい？", "希望すれば学べるスキル" })
	void strangerLearnsWhatAllStaffTakeAndWhomToAsk(String text) {
		this.dialogues.asStranger(Language.JA)
			.says(text)
			.sees("職員名簿でこのアカウントを確認できませんでした。役割に応じたご案内は、デジタル推進室へお尋ねください。")
			.sees("今年度、全職員が受ける研修は次のとおりです。")
			.doesNotSee("さんの研修プラン");
	}

	@ParameterizedTest
	@ValueSource(strings = { "何を受講すればいい？", "希望すれば学べるスキル", "私の役割" })
	void nobodyElseSeesAPlan(String text) {
		Seen seen = this.dialogues.as("髙橋 美智子", Language.JA).amongOthers().says(text);
		assertThat(seen.lines()).isEmpty();
		assertThat(seen.apart().path("type").asString()).isEqualTo("AdaptiveCard");
	}

	private static String person(String role) {
		return Objects.requireNonNull(PEOPLE.get(role), role);
	}

	static Stream<Arguments> cells() throws Exception {
		List<String[]> rows = Files.readAllLines(Path.of("src/test/resources/policy/skill-map.tsv"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t", -1))
			.toList();
		String[] head = rows.getFirst();
		return rows.stream()
			.skip(1)
			.flatMap((row) -> Stream.of(2, 3, 4, 5, 6).map((i) -> Arguments.of(head[i], row[i], row[1])));
	}

}
