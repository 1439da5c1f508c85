package dev.manabi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.manabi.delivery.Deliveries;
import dev.manabi.reminders.Day;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application with the demo people, on Sunday 22 November 2026 unless
 * it moves the clock. What the bot says on its own goes to the {@link Mailbox}, and waits
 * in the outbox until the test has it delivered.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {
		"spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
		"manabi.delivery.enabled=false", "manabi.reminders.enabled=false" })
@ActiveProfiles("tryout")
@Import({ ManabiTest.Today.class, Dialogues.class, Mailbox.class, Deliveries.class, Day.class })
@TestExecutionListeners(listeners = Forgotten.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ManabiTest {

	@TestConfiguration(proxyBeanMethods = false)
	class Today {

		@Bean
		@Primary
		TestClock today() {
			return TestClock.on("2026-11-22");
		}

		/** What is done in the background is done when the answer is there. */
		@Bean
		TaskExecutor applicationTaskExecutor() {
			return new SyncTaskExecutor();
		}

	}

}
