package dev.manabi.conversation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of conversations.
 *
 * @param memory for how long what somebody spoke of is remembered, so that 「いつ？」 may
 * follow
 * @param misses for how long what was not understood is kept for the coordinators,
 * without names and numbers
 */
@Validated
@ConfigurationProperties("manabi.conversation")
record ConversationProperties(@DefaultValue("15m") Duration memory, @DefaultValue("90d") Duration misses) {
}
