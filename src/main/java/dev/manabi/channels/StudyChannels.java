package dev.manabi.channels;

import java.time.Clock;
import java.time.OffsetDateTime;
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
	public List<StudyChannel> known() {
		Map<Venue, Set<SkillId>> channels = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT c.id, c.name, c.team_id, c.group_id, s.skill FROM team_channel c
				LEFT JOIN study_channel_skill s ON s.channel_id = c.id ORDER BY c.name, c.id, s.skill
				""").query((row) -> {
			Venue venue = new Venue(row.getString("id"), row.getString("name"), row.getString("team_id"),
					row.getString("group_id"));
			Set<SkillId> skills = channels.computeIfAbsent(venue, (_) -> new HashSet<>());
			Optional.ofNullable(row.getString("skill")).map(SkillId::new).ifPresent(skills::add);
		});
		return channels.entrySet().stream().map((each) -> new StudyChannel(each.getKey(), each.getValue())).toList();
	}

	/** Keeps a channel and what it is called now. */
	public void see(Venue channel) {
		this.transactions.executeWithoutResult((_) -> {
			if (update(channel) == 0 && insert(channel) == 0) {
				update(channel);
			}
		});
	}

	/** What Teams does not say stays as it was. */
	private int update(Venue channel) {
		return write("""
				UPDATE team_channel SET name = CASE WHEN :name = '' THEN name ELSE :name END,
				team_id = CASE WHEN :team = '' THEN team_id ELSE :team END,
				group_id = CASE WHEN :group = '' THEN group_id ELSE :group END WHERE id = :id
				""", channel);
	}

	private int insert(Venue channel) {
		return write("""
				INSERT INTO team_channel (id, name, team_id, group_id, seen_at)
				VALUES (:id, :name, :team, :group, :now) ON CONFLICT DO NOTHING
				""", channel);
	}

	private int write(String sql, Venue channel) {
		return this.jdbc.sql(sql)
			.param("name", channel.name())
			.param("team", channel.team())
			.param("group", channel.group())
			.param("id", channel.channel())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** Forgets a channel that is gone. */
	void forget(String channel) {
		this.transactions.executeWithoutResult((_) -> {
			this.jdbc.sql("DELETE FROM study_channel_skill WHERE channel_id = :channel")
				.param("channel", channel)
				.update();
			this.jdbc.sql("DELETE FROM team_channel WHERE id = :channel").param("channel", channel).update();
		});
	}

	/**
	 * Forgets the channels of a team that the bot was removed from. The general one goes
	 * by the id of the team even where its team was never said.
	 */
	void forgetTeam(String team) {
		this.jdbc.sql("SELECT id FROM team_channel WHERE team_id = :team OR id = :team")
			.param("team", team)
			.query((row, _) -> row.getString(1))
			.list()
			.forEach(this::forget);
	}

}
