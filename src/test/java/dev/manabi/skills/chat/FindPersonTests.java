package dev.manabi.skills.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people are found at once.
 */
class FindPersonTests extends WithRoleReports {

	@Autowired
	private SkillMaps skillMaps;

	@Autowired
	private ShowRoleSetting setting;

	@Autowired
	private RoleWords words;

	@Autowired
	private Texts texts;

	@Autowired
	private Cards cards;

	@ParameterizedTest
	@CsvSource({ "JA, 2, 該当する職員が複数います。設定する方を選んでください。, 八王子 花子さん（001234）を選ぶ",
			"JA, 11, 該当する職員が多いため、一部だけを表示しています。見当たらないときは、姓名やユーザー名で探してください。, 八王子 花子さん（001234）を選ぶ",
			"EN, 2, Several people were found. Please choose one., Choose 八王子 花子 (001234)" })
	void oneOfThemIsToBeChosen(Language language, int people, String lead, String button) {
		Person person = People.inPost("福祉課", "主事");
		Person guest = People.account("guest@partner.example.jp", "Guest", true, true);
		String card = find(language, Stream.generate(() -> person).limit(people).toList());
		assertThat(card).contains(lead, button, "福祉課 主事 001234", "hanako@city.example.jp", person.id().value());
		assertThat(find(language, List.of(guest, guest))).doesNotContain("Guest");
	}

	@Test
	void whoIsNotStaffTakesNobodysPlace() {
		Person guest = People.account("guest@partner.example.jp", "Guest", true, true);
		Person person = People.inPost("福祉課", "主事");
		String card = find(Language.JA,
				Stream.concat(Stream.generate(() -> guest).limit(50), Stream.of(person, person)).toList());
		assertThat(card).contains("該当する職員が複数います。").doesNotContain("Guest");
	}

	@ParameterizedTest
	@CsvSource({ "10, 10, 該当する職員が複数います。", "12, 10, 該当する職員が多いため" })
	void tenAreShown(int people, int shown, String lead) {
		String card = find(Language.JA, Stream.generate(() -> People.inPost("福祉課", "主事")).limit(people).toList());
		assertThat(card).contains(lead);
		assertThat(card.split("\"verb\":\"role-setting\"", -1)).hasSize(shown + 1);
	}

	private String find(Language language, List<Person> found) {
		FindPerson find = new FindPerson(new Found(found), this.skillMaps, this.setting, this.words, this.texts);
		Asker asker = new Asker(new PersonId(ITO), "29:1", null);
		Answer answer = this.cards.draw(find.answer(new Ask(asker, language, Map.of("who", "八王子"))), language, "29:1");
		return ((Answer.Card) answer).json();
	}

	private record Found(List<Person> people) implements Roster {

		@Override
		public Optional<Person> find(PersonId id) {
			return Optional.empty();
		}

		@Override
		public List<Person> search(String text) {
			return this.people;
		}

		@Override
		public void walk(Consumer<? super Person> each) {
			this.people.forEach(each);
		}

	}

}
