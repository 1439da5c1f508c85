package dev.manabi.tips;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For tips that were shared before, the channel that was chosen is told from their posts.
 */
class ChosenChannelsMigrationTests extends TipRowsStage {

	@ParameterizedTest
	@MethodSource("databases")
	void whatStandsInOneOfSeveralChannelsWasMeantForThat(JdbcClient jdbc) throws IOException {
		TipRows rows = rows(jdbc);
		StudyRooms.open(jdbc, StudyRooms.RPA, RPA.value());
		StudyRooms.open(jdbc, StudyRooms.FORMS, RPA.value(), DATA.value());
		List.of(RPA, RPA, RPA, DATA, RPA)
			.forEach((skill) -> add(rows, rows.of(AUTHOR).size() + 1, content("紙", skill)));
		post(jdbc, 1, StudyRooms.RPA.channel());
		post(jdbc, 2, StudyRooms.RPA.channel());
		post(jdbc, 2, StudyRooms.FORMS.channel());
		post(jdbc, 4, StudyRooms.FORMS.channel());
		post(jdbc, 5, StudyRooms.RPA.channel());
		rows.withdraw(id(5));
		jdbc.sql(new ClassPathResource("db/migration/V035__chosen_channels.sql")
			.getContentAsString(StandardCharsets.UTF_8)).update();
		assertThat(jdbc.sql("SELECT chosen FROM tip ORDER BY id").query((row, _) -> row.getString(1)).list())
			.containsExactly(StudyRooms.RPA.channel(), "", "", "", "");
	}

	private static void post(JdbcClient jdbc, int tip, String channel) {
		jdbc.sql("INSERT INTO shared_post (id, subject, channel_id, gone) VALUES (?, ?, ?, FALSE)")
			.params(tip + channel, Tips.subject(id(tip)), channel)
			.update();
	}

}
