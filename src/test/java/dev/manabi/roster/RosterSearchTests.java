package dev.manabi.roster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds people by what coordinators write, and the coordinators themselves.
 */
class RosterSearchTests {

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void peopleAreFoundByUserNameNumberOrTheBeginningOfTheName(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, entry(1, "Hanako@City.example.jp", "000042", "髙橋　ﾊﾅｺ"),
				entry(2, "taro@city.example.jp", "42", "髙橋 太郎"),
				entry(3, "000042@city.example.jp", "7", "Emily Carter"));
		assertThat(found(stored, " hanako@CITY.example.jp ")).containsExactly("髙橋　ﾊﾅｺ");
		assertThat(found(stored, "ｈａｎａｋｏ＠city.example.jp")).containsExactly("髙橋　ﾊﾅｺ");
		assertThat(found(stored, "００００４２")).containsExactly("髙橋　ﾊﾅｺ");
		assertThat(found(stored, "42")).containsExactly("髙橋 太郎");
		assertThat(found(stored, "髙橋ハナコ")).containsExactly("髙橋　ﾊﾅｺ");
		assertThat(found(stored, "髙 橋")).containsExactlyInAnyOrder("髙橋　ﾊﾅｺ", "髙橋 太郎");
		assertThat(found(stored, "emily c")).containsExactly("Emily Carter");
		for (String nobody : List.of("", "  ", "%", "_", "carter", "hanako", "4", "x\u0000", "?")) {
			assertThat(found(stored, nobody)).as(nobody).isEmpty();
		}
		assertThat(new Stored("csv", database).roster.search("42")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void neitherWhoLeftNorWhoIsNotYetTiedIsFoundAndNoMoreThanTheMost(DataSource database) {
		Stored stored = new Stored("csv", database);
		stored.round(1,
				IntStream.range(0, Roster.MOST_FOUND + 2)
					.mapToObj((i) -> entry(i, "p" + i + "@city.example.jp", "n" + i, "山田 %03d".formatted(i)))
					.toArray(Entry[]::new));
		assertThat(found(stored, "山田")).hasSize(Roster.MOST_FOUND).startsWith("山田 000");
		stored.round(2, entry(1, "p1@city.example.jp", "n1", "鈴木 一"),
				Stored.entry("untied@city.example.jp", null, new Post("福祉課", "主事")));
		assertThat(found(stored, "山田")).isEmpty();
		assertThat(found(stored, "鈴木")).containsExactly("鈴木 一");
		assertThat(found(stored, "untied@city.example.jp")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "髙橋, 高橋", "山﨑, 山崎", "渡邊, 渡辺", "渡邉, 渡邊", "濵田, 浜田", "濱田, 濵田", "齋藤, 斉藤", "齊藤, 斎藤", "𠮷田, 吉田", "德永, 徳永" })
	void oneCharacterStandsForItsVariants(String name, String other) {
		assertThat(SearchKeys.of(other).find(SearchKeys.of("", "", name + " 花子"))).isTrue();
		assertThat(SearchKeys.of(name).find(SearchKeys.of("", "", other + " 花子"))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void variantsAreFoundInTheDatabase(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, entry(1, "hanako@city.example.jp", "000042", "𠮷田　髙子"));
		assertThat(found(stored, "吉田高")).containsExactly("𠮷田　髙子");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoWasStoredWithoutKeysGetsThem(DataSource database) {
		Stored stored = new Stored("graph", database);
		stored.round(1, entry(1, "hanako@city.example.jp", "000042", "髙橋 花子"));
		stored.jdbc.sql("UPDATE roster_person SET user_name_key = NULL, number_key = NULL, name_key = NULL").update();
		assertThat(found(stored, "髙橋花子")).isEmpty();
		new RosterSearch("graph", stored.jdbc, null).fill();
		assertThat(found(stored, "髙橋花子")).hasSize(1);
		assertThat(found(stored, "000042")).hasSize(1);
		assertThat(found(stored, "hanako@city.example.jp")).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void coordinatorsAreThoseOfTheSourceAndOfTheGroup(DataSource database) {
		Stored stored = new Stored("graph", database);
		Post post = new Post("福祉課", "主事");
		stored.round(1, entry(1, "a@city.example.jp", "1", "一", true, Set.of()),
				entry(2, "b@city.example.jp", "2", "二", false, Set.of(Stored.COORDINATORS.toUpperCase(Locale.ROOT))),
				entry(3, "c@city.example.jp", "3", "三", false, Set.of("another")),
				Stored.entry("untied@city.example.jp", null, post, Stored.COORDINATORS));
		assertThat(stored.roster.coordinators()).extracting(Person::name).containsExactlyInAnyOrder("一", "二");
		assertThat(stored.roster.coordinators()).allMatch(Person::coordinator);
		stored.round(2);
		assertThat(stored.roster.coordinators()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "佐藤健一, 佐藤 健一", "ｓａｔｏ.kenichi@city.example.jp, 佐藤 健一", "001204, 佐藤 健一", "emily, Emily Carter" })
	void theMadeUpPeopleAreFoundTheSameWay(String text, String name) {
		assertThat(new DemoRoster(People.demo()).search(text)).extracting(Person::name).containsExactly(name);
	}

	@Test
	void theMadeUpCoordinatorIsKnown() {
		assertThat(new DemoRoster(People.demo()).coordinators()).extracting(Person::name).containsExactly("小林 恵");
		assertThat(new EmptyRoster().coordinators()).isEmpty();
		assertThat(new EmptyRoster().search("佐藤")).isEmpty();
		assertThat(new DemoRoster(People.demo()).search("")).isEmpty();
	}

	private static List<String> found(Stored stored, String text) {
		return stored.roster.search(text).stream().map(Person::name).toList();
	}

	private static Entry entry(int no, String userName, String number, String name) {
		return entry(no, userName, number, name, false, Set.of());
	}

	private static Entry entry(int no, String userName, String number, String name, boolean coordinator,
			Set<String> groups) {
		PersonId id = new PersonId("00000000-0000-4000-8000-%012d".formatted(no));
		return new Entry(userName.toLowerCase(Locale.ROOT), id, userName, number, name, List.of(new Post("福祉課", "主事")),
				groups, null, Language.JA, false, true, coordinator);
	}

}
