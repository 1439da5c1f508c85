package dev.manabi.tryout;

import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Adds the bot to the demo team when the try-out starts, as one of its owners would.
 */
@Tryout
@Component
class TeamInstallation {

	private static final Logger log = LoggerFactory.getLogger(TeamInstallation.class);

	private final Environment environment;

	private final DemoPeople people;

	private final TeamActivities activities;

	private final Channel channel;

	TeamInstallation(Environment environment, DemoPeople people, TeamActivities activities, Channel channel) {
		this.environment = environment;
		this.people = people;
		this.activities = activities;
		this.channel = channel;
	}

	@EventListener(ApplicationReadyEvent.class)
	void install() {
		if (this.environment.containsProperty("local.server.port")) {
			try {
				deliver();
			}
			catch (Channel.UndeliveredException ex) {
				log.warn("The bot was not added to the demo team: {}", ex.getMessage());
			}
		}
	}

	/** Teams tells of each channel but the general one, which is the team's own. */
	private void deliver() {
		Person owner = owner();
		this.channel.deliver(this.activities.joined(in(TeamChannels.GENERAL, owner)));
		this.channel.deliver(this.activities.installed(in(TeamChannels.GENERAL, owner)));
		TeamChannels.ALL.stream()
			.filter((each) -> !each.equals(TeamChannels.GENERAL))
			.forEach((each) -> this.channel.deliver(this.activities.channelCreated(in(each, owner))));
	}

	private static Speaker in(TeamChannel channel, Person owner) {
		return new Speaker(owner, owner.language().locale().toLanguageTag(), Scene.team(channel));
	}

	private Person owner() {
		return this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter(Person::coordinator)
			.findFirst()
			.orElseGet(() -> this.people.list().getFirst().person());
	}

}
