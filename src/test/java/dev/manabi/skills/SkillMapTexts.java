package dev.manabi.skills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

import dev.manabi.AuditLogs;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.Schedules;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The bundled skill map for tests of any module, as text and as read.
 */
public final class SkillMapTexts {

	public static RoleReports reports(JdbcClient jdbc, Clock clock) {
		return new RoleReports(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(), clock);
	}

	private SkillMapTexts() {
	}

	/** The bundled map's text. */
	public static String bundled() {
		try {
			return new ClassPathResource("skill-map/hachioji.yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The map that a text says. */
	public static SkillMap read(String text) {
		return SkillMapReader.read("map.yaml", text.getBytes(StandardCharsets.UTF_8),
				new GroupSettings(Map.of(), true));
	}

	/** The maps of a file, or of the bundled one without it. */
	public static SkillMaps maps(@Nullable String file, Clock clock) {
		return maps(file, () -> Schedule.EMPTY, clock);
	}

	/** The same beside editions. */
	public static SkillMaps maps(@Nullable String file, Schedules schedules, Clock clock) {
		return new SkillMaps(new SkillsProperties(file, Map.of()), schedules, clock);
	}

	/** The duties by these maps, with the answers of that database. */
	public static Duties duties(SkillMaps maps, JdbcClient jdbc, Clock clock) {
		return new Duties(maps, SkillMap::assignments,
				new DutyAnswers(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(), clock));
	}

	/** A role of the bundled map. */
	public static Role role(String id) {
		return read(bundled()).role(new RoleId(id)).orElseThrow();
	}

}
