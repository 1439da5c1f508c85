package dev.manabi.uploads;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the tables that coordinators send.
 *
 * @param patience how long an answer waits for a table to be tried out or taken; Teams
 * waits fifteen seconds for all of an answer
 */
@Validated
@ConfigurationProperties("manabi.uploads")
record UploadsProperties(@DefaultValue("5s") Duration patience) {
}
