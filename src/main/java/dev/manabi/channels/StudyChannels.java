package dev.manabi.channels;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.conversation.Venue;
import dev.manabi.skills.SkillId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The channels that the bot is in, and what each is for.
 */
@Component
public class StudyChannels {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Clock clock;

	StudyChannels(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Those that are for a skill, by name. */
	public List<StudyChannel> all() {
		return known().stream().filter((channel) -> !channel.skills().isEmpty()).toList();
	}

	/** Those that are for this skill, by name. */
	public List<StudyChannel> of(SkillId skill) {
		return known().stream().filter((channel) -> channel.skills().contains(skill)).toList();
	}

	public Optional<StudyChannel> find(String id) {
		return known().stream().filter((channel) -> channel.id().equals(id)).findFirst();
	}

	/** Every channel that the bot has heard of, by name. */
	List<StudyChannel> known() {
		Map<String, StudyChannel> channels = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT c.id, c.name, c.team_id, s.skill FROM team_channel c
				LEFT JOIN study_channel_skill s ON s.channel_id = c.id ORDER BY c.name, c.id, s.skill
				""").query((row) -> {
			String id = row.getString("id");
			StudyChannel before = channels.getOrDefault(id,
					new StudyChannel(id, row.getString("name"), row.getString("team_id"), Set.of()));
			channels.put(id, with(before, row.getString("skill")));
		});
		return new ArrayList<>(channels.values());
	}

	private static StudyChannel with(StudyChannel channel, String skill) {
		if (skill == null) {
			return channel;
		}
		Set<SkillId> skills = new HashSet<>(channel.skills());
		skills.add(new SkillId(skill));
		return new StudyChannel(channel.id(), channel.name(), channel.team(), skills);
	}

	/** Keeps a channel and what it is called now. */
	void see(Venue channel) {
		this.transactions.executeWithoutResult((_) -> {
			int known = this.jdbc.sql("""
					UPDATE team_channel SET name = CASE WHEN :name = '' THEN name ELSE :name END, team_id = :team
					WHERE id = :id
					""")
				.param("name", channel.name())
				.param("team", channel.team())
				.param("id", channel.channel())
				.update();
			if (known == 0) {
				this.jdbc.sql("""
						INSERT INTO team_channel (id, name, team_id, seen_at) VALUES (:id, :name, :team, :now)
						ON CONFLICT DO NOTHING
						""")
					.param("id", channel.channel())
					.param("name", channel.name())
					.param("team", channel.team())
					.param("now", OffsetDateTime.now(this.clock))
					.update();
			}
		});
	}

	/** Has a channel be for these skills and no others. */
	void tie(String channel, Set<SkillId> skills) {
		this.transactions.executeWithoutResult((_) -> {
			untie(channel);
			skills.forEach((skill) -> this.jdbc
				.sql("INSERT INTO study_channel_skill (channel_id, skill) VALUES (:channel, :skill)")
				.param("channel", channel)
				.param("skill", skill.value())
				.update());
		});
	}

	private void untie(String channel) {
		this.jdbc.sql("DELETE FROM study_channel_skill WHERE channel_id = :channel").param("channel", channel).update();
	}

	/** Forgets a channel that is gone. */
	void forget(String channel) {
		this.transactions.executeWithoutResult((_) -> {
			untie(channel);
			this.jdbc.sql("DELETE FROM team_channel WHERE id = :channel").param("channel", channel).update();
		});
	}

	/** Forgets the channels of a team that the bot was removed from. */
	void forgetTeam(String team) {
		this.jdbc.sql("SELECT id FROM team_channel WHERE team_id = :team")
			.param("team", team)
			.query((row, _) -> row.getString(1))
			.list()
			.forEach(this::forget);
	}

}
