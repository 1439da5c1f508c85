package dev.manabi;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * What is done from time to time, by the bot and not by commands. On virtual threads
 * everything that waits between its rounds would share one thread; here a round that
 * takes minutes keeps no other from its time.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class BackgroundWork {

	private static final int AT_ONCE = 4;

	@Bean(defaultCandidate = false)
	ThreadPoolTaskScheduler backgroundScheduler(ThreadPoolTaskSchedulerBuilder builder) {
		return builder.poolSize(AT_ONCE)
			.threadNamePrefix("round-")
			.awaitTermination(true)
			.awaitTerminationPeriod(Duration.ofSeconds(10))
			.build();
	}

	@Bean
	SchedulingConfigurer severalAtOnce(@Qualifier("backgroundScheduler") ThreadPoolTaskScheduler scheduler) {
		return (tasks) -> tasks.setTaskScheduler(scheduler);
	}

}
