package dev.manabi.roster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.Databases;
import dev.manabi.imports.Problem;
import dev.manabi.imports.TableFile;
import dev.manabi.language.Language;
import dev.manabi.roster.StaffIndex.Listed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom an employee number in a table means.
 */
class StaffIndexTests {

	@ParameterizedTest
	@CsvSource({ "0123, 0123, 0123", "0123, 123, 0123", "00123, 123, 00123", "0123, ０１２３, 0123",
			"0123, ００１２３, person-unknown", "0123, 00123, person-unknown", "00123, 0123, person-unknown",
			"123, 123, 123", "123, 00123, 123", "0123 00123, 0123, 0123", "0123 00123, 00123, 00123",
			"0123 00123, 000123, person-unknown", "0123 00123, 123, person-zeros", "123 0123, 0123, 0123",
			"123 0123, 00123, person-unknown", "123 0123, 123, person-zeros", "0, 0, 0", "00, 0, 00",
			"00, 000, person-unknown", "0123, 124, person-unknown" })
	void lostZerosExplainOnlyATextWithoutThem(String known, String written, String meant) {
		Stored stored = new Stored("csv", Databases.source());
		stored.round(1, List.of(known.split(" ")).stream().map(StaffIndexTests::person).toArray(Entry[]::new));
		assertThat(find(new StaffIndex(stored.roster), written)).containsExactly(meant);
	}

	private static List<String> find(StaffIndex staff, String written) {
		List<String> found = new ArrayList<>();
		TableFile.forEach("t.csv", ("職員番号,ユーザー名\n" + written + ",\n").getBytes(StandardCharsets.UTF_8),
				List.of(StaffIndex.NUMBER, StaffIndex.USER_NAME), (rows) -> rows.forEach((row) -> {
					staff.find(row).map(Listed::employeeNumber).ifPresent(found::add);
					row.problems().stream().map(Problem::code).forEach(found::add);
				}));
		return found;
	}

	private static Entry person(String number) {
		String userName = "u" + number + "@city.example.jp";
		return new Entry(userName, null, userName, number, "職員", List.of(new Post("高齢者福祉課", "主事")), Set.of(), null,
				Language.JA, false, true, false);
	}

}
