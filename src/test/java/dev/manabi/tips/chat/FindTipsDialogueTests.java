package dev.manabi.tips.chat;

import java.util.Map;
import java.util.stream.IntStream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People find tips by a skill or by words, the best first.
 */
class FindTipsDialogueTests extends TipsStage {

	@ParameterizedTest
	@ValueSource(strings = { "RPAのコツを見たい", "みんなのRPAの学びのコツは？" })
	void isFoundByTheSkillThatIsNamed(String text) {
		share("手順を紙に書く");
		as(ITO).presses("send-tip", filled("フォームは短く", "online-applications", "", "none"));
		as("佐藤 健一").says(text)
			.sees("1件の学びのコツがあります。", "手順を紙に書く", "伊藤 彩香さん　RPA・AI-OCR 利活用　役に立った：0")
			.doesNotSee("フォームは短く");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ピボットテーブル", "ﾋﾟﾎﾞｯﾄﾃｰﾌﾞﾙ", "ぴぼっと", "ピボットの順番", "PIVOT", "順番　ピボット", "RPA・AI-OCR 利活用",
			"rpa・ai-ocr利活用" })
	void isFoundByWordsInAnySpelling(String words) {
		share("ピボットテーブル（pivot）は、順番が大事");
		as(ITO).presses("send-tip", filled("フォームは短く", "online-applications", "", "none"));
		as("佐藤 健一").presses("find-tips", Map.of("words", words)).sees("ピボットテーブル（pivot）は、順番が大事").doesNotSee("フォームは短く");
	}

	@Test
	void whatIsNotFoundIsSaid() {
		share("紙に書く");
		as("佐藤 健一").presses("find-tips", Map.of("words", "*ラーメン*"))
			.sees("「\\*ラーメン\\*」に合う学びのコツは見つかりませんでした。別の言葉でもお試しください。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "！？", "、。", "😀", "…", "？！ ♪" })
	void signsAloneAreNoWords(String signs) {
		share("紙に書く！？、。😀…♪");
		as("佐藤 健一").presses("find-tips", Map.of("words", signs))
			.sees("「%s」には、検索できる文字がありません。スキルの名前や、漢字・かな・英数字の言葉でお探しください。".formatted(signs))
			.doesNotSee("紙に書く");
		as("佐藤 健一").presses("improvement-case", Map.of("words", signs))
			.sees("「%s」には、検索できる文字がありません。スキルの名前や、漢字・かな・英数字の言葉でお探しください。".formatted(signs));
		this.dialogues.as("Emily Carter", Language.EN)
			.presses("find-tips", Map.of("words", signs))
			.sees("“%s” has nothing that can be searched for. Please search by the name of a skill, or by words in letters or digits."
				.formatted(signs));
		as("佐藤 健一").presses("find-tips", Map.of("words", " ")).sees("1件の学びのコツがあります。");
	}

	@Test
	void pinnedOnesComeFirstThenUsefulOnesThenNewOnes() {
		String first = share("その一");
		String second = share("その二");
		share("その三");
		as("佐藤 健一").presses("tip-useful", Map.of("tip", second));
		as("小林 恵").presses("pin-tip", Map.of("tip", first)).sees("おすすめにしました。");
		assertThat(as("佐藤 健一").presses("find-tips").lines()).containsSubsequence("研修担当のおすすめ", "その一", "その二", "その三");
		as("小林 恵").presses("tip", Map.of("tip", first)).presses("おすすめから外す").sees("おすすめから外しました。");
		assertThat(as("佐藤 健一").presses("find-tips").lines()).containsSubsequence("その二", "その三", "その一");
	}

	@Test
	void manyArePaged() {
		IntStream.rangeClosed(1, 20).forEach((number) -> share("コツ" + number));
		Seen page = as("佐藤 健一").presses("find-tips", Map.of("skill", "rpa-ai-ocr")).sees("20件の学びのコツがあります。", "コツ20");
		page.presses("次へ（残り12件）").sees("コツ12").doesNotSee("コツ20");
	}

}
