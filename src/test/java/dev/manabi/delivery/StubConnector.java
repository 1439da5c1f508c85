package dev.manabi.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import dev.manabi.delivery.Arrival.Kind;
import dev.manabi.delivery.Arrival.Verdict;
import dev.manabi.roster.PersonId;

/**
 * Plays Teams' connector over HTTP, strictly: any window that overflows is answered 429.
 * What it took is the truth that an outbox is compared with. Each connection has a thread
 * that waits for it, so that a request is seen when it comes.
 */
public final class StubConnector implements AutoCloseable {

	/** So many at once; two instances have as many at most. */
	private static final int CONNECTIONS = 256;

	private static final String CHAT = "chat:";

	private final Collection<Arrival> arrivals = new ConcurrentLinkedQueue<>();

	private final Set<PersonId> strangers = ConcurrentHashMap.newKeySet();

	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	private final AtomicInteger storm = new AtomicInteger();

	private final AtomicLong messages = new AtomicLong();

	private final StrictWindows windows;

	private final int port;

	private volatile ServerSocket server;

	private volatile Duration latency = Duration.ZERO;

	private volatile boolean tellsRetryAfter = true;

	private volatile Function<Arrival, Verdict> behaviour = (_) -> Verdict.TAKEN;

	private StubConnector(int perSecond) throws IOException {
		this.windows = new StrictWindows(perSecond);
		this.server = listen(0);
		this.port = this.server.getLocalPort();
	}

	/** One that takes 50 requests a second. */
	public static StubConnector start() {
		return start(50);
	}

	static StubConnector start(int perSecond) {
		try {
			return new StubConnector(perSecond);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What {@code manabi.teams.service-url} is set to. */
	public String serviceUrl() {
		return "http://localhost:" + this.port + "/amer/";
	}

	/** The id of somebody's own chat, as it opens them. */
	static String chat(PersonId person) {
		return CHAT + person.value();
	}

	/** How long an answer takes. */
	public StubConnector latency(Duration time) {
		this.latency = time;
		return this;
	}

	/** Whether 429 says how long to wait. */
	StubConnector tellsRetryAfter(boolean tells) {
		this.tellsRetryAfter = tells;
		return this;
	}

	/** Answers 429 to so many requests, whatever the windows. */
	void storm(int requests) {
		this.storm.set(requests);
	}

	/** Answers 403 to whatever is for them. */
	void doesNotKnow(Collection<PersonId> people) {
		this.strangers.addAll(people);
	}

	/** What becomes of a request that could be taken; of chats that are opened, too. */
	void behaves(Function<Arrival, Verdict> wanted) {
		this.behaviour = wanted;
	}

	/** Refuses connections until it listens again, and breaks off those there are. */
	void refuse() {
		closeQuietly(this.server);
		this.connections.forEach(StubConnector::closeQuietly);
	}

	void listenAgain() throws IOException {
		this.server = listen(this.port);
	}

	/** Whatever reached it, in order. */
	List<Arrival> arrivals() {
		return List.copyOf(this.arrivals);
	}

	/** Forgets what it received and behaves; its windows stay as full as they are. */
	void reset() {
		this.arrivals.clear();
		this.strangers.clear();
		this.storm.set(0);
		this.latency = Duration.ZERO;
		this.tellsRetryAfter = true;
		this.behaviour = (_) -> Verdict.TAKEN;
	}

	/** How many messages are in Teams. */
	public int size() {
		return messages().size();
	}

	/** The messages that are in Teams. */
	List<Arrival> messages() {
		return this.arrivals.stream().filter((one) -> one.kind() == Kind.SEND && one.arrived()).toList();
	}

	/** How many it refused since there was too much, the storms among them. */
	long tooMany() {
		return this.arrivals.stream().filter((one) -> one.verdict() == Verdict.TOO_MANY).count();
	}

	@Override
	public void close() {
		refuse();
	}

	private ServerSocket listen(int wanted) throws IOException {
		ServerSocket socket = new ServerSocket();
		socket.setReuseAddress(true);
		socket.bind(new InetSocketAddress(InetAddress.getByName("localhost"), wanted), 1000);
		for (int connection = 0; connection < CONNECTIONS; connection++) {
			Thread.ofPlatform().daemon().name("connection").start(() -> accept(socket));
		}
		return socket;
	}

	private void accept(ServerSocket socket) {
		try {
			while (true) {
				Socket connection = socket.accept();
				this.connections.add(connection);
				serve(connection);
			}
		}
		catch (IOException ex) {
			// It listens no more.
		}
	}

	private void serve(Socket connection) {
		try (connection; StubRequests requests = new StubRequests(connection)) {
			connection.setTcpNoDelay(true);
			for (Optional<StubRequests.Request> next = requests.next(); next.isPresent(); next = requests.next()) {
				answer(next.get(), requests);
			}
		}
		catch (IOException ex) {
			// The other side is gone, or the connection was to be reset.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.connections.remove(connection);
		}
	}

	private void answer(StubRequests.Request request, StubRequests requests) throws IOException, InterruptedException {
		Arrival arrival = request.arrival();
		Duration wait = wait(request);
		Verdict verdict = wait.isZero() ? verdict(arrival) : Verdict.TOO_MANY;
		Arrival dealt = arrival.with(verdict, "");
		String id = dealt.arrived() ? id(arrival) : "";
		this.arrivals.add(arrival.with(verdict, id));
		TimeUnit.NANOSECONDS.sleep(this.latency.toNanos());
		switch (verdict) {
			case TAKEN -> requests.answer("201 Created", "", "{\"id\": \"%s\"}".formatted(id));
			case TOO_MANY -> requests.answer("429 Too Many Requests", retryAfter(wait), "{}");
			case FORBIDDEN -> requests.answer("403 Forbidden", "", "{\"error\": {\"code\": \"Forbidden\"}}");
			case RESET_BEFORE, RESET_AFTER -> requests.reset();
		}
	}

	private Duration wait(StubRequests.Request request) {
		if (this.storm.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			return Duration.ofSeconds(1);
		}
		return this.windows.take(request.conversation(), request.arrival().at());
	}

	private Verdict verdict(Arrival arrival) {
		return this.strangers.contains(arrival.person()) ? Verdict.FORBIDDEN : this.behaviour.apply(arrival);
	}

	private String id(Arrival arrival) {
		return switch (arrival.kind()) {
			case OPEN -> chat(arrival.person());
			case SEND -> "m:" + this.messages.incrementAndGet();
			case UPDATE -> arrival.activity();
		};
	}

	private String retryAfter(Duration wait) {
		return this.tellsRetryAfter ? "Retry-After: " + Math.ceilDiv(wait.toMillis(), 1000) + "\r\n" : "";
	}

	private static void closeQuietly(AutoCloseable socket) {
		try {
			socket.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
