package dev.manabi.xapi;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose account it is, by what the settings say that its names are.
 */
@XapiTest
class AccountsTests {

	@Autowired
	private Matching matching;

	@ParameterizedTest
	@CsvSource({ "USER_NAME, ACCOUNT, ito.ayaka@city.example.jp, true",
			"USER_NAME, ACCOUNT, Ito.Ayaka@City.Example.JP, true", "USER_NAME, ACCOUNT, 007742, false",
			"USER_NAME, ACCOUNT, 6fced11d-2bd8-41e6-847a-8387cdde8d51, true", "EMPLOYEE_NUMBER, ACCOUNT, 007742, true",
			"EMPLOYEE_NUMBER, ACCOUNT, ００７７４２, true", "EMPLOYEE_NUMBER, ACCOUNT, ito.ayaka@city.example.jp, false",
			"EMPLOYEE_NUMBER, MBOX, ito.ayaka@city.example.jp, true", "EMPLOYEE_NUMBER, MBOX, 007742, false",
			"OBJECT_ID, ACCOUNT, 6fced11d-2bd8-41e6-847a-8387cdde8d51, true", "OBJECT_ID, ACCOUNT, 007742, false",
			"OBJECT_ID, ACCOUNT, ito.ayaka@city.example.jp, false" })
	void areWhatTheSettingsSay(Accounts accounts, Learner.Kind kind, String name, boolean ito) {
		Source source = new Source("x", true, List.of(), List.of(), accounts, Map.of());
		Match<?> match = this.matching.person(source, new Learner(kind, "", name));
		assertThat(match.found() != null).isEqualTo(ito);
		assertThat(match.fault()).isEqualTo(ito ? null : Fault.NOBODY);
	}

}
