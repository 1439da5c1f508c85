package dev.manabi;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done from time to time is done at its time.
 */
class BackgroundWorkTests {

	private final WebApplicationContextRunner manabi = new WebApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TaskExecutionAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
		.withPropertyValues("spring.threads.virtual.enabled=true")
		.withUserConfiguration(BackgroundWork.class, TwoRounds.class);

	@Test
	void aLongRoundKeepsNoOtherWaiting() {
		this.manabi.run((context) -> assertThat(context.getBean(TwoRounds.class).met()).isTrue());
	}

	@Test
	void whatRunsInTheBackgroundKeepsItsVirtualThreads() {
		this.manabi.run((context) -> assertThat(context.getBean("applicationTaskExecutor", AsyncTaskExecutor.class)
			.submit(() -> Thread.currentThread().isVirtual())
			.get(10, TimeUnit.SECONDS)).isTrue());
	}

	/** Each ends when the other has begun. */
	static class TwoRounds {

		private final CountDownLatch begun = new CountDownLatch(2);

		private final CountDownLatch ended = new CountDownLatch(2);

		@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
		void one() throws InterruptedException {
			meetTheOther();
		}

		@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
		void another() throws InterruptedException {
			meetTheOther();
		}

		private void meetTheOther() throws InterruptedException {
			this.begun.countDown();
			if (this.begun.await(10, TimeUnit.SECONDS)) {
				this.ended.countDown();
			}
		}

		boolean met() throws InterruptedException {
			return this.ended.await(10, TimeUnit.SECONDS);
		}

	}

}
