package dev.manabi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.skills.Duties;
import dev.manabi.skills.DutyAnswer;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LearningPlansTests {

	private final TestClock clock = TestClock.on("2026-11-23");

	@TempDir
	private Path directory;

	@Test
	void coursesComeMandatoryFirstThenByDueDateLevelProviderAndTitle() throws IOException {
		LearningPlans plans = plans(course("bpr", "i", "民間", ""), course("bpr", "h", "市", ""),
				course("bpr", "g", "国", "level: 上級"), course("bpr", "f", "市", "level: 上級"),
				course("bpr", "e", "国", "level: 入門"), course("bpr", "d", "国", "due: 03-31, level: 上級"),
				course("bpr", "c", "市", "due: 2027-02-28, level: 上級"), course("bpr", "b", "民間", "mandatory: true"),
				course("bpr", "a", "民間", "mandatory: true, due: 12-31"), course("bpr", "ha", "市", ""));
		assertThat(titles(plans.courses(new SkillId("bpr")))).containsExactly("a", "b", "c", "d", "e", "f", "g", "h",
				"ha", "i");
	}

	@Test
	void aMandatoryCourseStandsOnceUnderItsSkillOrByItself() throws IOException {
		LearningPlans plans = plans(course("bpr", "under ◎", "市", "mandatory: true"),
				course("digital-strategy, bpr", "under ◎, too", "市", "mandatory: true"),
				course("low-code", "under ○", "市", "mandatory: true"),
				course("digital-strategy", "open", "市", "mandatory: true"), course("bpr", "by choice", "市", ""));
		LearningPlan plan = plans.of(People.inPost("福祉課", "主事")).orElseThrow();
		assertThat(titles(plan.mandatory())).containsExactly("open", "under ○");
		assertThat(plan.required()).filteredOn((item) -> item.requirement().skill().id().equals(new SkillId("bpr")))
			.singleElement()
			.satisfies((item) -> assertThat(titles(item.courses())).containsExactly("under ◎", "under ◎, too",
					"by choice"));
	}

	@Test
	void whatWasMandatoryAndDueInAYearBeforeNoLongerIs() throws IOException {
		LearningPlans plans = plans(course("bpr", "yearly", "市", "mandatory: true, due: 02-28"),
				course("bpr", "this year", "市", "mandatory: true, due: 2027-03-31"));
		assertThat(titles(plans.ofAllStaff().mandatory())).containsExactly("yearly", "this year");
		assertThat(plans.ofAllStaff().mandatory().getFirst().due()).contains(LocalDate.parse("2027-02-28"));
		this.clock.moveTo("2027-03-31");
		assertThat(titles(plans.ofAllStaff().mandatory())).containsExactly("yearly", "this year");
		this.clock.moveTo("2027-04-01");
		assertThat(titles(plans.ofAllStaff().mandatory())).containsExactly("yearly");
		assertThat(plans.ofAllStaff().mandatory().getFirst().due()).contains(LocalDate.parse("2028-02-28"));
		assertThat(plans.courses(new SkillId("bpr")))
			.filteredOn((each) -> each.course().title().en().equals("this year"))
			.extracting(PlannedCourse::due)
			.containsExactly(Optional.empty());
	}

	@Test
	void whatIsDueInALaterYearIsNotYetMandatory() throws IOException {
		LearningPlans plans = plans(course("bpr", "next year", "市", "mandatory: true, due: 2027-06-30"));
		assertThat(plans.ofAllStaff().mandatory()).isEmpty();
		this.clock.moveTo("2027-04-01");
		assertThat(titles(plans.ofAllStaff().mandatory())).containsExactly("next year");
	}

	@Test
	void everyByDutyItemNamesItsDuty() {
		LearningPlan plan = TrainingTexts.plans(null, this.clock)
			.of(People.inPost("デジタル推進室", "デジタル推進室長"))
			.orElseThrow();
		assertThat(plan.assignments()).extracting((each) -> each.role().id().value())
			.containsExactly("management", "expert");
		assertThat(plan.byDuty()).extracting((item) -> item.requirement().skill().duty().orElseThrow().id())
			.containsExactly("my-number", "data-analysis", "rpa-ai-ocr-operations", "online-application-services",
					"low-code-improvement");
		assertThat(plan.required()).hasSize(10);
		assertThat(plan.open()).hasSize(1);
	}

	@Test
	void whatHangsOnADutyIsRequiredOfWhoeverIsInCharge() throws IOException {
		SkillMaps maps = SkillMapTexts.maps(null, this.clock);
		Duties duties = SkillMapTexts.duties(maps, Databases.one(), this.clock);
		LearningPlans plans = TrainingTexts.plans(maps,
				TrainingTexts.catalogues(file(course("low-code", "under ○", "市", "mandatory: true")), maps), duties,
				this.clock);
		Person person = People.inPost("福祉課", "主事");
		duties.answer(person, new DutyAnswer("low-code-improvement", true));
		duties.answer(person, new DutyAnswer("my-number", false));
		LearningPlan plan = plans.of(person).orElseThrow();
		assertThat(skills(plan.inCharge())).containsExactly("low-code");
		assertThat(skills(plan.declined())).containsExactly("my-number-basic");
		assertThat(skills(plan.byDuty())).containsExactly("security-advanced", "data-use", "rpa-ai-ocr",
				"online-applications");
		assertThat(plan.inCharge()).allMatch((item) -> item.standing().obligatory());
		assertThat(plan.required()).allMatch((item) -> item.standing().obligatory());
		assertThat(plan.declined()).noneMatch((item) -> item.standing().obligatory());
		assertThat(plan.mandatory()).isEmpty();
		duties.answer(person, new DutyAnswer("low-code-improvement", false));
		assertThat(titles(plans.of(person).orElseThrow().mandatory())).containsExactly("under ○");
	}

	@Test
	void inTheSampleNothingMandatoryStandsOutsideOfTheRequiredSkills() {
		LearningPlans plans = TrainingTexts.plans(null, this.clock);
		assertThat(plans.of(People.inPost("福祉部", "福祉部長")).orElseThrow().mandatory()).isEmpty();
		assertThat(plans.ofAllStaff().mandatory()).extracting((each) -> each.course().id().value())
			.containsExactly("security-basic-elearning", "chat-tools-elearning");
	}

	@Test
	void whoIsNotStaffHasNoPlan() {
		LearningPlans plans = TrainingTexts.plans(null, this.clock);
		assertThat(plans.of(People.account("guest@partner.example.jp", "Guest", true, true))).isEmpty();
		assertThat(plans.of(People.account("room-1@city.example.jp", "第1会議室", false, true))).isEmpty();
	}

	private LearningPlans plans(String... courses) throws IOException {
		return TrainingTexts.plans(file(courses), this.clock);
	}

	private String file(String... courses) throws IOException {
		Path file = this.directory.resolve("courses.yaml");
		Files.writeString(file, "name: {ja: 研修, en: Courses}\ncourses:\n" + String.join("", courses));
		return file.toString();
	}

	private static List<String> skills(List<PlanItem> items) {
		return items.stream().map((item) -> item.requirement().skill().id().value()).toList();
	}

	private static String course(String skills, String title, String provider, String more) {
		String id = "c-" + Integer.toHexString(title.hashCode());
		return "  - {id: " + id + ", skills: [" + skills + "], title: {ja: \"" + title + "\", en: \"" + title
				+ "\"}, provider: " + provider + ", method: ojt, link: https://www.example.jp/"
				+ (more.isEmpty() ? "" : ", " + more) + "}\n";
	}

	private static List<String> titles(List<PlannedCourse> courses) {
		return courses.stream().map((planned) -> planned.course().title().en()).toList();
	}

}
