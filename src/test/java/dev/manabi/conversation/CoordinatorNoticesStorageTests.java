package dev.manabi.conversation;

import java.time.Clock;
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
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CoordinatorNoticesStorageTests {

	private static final Turn FIRST = turn("00000000-0000-4000-8000-000000000001");

	private static final Turn SECOND = turn("00000000-0000-4000-8000-000000000002");

	private final List<String> said = new ArrayList<>();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void eachCoordinatorIsToldEachNoticeOnceEvenAfterARestart(JdbcClient jdbc) {
		notices(jdbc, "map").tell(FIRST, this::say);
		notices(jdbc, "map").tell(FIRST, this::say);
		assertThat(this.said).containsExactly("map");
		notices(jdbc, "map").tell(SECOND, this::say);
		notices(jdbc, "map", "catalogue").tell(FIRST, this::say);
		assertThat(this.said).containsExactly("map", "map", "catalogue");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void whatCouldNotBeSaidIsSaidNextTime(JdbcClient jdbc) {
		assertThatIllegalStateException().isThrownBy(() -> notices(jdbc, "map").tell(FIRST, (reply) -> {
			throw new IllegalStateException("Teams is away");
		}));
		notices(jdbc, "map").tell(FIRST, this::say);
		assertThat(this.said).containsExactly("map");
	}

	private void say(Answer answer) {
		this.said.add(((Answer.Words) answer).text());
	}

	private static CoordinatorNotices notices(JdbcClient jdbc, String... keys) {
		List<CoordinatorNotice> notices = new ArrayList<>();
		for (String key : keys) {
			notices.add((_) -> Optional.of(new CoordinatorNotice.Notice(key, new Reply.Words(key))));
		}
		return new CoordinatorNotices(notices, new Cards(JsonMapper.shared()), jdbc, Clock.systemUTC());
	}

	private static Turn turn(String id) {
		PersonId person = new PersonId(id);
		Person coordinator = new Person(person, "a@city.example.jp", "1", "a", List.of(), Set.of(), null, Language.JA,
				false, true, true);
		return new Turn(new Asker(person, "29:" + id, coordinator), null, false, new Heard.Typed(""));
	}

}
