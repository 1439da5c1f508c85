package dev.manabi.tips;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.Tip.State;

import org.springframework.stereotype.Component;

/**
 * Has authors told that coordinators hid their tips or had them shown again. What was
 * overtaken before it was sent is not told any more.
 */
@Component
public class Decisions {

	/** The topic of what authors are told. */
	public static final String TOPIC = "tip-decided";

	private static final Pattern SUBJECT = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,9})");

	private final TipRows rows;

	private final Outbox outbox;

	private final Clock clock;

	Decisions(TipRows rows, Outbox outbox, Clock clock) {
		this.rows = rows;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Tells the author, unless they did it themselves or nobody knows them any more. */
	void tell(Tip decided, PersonId by) {
		if (!decided.author().equals(by) && !decided.isNobodys()) {
			String subject = decided.id() + ":" + decided.decision().revision();
			String key = TOPIC + ":" + subject;
			this.outbox.put(key, List.of(new Message(key, decided.author(), TOPIC, subject, this.clock.instant())));
		}
	}

	/** The tip as it is now, empty if that is no longer what is to be told of it. */
	public Optional<Tip> decided(String subject) {
		Matcher named = SUBJECT.matcher(subject);
		return named.matches() ? this.rows.find(named.group(1))
			.filter((tip) -> tip.decision().revision() == Integer.parseInt(named.group(2)))
			.filter((tip) -> tip.state() != State.WITHDRAWN) : Optional.empty();
	}

}
