package dev.manabi.conversation;

import java.util.Optional;

/**
 * What somebody said about a message of the bot.
 *
 * @param message what Teams calls the message that it is about
 * @param text what was said, without the mention of the bot
 * @param ask what it asks the bot for, if it may be meant for the bot rather than for
 * whoever sent the message
 */
public record Remark(String message, String text, Optional<Link> ask) {

}
