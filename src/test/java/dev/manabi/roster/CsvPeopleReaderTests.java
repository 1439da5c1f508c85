package dev.manabi.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class CsvPeopleReaderTests {

	private static final String PEOPLE = """
			職員番号,氏名,所属,職名,UPN,グループ,上司,言語,担当者
			000012,髙橋 美智子,高齢者福祉課,高齢者福祉課長,Takahashi@city.example.jp,,,ja,○
			001234,山﨑 ﾊﾅｺ,税務課①,主事,yamazaki@city.example.jp,"デジタルリーダー;6F1D0C52-8a3e-4d57-9b61-2f0c7e5a9d10",000012,英語,
			""";

	static Stream<Named<byte[]>> encodings() {
		Charset windows = Charset.forName("windows-31j");
		return Stream.of(Named.of("UTF-8", PEOPLE.getBytes(StandardCharsets.UTF_8)),
				Named.of("UTF-8 with BOM", ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_8)),
				Named.of("UTF-16LE with BOM", ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_16LE)),
				Named.of("UTF-16LE", PEOPLE.getBytes(StandardCharsets.UTF_16LE)),
				Named.of("Unicode text of Excel",
						("\uFEFF" + PEOPLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)),
				Named.of("windows-31j", PEOPLE.replace("\n", "\r\n").getBytes(windows)));
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void peopleAreReadAsTheyAreWritten(byte[] content) {
		assertThat(CsvPeopleReader.read("people.csv", content)).containsExactly(
				new Entry("takahashi@city.example.jp", null, "Takahashi@city.example.jp", "000012", "髙橋 美智子",
						List.of(new Post("高齢者福祉課", "高齢者福祉課長")), Set.of(), null, Language.JA, false, true, true),
				new Entry("yamazaki@city.example.jp", null, "yamazaki@city.example.jp", "001234", "山﨑 ﾊﾅｺ",
						List.of(new Post("税務課①", "主事")), Set.of("デジタルリーダー", "6F1D0C52-8a3e-4d57-9b61-2f0c7e5a9d10"),
						"takahashi@city.example.jp", Language.EN, false, true, false));
	}

	@Test
	void englishHeadingsAndManagersByUserNameWillDo() {
		List<Entry> people = read("""
				name,user-name,manager,object-id,enabled,shoe size
				Boss,boss@city.example.jp,,3ceaaf30-8142-48ea-91d9-3080f9b439fc,false,27

				Staff,staff@city.example.jp,BOSS@city.example.jp,,,
				""");
		assertThat(people)
			.extracting(Entry::name, Entry::manager, (person) -> String.valueOf(person.id()), Entry::enabled)
			.containsExactly(tuple("Boss", null, "3ceaaf30-8142-48ea-91d9-3080f9b439fc", false),
					tuple("Staff", "boss@city.example.jp", "null", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "担当者（○）,在職（○）", "担当者○,在職◯", "○担当者,在職〇", "担当者（◎）,在職" })
	void marksInHeadingsDoNotHideTheColumn(String headings) {
		List<Entry> people = read("氏名,UPN," + headings + """

				佐藤,sato@city.example.jp,○,×
				""");
		assertThat(people).extracting(Entry::coordinator, Entry::enabled).containsExactly(tuple(true, false));
	}

	@Test
	void furtherRowsAreFurtherPosts() {
		List<Entry> people = read("""
				メール,氏名,所属,職名,職員番号
				a@city.example.jp,山本 隆,総務課,課長,0001
				b@city.example.jp,佐藤,税務課,主事,0002
				A@city.example.jp,,デジタル推進室,室長,0001
				a@city.example.jp,山本 隆,総務課,課長,
				""");
		assertThat(people).hasSize(2);
		assertThat(people.getFirst().posts()).containsExactly(new Post("総務課", "課長"), new Post("デジタル推進室", "室長"));
	}

	@Test
	void everyBadRowIsNamedByItsNumberAndReason() {
		RefusedFileException refused = refused("""
				UPN,氏名,職員番号,上司,言語,担当者,EntraオブジェクトID,所属
				a@city.example.jp,佐藤,01,,,,3ceaaf30-8142-48ea-91d9-3080f9b439fc,"税務課
				収納係"
				,鈴木,,,,,,
				田中,田中,,,,,,
				d@city.example.jp,,01,,,,3CEAAF30-8142-48ea-91d9-3080f9b439fc,
				e@city.example.jp,高橋,,nobody@city.example.jp,fr,たぶん,12,
				A@city.example.jp,佐藤2,02,,,,,,はみ出し
				""");
		assertThat(refused.problems()).extracting(Problem::line, Problem::code)
			.containsExactlyInAnyOrder(tuple(3, "missing"), tuple(4, "not-understood"), tuple(5, "missing"),
					tuple(5, "number-twice"), tuple(5, "id-twice"), tuple(6, "unknown-person"),
					tuple(6, "not-understood"), tuple(6, "not-understood"), tuple(6, "not-understood"),
					tuple(7, "differs-from-row"), tuple(7, "differs-from-row"), tuple(7, "too-many-fields"));
		assertThat(refused.in(Language.JA)).contains("7行目: 「氏名」が2行目と異なります（佐藤2）");
		assertThat(refused.in(Language.EN)).contains("line 7: “氏名” differs from line 2: 佐藤2");
		assertThat(refused).hasMessageContaining("line 7: “氏名” differs from line 2: …")
			.message()
			.doesNotContain("佐藤", "nobody", "3CEAAF30", "たぶん");
	}

	@Test
	void headingsThatAreMissingOrTwiceAreNamed() {
		assertThat(refused("職員番号,メール,UPN\n1,a@b,a@b\n").problems()).extracting(Problem::line, Problem::code)
			.containsExactly(tuple(1, "column-twice"), tuple(1, "column-missing"));
		assertThat(refused("").problems()).extracting(Problem::code)
			.containsExactly("column-missing", "column-missing");
	}

	@Test
	void aQuoteThatIsNeverClosedDoesNotSwallowTheRest() {
		assertThat(refused("UPN,氏名\na@city.example.jp,佐藤\nb@city.example.jp,\"鈴木\nc@city.example.jp,田中\n").problems())
			.extracting(Problem::line, Problem::code)
			.containsExactly(tuple(3, "not-csv"));
	}

	@Test
	void bytesOfNoEncodingAreRefused() {
		byte[] broken = { 'U', 'P', 'N', ',', (byte) 0xFF, (byte) 0x81, 1 };
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class,
				() -> CsvPeopleReader.read("people.csv", broken));
		assertThat(refused.problems()).extracting(Problem::code).containsExactly("encoding-unknown");
	}

	private static List<Entry> read(String text) {
		return CsvPeopleReader.read("people.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private static RefusedFileException refused(String text) {
		return catchThrowableOfType(RefusedFileException.class, () -> read(text));
	}

}
