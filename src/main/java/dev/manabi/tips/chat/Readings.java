package dev.manabi.tips.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * What a coordinator had read of a tip when they decide on it. The buttons carry it, so
 * that nothing is decided that came later.
 */
@Component
class Readings {

	private static final String REVISION = "revision";

	private static final String LAST = "last";

	/** No database knows what comes much later. */
	private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

	private final TipReports reports;

	Readings(TipReports reports) {
		this.reports = reports;
	}

	/**
	 * What the buttons carry on a card that shows the tip and what was told of it, to be
	 * looked up before that.
	 */
	Map<String, String> carried(Tip tip) {
		return carried(tip, this.reports.last(tip));
	}

	/** The same on a card that follows such a one. */
	Map<String, String> carriedOn(Ask ask, Tip tip) {
		return carried(tip, last(ask));
	}

	private static Map<String, String> carried(Tip tip, Optional<Instant> last) {
		Map<String, String> carried = new HashMap<>(Map.of("tip", tip.id(), REVISION, String.valueOf(tip.revision())));
		last.ifPresent((at) -> carried.put(LAST, at.toString()));
		return carried;
	}

	/** Whether the tip is still as it was read. */
	boolean isPresent(Ask ask, Tip tip) {
		return String.valueOf(tip.revision()).equals(ask.slots().get(REVISION));
	}

	/** Notes that what was told of the tip by then is looked at. */
	void settle(Ask ask, Tip tip) {
		last(ask).ifPresent((last) -> this.reports.settle(tip, ask.asker().id(), last));
	}

	private static Optional<Instant> last(Ask ask) {
		try {
			return Optional.of(Instant.parse(ask.slots().getOrDefault(LAST, "")))
				.filter((last) -> last.isAfter(Instant.EPOCH) && last.isBefore(NEVER));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
