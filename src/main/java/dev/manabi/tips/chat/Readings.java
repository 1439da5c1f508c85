package dev.manabi.tips.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

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

	private final TipReports reports;

	Readings(TipReports reports) {
		this.reports = reports;
	}

	/**
	 * What the buttons carry on a card that shows the tip and what was told of it, to be
	 * looked up before that.
	 */
	Map<String, String> carried(Tip tip) {
		Map<String, String> carried = new HashMap<>(revision(tip));
		this.reports.last(tip).ifPresent((last) -> carried.put(LAST, last.toString()));
		return carried;
	}

	/** The same on a card that follows such a one. */
	Map<String, String> carriedOn(Ask ask, Tip tip) {
		Map<String, String> carried = new HashMap<>(revision(tip));
		carried.put(LAST, ask.slots().getOrDefault(LAST, ""));
		return carried;
	}

	private static Map<String, String> revision(Tip tip) {
		return Map.of("tip", tip.id(), REVISION, String.valueOf(tip.revision()));
	}

	/** Whether the tip is still as it was read. */
	boolean isPresent(Ask ask, Tip tip) {
		return String.valueOf(tip.revision()).equals(ask.slots().get(REVISION));
	}

	/** Notes that what was told of the tip by then is looked at. */
	void settle(Ask ask, Tip tip) {
		this.reports.settle(tip, ask.asker().id(), last(ask.slots().getOrDefault(LAST, "")));
	}

	private static Instant last(String carried) {
		try {
			return Instant.parse(carried);
		}
		catch (DateTimeException ex) {
			return Instant.EPOCH;
		}
	}

}
