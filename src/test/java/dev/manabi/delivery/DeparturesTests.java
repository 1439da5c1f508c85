package dev.manabi.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * When the next request may leave. Times are milliseconds.
 */
class DeparturesTests {

	private static final String CHAT = "a:1";

	/**
	 * Out of what {@link System#nanoTime()} may begin with, just before it turns over.
	 */
	private static final long BEGINNING = Long.MAX_VALUE - nanos(500);

	@ParameterizedTest(name = "{0} requests at {1} ms apart, after {2} ms more")
	@CsvSource({ "0, 0, 0, 0", "1, 0, 0, 0", "6, 0, 0, 0", "7, 0, 0, 1005", "7, 0, 1004, 1", "7, 0, 1005, 0",
			"7, 100, 0, 405", "8, 150, 0, 955", "8, 250, 0, 255", "8, 250, 255, 0", "15, 1000, 0, 16005",
			"15, 1900, 0, 3405", "15, 2100, 0, 605", "15, 2200, 0, 0", "200, 2200, 0, 0" })
	void aConversationFillsUp(int requests, long apart, long more, long wait) {
		Departures departures = new Departures(50, BEGINNING);
		long now = 1000;
		for (int request = 0; request < requests; request++) {
			now = 1000 + request * apart;
			departures.leave(CHAT, at(now)).departed(at(now));
		}
		assertThat(departures.full(CHAT, at(now + more))).isEqualTo(nanos(wait));
		assertThat(departures.full("a:2", at(now + more))).isZero();
		assertThat(departures.full("", at(now + more))).isZero();
	}

	/** 1,800 in an hour are the limit of Teams. */
	@Test
	void whatAConversationTakesInHalfAMinuteIsEnoughForAnHour() {
		Departures departures = new Departures(50, BEGINNING);
		int left = 0;
		for (long now = 0; now < 3_600_000; now += 50) {
			if (departures.full(CHAT, at(now)) == 0) {
				departures.leave(CHAT, at(now)).departed(at(now));
				left++;
			}
		}
		assertThat(left).isBetween(1700, 1800);
	}

	@Test
	void theInstallationBeginsAfterASecond() {
		Departures departures = new Departures(50, BEGINNING);
		assertThat(departures.halted(at(0))).isEqualTo(nanos(1002));
		assertThat(departures.full(at(1000))).isEqualTo(nanos(2));
		assertThat(departures.full(at(1002))).isZero();
	}

	@Test
	void theInstallationFillsUp() {
		Departures departures = new Departures(2, BEGINNING);
		departures.leave("a:1", at(2000)).departed(at(2000));
		assertThat(departures.full(at(2100))).as("spread over the second").isEqualTo(nanos(300.6 - 100 - 100));
		departures.leave("a:2", at(2302)).departed(at(2302));
		assertThat(departures.full(at(2701))).as("the first is still within the second").isEqualTo(nanos(304));
		assertThat(departures.full(at(3005))).isZero();
	}

	@Test
	void whoeverIsLateDoesNotMakeTheNextOnesLate() {
		Departures departures = new Departures(50, BEGINNING);
		departures.leave("a:1", at(1002)).departed(at(1002));
		departures.leave("a:2", at(1022)).departed(at(1022));
		assertThat(departures.full(at(1022))).isEqualTo(nanos(2 * 12.024 - 20));
	}

	@Test
	void whatHasNotDepartedDepartsNow() {
		Departures departures = new Departures(1, BEGINNING);
		Departures.Request request = departures.leave("a:1", at(2000));
		assertThat(departures.full(at(9000))).isEqualTo(nanos(1005));
		request.departed(at(9100));
		request.departed(at(9500));
		assertThat(departures.full(at(9600))).isEqualTo(nanos(505));
	}

	@ParameterizedTest(name = "answered after {0} ms, where the fastest took 200")
	@CsvSource({ "200, 0", "150, 0", "203, 3", "220, 20", "900, 20" })
	void whatIsAnsweredLateMayHaveArrivedLate(long took, long later) {
		Departures departures = new Departures(1, BEGINNING);
		answered(departures, 2000, 200);
		answered(departures, 4000, took);
		assertThat(departures.full(at(4900))).isEqualTo(nanos(102 + later));
	}

	@ParameterizedTest(name = "answered after {0} ms, where the fastest of a hundred took 200")
	@CsvSource({ "200, 0", "201, 0", "203, 1.5", "220, 18.5", "900, 18.5" })
	void ofThatTheMarginHoldsMost(long took, double later) {
		Departures departures = new Departures(1, BEGINNING);
		for (int request = 1; request <= 100; request++) {
			answered(departures, 2000 * request, 200);
		}
		answered(departures, 202_000, took);
		assertThat(departures.full(at(202_900))).isEqualTo(nanos(102 + later));
	}

	@Test
	void whatWasFastLongAgoCountsNoLonger() {
		Departures departures = new Departures(1, BEGINNING);
		answered(departures, 2000, 100);
		for (int request = 1; request <= 100; request++) {
			answered(departures, 2000 * request, 200);
		}
		assertThat(departures.full(at(200_900))).isEqualTo(nanos(102));
	}

	private static void answered(Departures departures, long at, long took) {
		Departures.Request request = departures.leave("a:" + at, at(at));
		request.departed(at(at));
		departures.answered(request, at(at + took));
	}

	@Test
	void theLaterOfTwoHaltsHolds() {
		Departures departures = new Departures(50, BEGINNING);
		departures.halt(at(7000));
		departures.halt(at(5000));
		assertThat(departures.halted(at(4000))).isEqualTo(nanos(3000));
		assertThat(departures.full(at(4000))).isEqualTo(nanos(3000));
		assertThat(departures.full(at(7000))).isZero();
	}

	/** Each takes its own time to be written and to arrive, and 200 ms to be answered. */
	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 2", "3, 5", "20, 5" })
	void jitterBreaksNoWindowAndCostsLittle(double writing, double way) {
		Random random = new Random(7);
		Departures departures = new Departures(50, BEGINNING);
		Queue<Runnable> answers = new ArrayDeque<>();
		double[] arrivals = new double[3000];
		double now = 2000;
		for (int message = 0; message < arrivals.length; message++) {
			while (answers.size() > 20) {
				answers.remove().run();
			}
			now += departures.full(at(now)) / 1e6;
			double departed = now + (random.nextInt(20) == 0 ? random.nextDouble() * writing : 0);
			Departures.Request request = departures.leave("a:" + message, at(now));
			request.departed(at(departed));
			double arrived = departed + random.nextDouble() * way;
			answers.add(() -> departures.answered(request, at(arrived + 200)));
			arrivals[message] = arrived;
		}
		Arrays.sort(arrivals);
		assertThat(IntStream.range(50, arrivals.length).mapToDouble((k) -> arrivals[k] - arrivals[k - 50]))
			.allMatch((apart) -> apart > 1000);
		assertThat(arrivals[2999] - arrivals[0]).as("49.5 a second").isLessThan(2999 / 49.5 * 1000);
		assertThat(departures.size()).as("half a minute of them").isCloseTo(1500, within(50));
	}

	private static long at(double millis) {
		return BEGINNING + nanos(millis);
	}

	private static long nanos(double millis) {
		return Math.round(millis * Duration.ofMillis(1).toNanos());
	}

}
