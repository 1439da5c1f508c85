package dev.manabi.skills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import dev.manabi.TestClock;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.Schedules;
import dev.manabi.imports.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

class SkillsSettingsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Application.class);

	@Test
	void withoutSettingsTheBundledMapIsLookedAtEveryHalfMinute() {
		this.context.run((started) -> {
			assertThat(started.getBean(SkillMaps.class).current().id()).isEqualTo("hachioji");
			assertThat(started.getBean(ScheduledTaskHolder.class).getScheduledTasks())
				.extracting(ScheduledTask::getTask)
				.singleElement()
				.isInstanceOfSatisfying(FixedDelayTask.class,
						(task) -> assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofSeconds(30)));
		});
	}

	@Test
	void aFileAndTheObjectIdOfAGroupCanBeSet(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("map.yaml"),
				SkillMapTexts.bundled().replace("id: hachioji", "id: ours"));
		String group = "aaaaaaaa-0000-4000-8000-000000000001";
		this.context.withPropertyValues("manabi.skills.file=" + file, "manabi.skills.groups.digital-leaders=" + group)
			.run((started) -> {
				SkillMap map = started.getBean(SkillMaps.class).current();
				assertThat(map.id()).isEqualTo("ours");
				assertThat(map.groups()).extracting(Group::objectId).containsExactly(UUID.fromString(group));
			});
	}

	@Test
	void aGroupThatTheMapDoesNotKnowStopsTheStart() {
		this.context.withPropertyValues("manabi.skills.groups.bosses=aaaaaaaa-0000-4000-8000-000000000001")
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.isInstanceOf(RefusedFileException.class)
				.hasMessageContaining("manabi.skills.groups.bosses"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@EnableConfigurationProperties(SkillsProperties.class)
	@Import(SkillMaps.class)
	static class Application {

		@Bean
		Clock businessClock() {
			return TestClock.on("2026-11-23");
		}

		@Bean
		Schedules schedules() {
			return () -> Schedule.EMPTY;
		}

	}

}
