package dev.manabi.teams;

/**
 * Where the connector serves a conversation.
 *
 * @param serviceUrl where the connector serves it
 * @param conversation the conversation id
 * @param bot what Teams calls the bot, such as {@code 28:…}
 * @param teamsId what Teams calls whoever is spoken to, empty in a channel
 */
record Address(String serviceUrl, String conversation, String bot, String teamsId) {
}
