package dev.manabi.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import dev.manabi.TestClock;
import dev.manabi.announcements.Announcement.State;
import dev.manabi.privacy.Extent;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.NoOutbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is kept of announcements, in both databases.
 */
class AnnouncementStorageTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final PersonId KOBAYASHI = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");

	private static final Contents WORDS = new Contents("題😀", "本\n文", "A title", "A text", "https://a.example/p.png",
			"押す", "Press", "https://a.example", "seminar 2026-12-16T14:00");

	private static final Audience AUDIENCE = new Audience(true, Set.of("leader", "user"), Set.of("高齢者福祉課"),
			Set.of("bpr"), Set.of("19:rpa@thread.tacv2"));

	private final TestClock clock = TestClock.on("2026-11-22");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aDraftIsKeptWhole(JdbcClient jdbc) {
		AnnouncementRows rows = new AnnouncementRows(jdbc, this.clock);
		rows.add("a", null, WORDS, KOBAYASHI);
		assertThat(rows.address("a", 1, AUDIENCE, ITO)).isTrue();
		Announcement draft = rows.find("a").orElseThrow();
		assertThat(draft).isEqualTo(new Announcement("a", 2, State.DRAFT, Optional.empty(), WORDS, AUDIENCE, ITO,
				this.clock.instant(), KOBAYASHI, Optional.empty()));
		assertThat(rows.list(0, 9)).containsExactly(draft);
		assertThat(rows.list(1, 9)).isEmpty();
		assertThat(rows.count()).isOne();
		assertThat(rows.find("b")).isEmpty();
		assertThat(rows.remove("a", 1)).as("it was changed since").isFalse();
		assertThat(rows.remove("a", 2)).isTrue();
		assertThat(rows.remove("a", 2)).isFalse();
		assertThat(jdbc.sql("SELECT count(*) FROM announcement_audience").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void anotherVersionIsNotOverwritten(JdbcClient jdbc) {
		AnnouncementRows rows = new AnnouncementRows(jdbc, this.clock);
		rows.add("a", null, WORDS, KOBAYASHI);
		assertThat(rows.write("a", 1, Contents.EMPTY, ITO)).isTrue();
		assertThat(rows.write("a", 1, WORDS, KOBAYASHI)).isFalse();
		assertThat(rows.address("a", 1, AUDIENCE, KOBAYASHI)).isFalse();
		assertThat(rows.find("a").orElseThrow().contents()).isEqualTo(Contents.EMPTY);
		assertThat(rows.find("a").orElseThrow().audience()).isEqualTo(Audience.NOBODY);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void goesThroughItsStates(JdbcClient jdbc) {
		AnnouncementRows rows = new AnnouncementRows(jdbc, this.clock);
		rows.add("a", null, WORDS, KOBAYASHI);
		Instant later = this.clock.instant().plusSeconds(60);
		assertThat(rows.due()).isEmpty();
		Announcement draft = rows.find("a").orElseThrow();
		assertThat(rows.write("a", 1, WORDS, KOBAYASHI)).isTrue();
		assertThat(rows.schedule(draft, later, ITO)).as("it was changed since").isFalse();
		assertThat(rows.schedule(rows.find("a").orElseThrow(), later, ITO)).isTrue();
		assertThat(rows.schedule(draft, later, ITO)).isFalse();
		assertThat(rows.due()).isEmpty();
		assertThat(rows.release("a")).as("before its time").isFalse();
		this.clock.moveTo("2026-11-23");
		assertThat(rows.due()).extracting(Announcement::sendAt, Announcement::author)
			.containsExactly(tuple(Optional.of(later), ITO));
		assertThat(rows.release("a")).isTrue();
		assertThat(rows.release("a")).isFalse();
		assertThat(rows.due()).extracting(Announcement::id).containsExactly("a");
		assertThat(rows.write("a", 2, Contents.EMPTY, ITO)).isFalse();
		assertThat(rows.remove("a", 2)).isFalse();
		assertThat(rows.move("a", List.of(State.SENDING), State.SENT)).isTrue();
		assertThat(rows.due()).isEmpty();
		rows.add("b", "a", WORDS, ITO);
		assertThat(rows.revisionOf("a").orElseThrow().id()).isEqualTo("b");
		assertThat(rows.revisionOf("b")).isEmpty();
		assertThat(rows.rewrite("a", Contents.EMPTY, ITO)).isTrue();
		assertThat(rows.find("a").orElseThrow().version()).isEqualTo(3);
		assertThat(rows.left("a")).isEqualTo(Instant.EPOCH);
		rows.leave("a");
		assertThat(rows.left("a")).isEqualTo(this.clock.instant());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void thereIsOneDraftOfNewWordsForEach(JdbcClient jdbc) {
		AnnouncementRows rows = new AnnouncementRows(jdbc, this.clock);
		assertThat(rows.add("a", null, WORDS, KOBAYASHI)).isTrue();
		assertThat(rows.add("a", null, Contents.EMPTY, ITO)).as("begun twice").isFalse();
		assertThat(rows.add("b", "a", WORDS, KOBAYASHI)).isTrue();
		assertThat(rows.add("c", "a", WORDS, ITO)).as("another begins one at the same time").isFalse();
		assertThat(rows.add("d", null, WORDS, ITO)).isTrue();
		assertThat(rows.revisionOf("a")).map(Announcement::id).contains("b");
		assertThat(rows.find("a").orElseThrow().contents()).isEqualTo(WORDS);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void everybodyIsCountedOnceAndForgotten(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		Sightings sightings = new Sightings(jdbc, this.clock);
		new AnnouncementRows(jdbc, this.clock).add("a", null, WORDS, KOBAYASHI);
		sightings.note("a", ITO);
		sightings.note("a", ITO);
		sightings.note("a", KOBAYASHI);
		assertThat(sightings.count("a")).isEqualTo(2);
		assertThat(sightings.of("a")).containsExactlyInAnyOrder(ITO, KOBAYASHI);
		AnnouncementKeeper keeper = new AnnouncementKeeper(jdbc, new NoOutbox());
		assertThat(keeper.of(ITO.value()).facts()).singleElement()
			.satisfies((fact) -> assertThat(fact.text().ja()).isEqualTo("お知らせを確認：題😀"));
		assertThat(keeper.of(KOBAYASHI.value()).facts()).hasSize(2);
		keeper.erase(ITO.value(), Extent.WISH);
		keeper.erase(KOBAYASHI.value(), Extent.LEFT);
		assertThat(sightings.count("a")).isZero();
		assertThat(keeper.of(KOBAYASHI.value()).facts()).isEmpty();
		assertThat(keeper.fate(ITO.value()).goes()).isEmpty();
	}

}
