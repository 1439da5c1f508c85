package dev.manabi.sessions.chat;

import java.util.HashMap;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever came is asked how well they understood it.
 */
class GraspDialogueTests extends AfterwardsStage {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; よく理解できた; ご回答ありがとうございます（よく理解できた）。; このスキルの上級の研修は、いまのところありません。次は「情報セキュリティ(基礎)」に進めます。",
			"JA; だいたい理解できた; ご回答ありがとうございます（だいたい理解できた）。; 同じくらいの内容の研修で、さらに慣れることができます。",
			"JA; 難しかった; ご回答ありがとうございます（難しかった）。; もう一度、基礎から確かめられる研修です。",
			"EN; I understood it well; Thank you for your answer (I understood it well).; There is no advanced course for this skill at present. You can go on to “Information security (basic)”.",
			"EN; I understood most of it; Thank you for your answer (I understood most of it).; With a course of about the same level you can get more practice.",
			"EN; It was hard; Thank you for your answer (It was hard).; With these you can go over the basics once more." })
	void whoCameIsAskedOnceHowItWasAndToldWhatIsNext(Language language, String answer, String thanks, String next) {
		attend(language);
		Seen asked = ito(language).presses("help");
		asked.sees(language == Language.JA ? "「管理職のためのデジタル化マネジメント研修」はいかがでしたか？"
				: "How was “Managing Digital Projects for Section Chiefs”?");
		Seen answered = asked.pressesOnTheLast(answer, Map.of()).sees(thanks, next);
		assertThat(String.join("\n", answered.lines())).contains(language == Language.JA
				? "「同一スキルにおいても、理解度の差が生じることが想定されるものについては、各職員の実情に合わせた研修を実施する。」" : "“Also within one skill,");
		assertThat(ito(language).presses("help").replies()).isOne();
		String other = (language == Language.JA) ? "難しかった" : "It was hard";
		answered.presses(other)
			.sees(language == Language.JA ? "ご回答ありがとうございます（難しかった）。" : "Thank you for your answer (It was hard).");
		assertThat(this.jdbc.sql("SELECT grasp FROM session_grasp").query(String.class).list()).containsExactly("HARD");
	}

	@ParameterizedTest
	@EnumSource
	void nobodyAnswersForASessionTheyDidNotAttend(Language language) {
		attend(language);
		Map<String, String> forged = new HashMap<>(DECEMBER);
		forged.put("grasp", "well");
		String refusal = (language == Language.JA) ? "この研修への出席の記録が見つからないか、" : "I found no record that you attended";
		assertThat(String.join("", this.dialogues.as("佐藤 健一", language).presses("session-grasp", forged).lines()))
			.startsWith(refusal);
		forged.put("grasp", "nonsense");
		assertThat(String.join("", ito(language).presses("session-grasp", forged).lines())).startsWith(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM session_grasp").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 理解度は、5人以上の回答があると人数を表示します。; 理解度：よく理解できた 1人、だいたい理解できた 0人、難しかった 4人",
			"EN; How well it was understood is shown once 5 have answered.; 'How well it was understood: I understood it well 1, I understood most of it 0, It was hard 4'" })
	void coordinatorsSeeNumbersOnceTheyTellNothingOfAnybody(Language language, String few, String counts) {
		attend(language);
		people(language).doesNotSee("理解度", "understood");
		Map<String, String> answer = new HashMap<>(DECEMBER);
		answer.put("grasp", "well");
		ito(language).presses("session-grasp", answer);
		people(language).sees(few).doesNotSee("よく理解できた", "I understood");
		for (int other = 0; other < 4; other++) {
			this.jdbc.sql("""
					INSERT INTO session_grasp SELECT course, starts_at, random_uuid(), 'HARD', now() FROM session_roll
					""").update();
		}
		people(language).sees(counts);
	}

}
