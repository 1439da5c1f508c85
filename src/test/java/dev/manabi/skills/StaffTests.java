package dev.manabi.skills;

import dev.manabi.roster.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is staff by the bundled map.
 */
class StaffTests {

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@ParameterizedTest
	@CsvSource(textBlock = """
			hanako@city.example.jp,           八王子 花子,        false, true,  true
			carter.emily@city.example.jp,     Emily Carter,       false, true,  true
			roomi@city.example.jp,            室井 慎次,          false, true,  true
			serviss@city.example.jp,          会議 室子,          false, true,  true
			hanako@city.example.jp,           八王子 花子,        true,  true,  false
			hanako@city.example.jp,           八王子 花子,        false, false, false
			room-401@city.example.jp,         401,                false, true,  false
			ROOM-401@city.example.jp,         401,                false, true,  false
			equipment-7@city.example.jp,      プロジェクター,     false, true,  false
			svc-backup@city.example.jp,       Backup,             false, true,  false
			admin-hanako@city.example.jp,     八王子 花子,        false, true,  false
			m401@city.example.jp,             本庁舎 第1会議室,   false, true,  false
			m402@city.example.jp,             福祉課共用アカウント, false, true, false
			m403@city.example.jp,             福祉課共用ｱｶｳﾝﾄ,    false, true,  false
			car3@city.example.jp,             公用車 3号,         false, true,  false
			""")
	void guestsRoomsAndServiceAccountsAreNotStaff(String userName, String name, boolean guest, boolean enabled,
			boolean staff) {
		assertThat(MAP.isStaff(People.account(userName, name, guest, enabled))).isEqualTo(staff);
	}

	@Test
	void allConditionsOfOneEntryMustFit() {
		SkillMap map = SkillMapTexts.read(SkillMapTexts.bundled()
			.replace("- guest: true", "- {department: {is: [議会事務局]}, title: {ends-with: [議員]}}"));
		assertThat(map.isStaff(People.inPost("議会事務局", "市議会議員"))).isFalse();
		assertThat(map.isStaff(People.inPost("議会事務局", "主事"))).isTrue();
		assertThat(map.isStaff(People.inPost("福祉課", "市議会議員"))).isTrue();
	}

}
