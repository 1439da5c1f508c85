package dev.manabi.delivery.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.Telling;
import dev.manabi.conversation.UntoldNotices;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Tells people what they would otherwise hear at their next turn. The notice is claimed
 * before it is sent, so that a turn at the same moment does not tell it as well. What
 * Teams took was told; what could not be sent, or may have arrived, is told at their next
 * turn.
 */
@Component
class NoticeTopic implements Topic {

	static final String NAME = "notice";

	/** As long as a notice is being told by a turn, at most. */
	private static final Duration TOLD_BY_A_TURN = Duration.ofMinutes(2);

	private final UntoldNotices notices;

	private final OfficeDays days;

	private final Clock clock;

	/** What is being sent, by the keys of messages; a claim is good for less. */
	private final Cache<String, Telling> begun = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(10))
		.maximumSize(10_000)
		.build();

	NoticeTopic(UntoldNotices notices, OfficeDays days, Clock clock) {
		this.notices = notices;
		this.days = days;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("個別のお知らせ", "Personal notices");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		Instant now = this.clock.instant();
		Instant open = this.days.nextOpening(now);
		if (open.isAfter(now)) {
			return new Content.Later(open);
		}
		Optional<Notice> notice = this.notices.find(person(delivery), key(delivery), language);
		if (notice.isEmpty()) {
			giveUp(delivery);
			return new Content.NotNeeded();
		}
		return begins(delivery) ? new Content.Say(notice.get().reply().get()) : told(delivery, now);
	}

	/** One that had to be tried again is its own to tell. */
	private boolean begins(Delivery delivery) {
		String message = delivery.message().key();
		Optional<Telling> telling = Optional.ofNullable(this.begun.getIfPresent(message))
			.flatMap(Telling::goOn)
			.or(() -> this.notices.begin(person(delivery), key(delivery)));
		telling.ifPresent((it) -> this.begun.put(message, it));
		return telling.isPresent();
	}

	/** A turn that is just telling it may fail to. */
	private Content told(Delivery delivery, Instant now) {
		return this.notices.isTold(person(delivery), key(delivery)) ? new Content.NotNeeded()
				: new Content.Later(now.plus(TOLD_BY_A_TURN));
	}

	@Override
	public void settled(Delivery delivery) {
		if (delivery.state() == State.SENT) {
			this.notices.note(person(delivery), key(delivery));
			this.begun.invalidate(delivery.message().key());
		}
		else {
			giveUp(delivery);
		}
	}

	private void giveUp(Delivery delivery) {
		Optional.ofNullable(this.begun.asMap().remove(delivery.message().key()))
			.ifPresent((telling) -> telling.end(false));
	}

	private static PersonId person(Delivery delivery) {
		return delivery.message().person();
	}

	private static String key(Delivery delivery) {
		return delivery.message().subject();
	}

}
