package dev.manabi.tryout;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * The demo team's channels and what is said in them, in memory.
 */
@Tryout
@Component
class TeamChannels {

	static final String TEAM_NAME = "DX推進";

	/** What Entra calls the team's group. */
	static final String GROUP = "5b0d3f4e-7c21-4a86-9f53-d2e4c6a80b17";

	/** A team is called as its general channel is. */
	static final TeamChannel GENERAL = new TeamChannel("19:dx-suishin@thread.tacv2", "一般");

	static final TeamChannel RPA = new TeamChannel("19:dx-suishin-rpa@thread.tacv2", "RPA 学びの場");

	static final List<TeamChannel> ALL = List.of(GENERAL, RPA);

	private final Map<TeamChannel, Chat> chats = new ConcurrentHashMap<>();

	private final Clock clock;

	private final AtomicLong last = new AtomicLong();

	TeamChannels(Clock clock) {
		this.clock = clock;
	}

	Optional<TeamChannel> find(String id) {
		return ALL.stream().filter((channel) -> channel.id().equals(id)).findFirst();
	}

	Chat chat(TeamChannel channel) {
		return this.chats.computeIfAbsent(channel, (_) -> new Chat(this.clock));
	}

	Collection<Chat> all() {
		return this.chats.values();
	}

	/** The id of a message in a channel is when it was sent, which no two share. */
	String messageId() {
		return String.valueOf(this.last.updateAndGet((before) -> Math.max(before + 1, System.currentTimeMillis())));
	}

}
