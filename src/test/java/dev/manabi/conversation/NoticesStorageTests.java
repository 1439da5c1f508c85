package dev.manabi.conversation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

class NoticesStorageTests {

	private static final Turn FIRST = turn("00000000-0000-4000-8000-000000000001");

	private static final Turn SECOND = turn("00000000-0000-4000-8000-000000000002");

	private final List<String> said = new ArrayList<>();

	private final List<RuntimeException> failures = new ArrayList<>();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void eachCoordinatorIsToldEachNoticeOnceEvenAfterARestart(JdbcClient jdbc) {
		notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
		notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("map");
		notices(jdbc, "map").tell(SECOND, this::say, this.failures::add);
		notices(jdbc, "map", "catalogue").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("map", "map", "catalogue");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void whatCouldNotBeSaidIsSaidNextTime(JdbcClient jdbc) {
		notices(jdbc, "map", "catalogue", "roster").tell(FIRST, (reply) -> {
			if (((Answer.Words) reply).text().equals("map")) {
				throw new IllegalStateException("Teams is away");
			}
			say(reply);
		}, this.failures::add);
		assertThat(this.said).containsExactly("catalogue", "roster");
		assertThat(this.failures).singleElement(as(THROWABLE)).hasMessage("Teams is away");
		notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("catalogue", "roster", "map");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void atATurnNoMoreThanAFewAreTold(JdbcClient jdbc) {
		notices(jdbc, "a", "b", "c", "d").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("a", "b", "c");
		notices(jdbc, "a", "b", "c", "d").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("a", "b", "c", "d");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void whatIsBeingToldIsNotToldBesides(JdbcClient jdbc) {
		new Told(jdbc).once(FIRST.asker().id(), "map", () -> {
			notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
			new Told(jdbc).once(FIRST.asker().id(), "map", () -> this.said.add("again"));
			return false;
		});
		assertThat(this.said).isEmpty();
		notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("map");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void aClaimWhoseOwnerDiedRunsOut(JdbcClient jdbc) {
		new Told(jdbc).once(FIRST.asker().id(), "map", () -> {
			jdbc.sql("UPDATE notice_told SET claimed_until = ?")
				.param(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
				.update();
			notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
			return true;
		});
		assertThat(this.said).containsExactly("map");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void whoseClaimRanOutSettlesNothing(JdbcClient jdbc) {
		PersonId person = FIRST.asker().id();
		new Told(jdbc).once(person, "map", () -> {
			jdbc.sql("UPDATE notice_told SET claimed_until = ?")
				.param(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
				.update();
			new Told(jdbc).once(person, "map", () -> this.said.add("map"));
			return false;
		});
		notices(jdbc, "map").tell(FIRST, this::say, this.failures::add);
		assertThat(this.said).containsExactly("map");
	}

	private void say(Answer answer) {
		this.said.add(((Answer.Words) answer).text());
	}

	private static Notices notices(JdbcClient jdbc, String... keys) {
		List<CoordinatorNotice> notices = new ArrayList<>();
		for (String key : keys) {
			notices.add((_) -> Optional.of(new Notice(key, new Reply.Words(key))));
		}
		return new Notices(notices, List.of(), new Told(jdbc), new Cards(JsonMapper.shared()), Spoken.languages(jdbc));
	}

	private static Turn turn(String id) {
		PersonId person = new PersonId(id);
		Person coordinator = new Person(person, "a@city.example.jp", "1", "a", List.of(), Set.of(), null, Language.JA,
				false, true, true);
		return new Turn(new Asker(person, "29:" + id, coordinator), null, "chat", false, new Heard.Typed(""));
	}

}
