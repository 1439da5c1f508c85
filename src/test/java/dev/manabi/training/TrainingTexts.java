package dev.manabi.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.audit.AuditLog;
import dev.manabi.editions.Schedule;
import dev.manabi.skills.Duties;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * The bundled catalogue for tests of any module, as text and as read, under the bundled
 * skill map.
 */
public final class TrainingTexts {

	private static final Supplier<DataSource> UNRECORDED = SingletonSupplier.of(Databases::source);

	private static final Supplier<JdbcClient> UNANSWERED = () -> JdbcClient.create(UNRECORDED.get());

	private TrainingTexts() {
	}

	/** The bundled catalogue's text. */
	public static String bundled() {
		try {
			return new ClassPathResource("training/sample-catalogue.yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The plans by the catalogue of a file, or by the bundled one without it. */
	public static LearningPlans plans(@Nullable String file, Clock clock) {
		SkillMaps maps = SkillMapTexts.maps(null, clock);
		return plans(maps, catalogues(file, maps), clock);
	}

	/** The plans by these maps and catalogues for people who have answered nothing. */
	public static LearningPlans plans(SkillMaps maps, Catalogues catalogues, Clock clock) {
		return plans(maps, catalogues, SkillMapTexts.duties(maps, UNANSWERED.get(), clock), clock);
	}

	/** The plans by these maps, catalogues and duties. */
	public static LearningPlans plans(SkillMaps maps, Catalogues catalogues, Duties duties, Clock clock) {
		JdbcClient jdbc = UNANSWERED.get();
		return new LearningPlans(maps, SkillMap::assignments, duties, new WholeCatalogue(catalogues, List.of()),
				fiscalYears(clock), records(UNRECORDED.get(), clock),
				new RequiredSince(jdbc, new StandIns(jdbc),
						new AuditLog(new NamedParameterJdbcTemplate(UNRECORDED.get()), clock), clock),
				new ExemptionRows(jdbc, clock), List.of(), clock);
	}

	/** The records in a database. */
	public static TrainingRecords records(DataSource database, Clock clock) {
		NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(database);
		return new TrainingRecords(new Completions(jdbc, fiscalYears(clock), clock), new AuditLog(jdbc, clock), (_) -> {
		});
	}

	/** The exemptions in a database. */
	public static Exemptions exemptions(DataSource database, Clock clock) {
		return new Exemptions(new ExemptionRows(JdbcClient.create(database), clock),
				new AuditLog(new NamedParameterJdbcTemplate(database), clock), (_) -> {
				}, clock);
	}

	/** The catalogues of a file, or of the bundled one without it. */
	public static Catalogues catalogues(@Nullable String file, SkillMaps maps) {
		return new Catalogues(new TrainingProperties(file, 4), maps, () -> Schedule.EMPTY, Clock.systemUTC());
	}

	/** Fiscal years from April to March. */
	public static FiscalYears fiscalYears(Clock clock) {
		return new FiscalYears(clock, new TrainingProperties(null, 4));
	}

	/** The catalogue that a text says. */
	public static Catalogue read(String text) {
		return CatalogueReader.read("catalogue.yaml", text.getBytes(StandardCharsets.UTF_8),
				SkillMapTexts.read(SkillMapTexts.bundled()));
	}

}
