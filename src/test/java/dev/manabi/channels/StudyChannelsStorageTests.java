package dev.manabi.channels;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.audit.AuditLog;
import dev.manabi.conversation.ChannelGone;
import dev.manabi.conversation.ChannelSeen;
import dev.manabi.conversation.Place;
import dev.manabi.conversation.Removed;
import dev.manabi.conversation.Venue;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is remembered of channels, on both databases.
 */
class StudyChannelsStorageTests {

	private static final PersonId BY = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final Venue RPA = new Venue("19:rpa", "RPA", "19:team", "group");

	private static final Venue DATA = new Venue("19:data", "データ", "19:team", "group");

	private static final Venue ELSEWHERE = new Venue("19:else", "AI", "19:another", "");

	private static final SkillId ONE = new SkillId("rpa-ai-ocr");

	private static final SkillId TWO = new SkillId("bpr");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void channelsAreRememberedOnceAndForgotten(DataSource database) {
		Parts parts = new Parts(database);
		parts.news.on(new ChannelSeen(RPA));
		parts.news.on(new ChannelSeen(RPA));
		parts.news.on(new ChannelSeen(DATA));
		parts.news.on(new ChannelSeen(ELSEWHERE));
		parts.news.on(new ChannelSeen(new Venue("19:rpa", "", "19:team")));
		assertThat(parts.channels.known().stream().map(StudyChannel::venue)).containsExactlyInAnyOrder(RPA, DATA,
				ELSEWHERE);
		parts.ties.tie(BY, "19:rpa", List.of(ONE));
		parts.news.on(new ChannelGone("19:rpa"));
		parts.news.on(new ChannelGone("19:rpa"));
		assertThat(parts.channels.find("19:rpa")).isEmpty();
		assertThat(parts.channels.of(ONE)).isEmpty();
		parts.news.on(new Removed(new Place.Chat(BY)));
		parts.news.on(new Removed(new Place.Group("19:team")));
		assertThat(parts.channels.known()).hasSize(2);
		parts.news.on(new Removed(new Place.Team("19:team")));
		parts.news.on(new Removed(new Place.Team("19:team")));
		assertThat(parts.channels.known().stream().map(StudyChannel::venue)).containsExactly(ELSEWHERE);
	}

	/** A private channel has an id of its own, that of the general one is the team's. */
	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theTeamMayBeSaidLaterAndIsNotTakenAway(DataSource database) {
		Parts parts = new Parts(database);
		parts.channels.see(new Venue("19:rpa", "RPA", ""));
		assertThat(parts.channels.known()).extracting(StudyChannel::venue)
			.containsExactly(new Venue("19:rpa", "RPA", ""));
		parts.channels.see(RPA);
		parts.channels.see(new Venue("19:rpa", "", ""));
		assertThat(parts.channels.known()).extracting(StudyChannel::venue).containsExactly(RPA);
		parts.channels.see(new Venue("19:rpa", "", "19:rpa"));
		assertThat(parts.channels.find("19:rpa")).map((channel) -> channel.venue().general()).contains(true);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void theGeneralChannelGoesWithItsTeamWhetherThatWasSaidOrNot(DataSource database) {
		Parts parts = new Parts(database);
		parts.channels.see(new Venue("19:team", "", ""));
		parts.channels.see(new Venue("19:data", "データ", ""));
		parts.news.on(new Removed(new Place.Team("19:team")));
		assertThat(parts.channels.known()).extracting(StudyChannel::id).containsExactly("19:data");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aChannelIsForSkillsAndEachChangeIsNotedOnce(DataSource database) {
		Parts parts = new Parts(database);
		parts.channels.see(RPA);
		parts.channels.see(DATA);
		assertThat(parts.channels.all()).isEmpty();
		parts.ties.tie(BY, "19:rpa", List.of(ONE, TWO));
		parts.ties.tie(BY, "19:rpa", List.of(TWO));
		assertThat(parts.channels.all()).containsExactly(new StudyChannel(RPA, Set.of(ONE, TWO)));
		parts.ties.untie(BY, "19:rpa", List.of(ONE, ONE));
		parts.ties.untie(BY, "19:data", List.of(ONE));
		assertThat(parts.channels.of(ONE)).isEmpty();
		assertThat(parts.channels.of(TWO)).containsExactly(new StudyChannel(RPA, Set.of(TWO)));
		assertThat(parts.log.list(Optional.empty(), Optional.of("channel"), 0, 10)
			.stream()
			.map((entry) -> entry.what() + " " + entry.subject())).containsExactly("channel.untied rpa-ai-ocr 19:rpa",
					"channel.tied bpr 19:rpa", "channel.tied rpa-ai-ocr 19:rpa");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatManyTellAtOnceIsOneChannelAndOneTie(DataSource database) {
		Parts parts = new Parts(database);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<CompletableFuture<Void>> all = IntStream.range(0, 20)
				.mapToObj((_) -> CompletableFuture.runAsync(() -> {
					parts.news.on(new ChannelSeen(RPA));
					parts.ties.tie(BY, "19:rpa", List.of(ONE));
				}, threads))
				.toList();
			assertThat(all).allSatisfy((each) -> assertThat(each).succeedsWithin(Duration.ofSeconds(30)));
		}
		assertThat(parts.channels.all()).containsExactly(new StudyChannel(RPA, Set.of(ONE)));
		assertThat(parts.log.count(Optional.empty(), Optional.of("channel"))).isEqualTo(1);
	}

	private static final class Parts {

		private final StudyChannels channels;

		private final ChannelTies ties;

		private final ChannelNews news;

		private final AuditLog log;

		Parts(DataSource database) {
			JdbcClient jdbc = JdbcClient.create(database);
			TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(database));
			this.log = AuditLogs.on(database, Clock.systemUTC());
			this.channels = new StudyChannels(jdbc, transactions, Clock.systemUTC());
			this.ties = new ChannelTies(jdbc, this.log, transactions);
			this.news = new ChannelNews(this.channels);
		}

	}

}
