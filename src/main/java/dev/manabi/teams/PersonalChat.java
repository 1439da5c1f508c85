package dev.manabi.teams;

import dev.manabi.roster.PersonId;

/**
 * Where somebody's own chat with the bot is.
 *
 * @param person the Entra object id
 * @param conversation the conversation id
 * @param serviceUrl where the connector serves it
 * @param tenant the tenant
 * @param teamsId what Teams calls the person, such as {@code 29:…}; the Entra object id
 * until they speak
 * @param bot what Teams calls the bot, such as {@code 28:…}
 */
record PersonalChat(PersonId person, String conversation, String serviceUrl, String tenant, String teamsId,
		String bot) {

	Address address() {
		return new Address(this.serviceUrl, this.conversation, this.bot, this.teamsId);
	}

}
