package dev.manabi.conversation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.understanding.PersonalNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a text may tell of people is blanked, and what it asks is left.
 */
@ManabiTest
class BlankingTests {

	@Autowired
	private Blanking blanking;

	@Autowired
	private PersonalNames names;

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			髙橋さんの受講状況は？ | ＊さんの受講状況は？
			高橋の研修を教えて | ＊の研修を教えて
			髙橋です。内線1234にください | ＊です。内線〇にください
			山田太郎です | ＊です
			山田 太郎です | ＊です
			ﾔﾏﾀﾞさんに聞きたい | ＊さんに聞きたい
			佐藤課長と鈴木係長は受けましたか | ＊課長と＊係長は受けましたか
			田中様へのお知らせ | ＊様へのお知らせ
			ひろしくんの役割 | ＊くんの役割
			さくらちゃんは？ | ＊ちゃんは？
			中村先生の講座 | ＊先生の講座
			渡辺氏に連絡 | ＊氏に連絡
			Johnさんの担当 | ＊さんの担当
			美智子の進捗 | ＊の進捗
			𠮷田さんの分 | ＊さんの分
			内線1234 | 内線〇
			電話は03-1234-5678です | 電話は〇です
			電話は０３－１２３４－５６７８です | 電話は〇です
			＋81 90-1234-5678 | 〇 〇
			職員番号007742の研修 | 職員番号〇の研修
			三十五番の窓口 | 〇番の窓口
			二〇二六年度の研修 | 〇年度の研修
			ito.ayaka@city.example.jpの研修 | 〇の研修
			ｉｔｏ＠city.example.jpへ送って | 〇へ送って
			https://example.com/a?b=1 を見て | 〇 を見て
			www.city.example.jpのサイト | 〇のサイト
			@伊藤 研修は？ | ＊ 研修は？
			@Emily Carter what about RPA? | ＊ what about RPA?
			Did Mr Smith take it? | Did Mr ＊ take it?
			Ask Dr. Jane Doe about it | Ask Dr. ＊ about it
			What did Mrs. O’Brien take? | What did Mrs. ＊ take?
			What about Emily Carter? | What about ＊?
			Call 555-1234 now | Call 〇 now
			Microsoft 365の使い方 | Microsoft 〇の使い方
			第8条は？ | 第〇条は？
			伊藤彩香のマイナンバー研修 | ＊のマイナンバー研修
			〇の意味 | ○の意味
			John Smith passed RPA | ＊ passed RPA
			Tanaka Hanako の研修 | ＊ の研修
			TANAKA Hanako | ＊
			Kenichi Sato | ＊
			Did ITO Ayaka take it? | Did ＊ take it?
			Jürgen Müller took it | ＊ took it
			Ｊｏｈｎ Ｓｍｉｔｈの研修 | ＊の研修
			What did Tanaka’s team take? | What did ＊ team take?
			タナカハナコの研修 | ＊の研修
			ﾀﾅｶﾊﾅｺの研修 | ＊の研修
			ﾀﾅｶは受けた | ＊は受けた
			たなかはなこの研修 | ＊の研修
			研修をたなかはなこが受けた | 研修を＊が受けた
			さとうたろうさん | ＊さん
			さとうさん | ＊さん
			田中はなこの研修 | ＊の研修
			小鳥遊さん | ＊さん
			ナターシャさん | ＊さん
			ito.ayaka at city | 〇 at city
			ito_ayaka の研修 | 〇 の研修
			김철수の研修 | ＊の研修
			""")
	void blanksNamesAndNumbers(String text, String kept) {
		assertThat(this.blanking.blanked(text)).isEqualTo(kept);
	}

	/** Digits alone may be blanked in what names no person. */
	@ParameterizedTest
	@ValueSource(strings = { "マイナンバーの研修を受けたい", "RPAって何ですか", "ﾏｲﾅﾝﾊﾞｰについて", "何を受講すればいい？", "皆さんは何を受けますか", "お客様対応の研修",
			"システムの仕様を知りたい", "データ分析は誰に必要？", "一番やさしい研修", "◎と○の違い", "管理職向けの研修はありますか", "What do I need to take?",
			"Tell me about My Number", "Is there a course on generative AI?", "情報セキュリティ研修の期限", "担当者様に聞きたい" })
	void leavesTheQuestion(String text) {
		assertThat(this.blanking.blanked(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			椛髙 りんね | 椛高の研修とりんねの役割 | ＊の研修と＊の役割
			椛髙りんね | 椛髙の研修 | ＊の研修
			椛髙凛音 | 椛高の研修と凛音の役割 | ＊の研修と＊の役割
			Zebulon Quux | has zebulon quux done | has ＊ done
			Emily Carter | has carter passed | has ＊ passed
			Ｅｍｉｌｙ　Ｃａｒｔｅｒ | has carter passed | has ＊ passed
			""")
	void namesOfTheRosterAreBlankedInPartAndInAnySpelling(String name, String text, String kept) {
		assertThat(new Blanking(this.names, new RosterNames(new OneWith(name), this.clock)).blanked(text))
			.isEqualTo(kept);
	}

	@Test
	void namesOfTheRosterAreBlankedHoweverManyWordsStandBefore() {
		Blanking blanking = new Blanking(this.names, new RosterNames(new OneWith("Zebulon Quux"), this.clock));
		String before = "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj ";
		assertThat(blanking.blanked(before + "quux")).isEqualTo(before + "＊");
	}

	@Test
	void nothingIsKeptOfWhatNobodyCouldCheck() {
		NobodysRoster failing = new NobodysRoster() {

			@Override
			public void walk(Consumer<? super Person> each) {
				throw new IllegalStateException();
			}

		};
		assertThat(new Blanking(this.names, new RosterNames(failing, this.clock)).blanked("ラーメン")).isEmpty();
	}

	private static final class OneWith extends NobodysRoster {

		private final Person person;

		OneWith(String name) {
			this.person = new Person(new PersonId("00000000-0000-4000-8000-000000000001"), "a@city.example.jp", "1",
					name, List.of(), Set.of(), null, Language.JA, false, true, false);
		}

		@Override
		public void walk(Consumer<? super Person> each) {
			each.accept(this.person);
		}

	}

}
