package dev.manabi.skills;

import java.util.UUID;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupTests {

	private static final Group LEADERS = new Group("digital-leaders", new Bilingual("デジタルリーダー", "Digital leaders"),
			UUID.fromString("6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10"));

	@ParameterizedTest
	@CsvSource({ "6F1D0C52-8a3e-4d57-9b61-2f0c7e5a9d10, true", "digital-leaders, true", "ﾃﾞｼﾞﾀﾙﾘｰﾀﾞｰ, true",
			"DIGITAL LEADERS, true", "デジタル, false", "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d11, false" })
	void membersAreThoseWhoseRosterCallsItByIdOrName(String group, boolean member) {
		assertThat(LEADERS.has(People.inGroups("税務課", "主事", group))).isEqualTo(member);
	}

}
