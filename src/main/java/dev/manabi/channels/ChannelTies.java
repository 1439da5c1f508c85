package dev.manabi.channels;

import java.util.Collection;
import java.util.function.Predicate;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says which skills a channel is for. Each change is noted; done again it changes
 * nothing, so that two who change one channel at a time do not undo each other's.
 */
@Component
public class ChannelTies {

	private final JdbcClient jdbc;

	private final AuditLog log;

	private final TransactionOperations transactions;

	ChannelTies(JdbcClient jdbc, AuditLog log, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.log = log;
		this.transactions = transactions;
	}

	/**
	 * Has a channel be for these skills, too.
	 * @param channel one that the bot knows
	 */
	public void tie(PersonId by, String channel, Collection<SkillId> skills) {
		change(by, "channel.tied", channel, skills, (skill) -> write("""
				INSERT INTO study_channel_skill (channel_id, skill) VALUES (:channel, :skill) ON CONFLICT DO NOTHING
				""", channel, skill));
	}

	/** Has a channel be for these skills no longer. */
	public void untie(PersonId by, String channel, Collection<SkillId> skills) {
		change(by, "channel.untied", channel, skills, (skill) -> write("""
				DELETE FROM study_channel_skill WHERE channel_id = :channel AND skill = :skill
				""", channel, skill));
	}

	private void change(PersonId by, String what, String channel, Collection<SkillId> skills,
			Predicate<SkillId> change) {
		this.transactions.executeWithoutResult((_) -> this.log.note(skills.stream()
			.filter(change)
			.map((skill) -> new Deed(by.value(), what, null, skill + " " + channel, ""))
			.toList()));
	}

	private boolean write(String sql, String channel, SkillId skill) {
		return this.jdbc.sql(sql).param("channel", channel).param("skill", skill.value()).update() > 0;
	}

}
