package dev.manabi.editions;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the editions.
 *
 * @param patience how long a dry run waits for the people to be counted; Teams waits
 * fifteen seconds for all of an answer
 */
@Validated
@ConfigurationProperties("manabi.editions")
record EditionsProperties(@DefaultValue("5s") Duration patience) {
}
