package dev.manabi.workdays;

import java.time.LocalDate;
import java.util.List;

import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holidays, closures and leave, in both databases.
 */
class WorkdaysStorageTests {

	private static final PersonId SUZUKI = new PersonId("6301bbfc-a0c5-454e-8ff9-bb510944fe0c");

	private static final PersonId KOBAYASHI = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");

	private static final Period DECEMBER = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

	private final TestClock clock = TestClock.on("2026-11-27");

	private final BundledHolidays bundled = new BundledHolidays();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aYearReplacesThatYearOnly(JdbcClient jdbc) {
		Holidays holidays = new Holidays(jdbc, this.bundled, this.clock);
		holidays.replace(2028, List.of(holiday("2028-01-01", "元日"), holiday("2028-12-31", "新しい祝日")), "cli");
		holidays.replace(2029, List.of(holiday("2029-01-01", "元日")), "cli");
		holidays.replace(2028, List.of(holiday("2028-01-01", "元日")), "cli");
		assertThat(holidays.all()).containsExactly(
				new Holiday(LocalDate.of(2028, 1, 1), new Bilingual("元日", "New Year’s Day")),
				new Holiday(LocalDate.of(2029, 1, 1), new Bilingual("元日", "New Year’s Day")));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aClosureIsKeptOnce(JdbcClient jdbc) {
		Closures closures = new Closures(jdbc, this.clock);
		closures.keep(new Closure(DECEMBER, "工事"), "cli");
		closures.keep(new Closure(DECEMBER, "移転"), "cli");
		assertThat(closures.all()).containsExactly(new Closure(DECEMBER, "移転"));
		closures.remove(DECEMBER);
		assertThat(closures.all()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aLeaveIsKeptOnce(JdbcClient jdbc) {
		LeaveRows rows = new LeaveRows(jdbc, this.clock);
		rows.add(new Leave(SUZUKI, DECEMBER), "cli");
		rows.add(new Leave(SUZUKI, DECEMBER), "cli");
		assertThat(rows.of(List.of(SUZUKI, KOBAYASHI))).containsExactly(new Leave(SUZUKI, DECEMBER));
		assertThat(rows.on(DECEMBER.last())).hasSize(1);
		assertThat(rows.on(DECEMBER.last().plusDays(1))).isEmpty();
		rows.remove(new Leave(SUZUKI, DECEMBER));
		assertThat(rows.of(List.of(SUZUKI))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void everythingStoredOfSomebodyIsTold(JdbcClient jdbc) {
		WorkdaysKeeper keeper = stored(jdbc);
		assertThat(keeper.of(SUZUKI.value()).facts()).extracting(Fact::text)
			.containsExactly(
					new Bilingual("休暇：2026年12月1日(火)～2026年12月31日(木)", "On leave: Tue 1 Dec 2026 – Thu 31 Dec 2026"));
		assertThat(keeper.of(KOBAYASHI.value()).facts()).extracting(Fact::text)
			.extracting(Bilingual::ja)
			.containsExactly("あなたが取り込んだ休暇の期間：1件", "あなたが取り込んだ祝日：1日", "あなたが取り込んだ閉庁日：1件");
		assertThat(keeper.fate(SUZUKI.value()).stays()).hasSize(1);
		assertThat(keeper.fate(KOBAYASHI.value()).stays()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aWishLeavesWhatHasToStayAndNothingIsLeftOfWhoeverLeft(JdbcClient jdbc) {
		WorkdaysKeeper keeper = stored(jdbc);
		keeper.erase(SUZUKI.value(), Extent.WISH);
		keeper.erase(KOBAYASHI.value(), Extent.LEFT);
		assertThat(keeper.of(KOBAYASHI.value()).facts()).isEmpty();
		assertThat(new Closures(jdbc, this.clock).all()).hasSize(1);
		assertThat(keeper.of(SUZUKI.value()).facts()).hasSize(1);
		keeper.erase(SUZUKI.value(), Extent.LEFT);
		assertThat(keeper.of(SUZUKI.value()).facts()).isEmpty();
	}

	private WorkdaysKeeper stored(JdbcClient jdbc) {
		LeaveRows rows = new LeaveRows(jdbc, this.clock);
		rows.add(new Leave(SUZUKI, DECEMBER), KOBAYASHI.value());
		new Closures(jdbc, this.clock).keep(new Closure(DECEMBER, "工事"), KOBAYASHI.value());
		new Holidays(jdbc, this.bundled, this.clock).replace(2028, List.of(holiday("2028-01-01", "元日")),
				KOBAYASHI.value());
		return new WorkdaysKeeper(jdbc, new Leaves(rows, new NobodysRoster()));
	}

	private Holiday holiday(String day, String name) {
		return new Holiday(LocalDate.parse(day), this.bundled.named(name));
	}

}
