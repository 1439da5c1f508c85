package dev.manabi.teams;

import java.util.List;
import java.util.Map;

import dev.manabi.roster.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what, and from where, over the endpoint: whoever may not is told so politely
 * and changes nothing, whatever they forge.
 */
class DeedRightsTests extends WithColleagues {

	private static final String NOT_FOR_YOU = "申し訳ありません。これは研修担当の方だけがお使いいただけます。";

	private Deeds deeds;

	@BeforeEach
	void begin() {
		tieRpa();
		completed(ITO, "rpa-joint-workshop");
		People.makeGuest(this.people, id("Emily Carter"), true);
		this.deeds = new Deeds(this.jdbc, this.deliveries);
	}

	@AfterEach
	void back() {
		People.makeGuest(this.people, id("Emily Carter"), false);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			# what            | coordinator | employee | manager | guest | outsider
			save-announcement   | yes       | no       | no      | no    | no
			send-announcement   | yes       | no       | no      | no    | no
			recall-announcement | yes       | no       | no      | no    | no
			export-announcement | yes       | no       | no      | no    | no
			study-channel-add   | yes       | no       | no      | no    | no
			hide-tip            | yes       | no       | no      | no    | no
			pin-tip             | yes       | no       | no      | no    | no
			restore-tip         | yes       | no       | no      | no    | no
			confirm-case        | yes       | no       | no      | no    | no
			send-tip            | no        | no       | no      | no    | no
			withdraw-tip        | no        | no       | no      | no    | no
			""")
	void isAsTheTableSays(String what, String coordinator, String employee, String manager, String guest,
			String outsider) {
		for (Where where : Where.values()) {
			check("鈴木 直樹", what, where, employee);
			check("髙橋 美智子", what, where, manager);
			check("Emily Carter", what, where, guest);
			check("", what, where, outsider);
			check(KOBAYASHI, what, where, coordinator);
		}
	}

	private void check(String name, String what, Where where, String may) {
		this.deeds.prepare(colleague(KOBAYASHI), colleague(ITO));
		Map<String, String> slots = this.deeds.slots(what);
		String before = this.deeds.everything();
		CHANNEL.forget();
		String heard = this.endpoint.deliver(where.use(somebody(name), what, slots)).body() + said();
		if (may.equals("yes")) {
			assertThat(heard).as(name + " " + where).doesNotContain(NOT_FOR_YOU);
			assertThat(this.deeds.everything()).as(name + " " + where).isNotEqualTo(before);
		}
		else {
			assertThat(heard).as(name + " " + where).contains(refusal(name, what, where)).doesNotContain(Deeds.SECRET);
			assertThat(this.deeds.everything()).as(name + " " + where).isEqualTo(before);
			assertThat(this.deliveries.run()).isZero();
		}
	}

	private static String refusal(String name, String what, Where where) {
		if (name.isEmpty() && where == Where.EXTENSION) {
			return "職員名簿でこのアカウントを確認できませんでした。";
		}
		if (!List.of("send-tip", "withdraw-tip").contains(what)) {
			return NOT_FOR_YOU;
		}
		return List.of("", "Emily Carter").contains(name) ? "学び合いは、職員の方だけがお使いになれます。" : "書き直しと取り下げは、共有したご本人だけができます。";
	}

	private Colleague somebody(String name) {
		return name.isEmpty() ? Colleague.alone(this.endpoint, "00000000-0000-4000-8000-000000000000")
				: colleague(name);
	}

	/** Whatever was said anywhere. */
	private static String said() {
		return String.join("\n", CHANNEL.replies().stream().map(JsonNode::toString).toList());
	}

	/** What is typed asks for the same, and is refused in the same words. */
	@ParameterizedTest
	@CsvSource({ "全職員にお知らせを出したい", "お知らせの一覧", "学びのコツの確認", "業務改善事例の確認" })
	void whatIsTypedIsRefusedToo(String text) {
		this.deeds.prepare(colleague(KOBAYASHI), colleague(ITO));
		String before = this.deeds.everything();
		for (String name : List.of("鈴木 直樹", "髙橋 美智子", "Emily Carter", "")) {
			somebody(name).says(text).sees(NOT_FOR_YOU);
			somebody(name).in(RPA, "1481567603816").says(text).sees(NOT_FOR_YOU);
		}
		assertThat(this.deeds.everything()).isEqualTo(before);
	}

	@Test
	void whoeverIsNotTeamsIsNotHeard() {
		this.deeds.prepare(colleague(KOBAYASHI), colleague(ITO));
		String before = this.deeds.everything();
		for (String what : Deeds.ALL) {
			ObjectNode forged = colleague(KOBAYASHI).press(what, this.deeds.slots(what));
			String foreign = "Bearer " + Tokens.of(CHANNEL.serviceUrl()).signedBy(SigningKeys.FOREIGN);
			assertThat(this.endpoint.post(null, forged.toString()).statusCode()).isEqualTo(401);
			assertThat(this.endpoint.post(foreign, forged.toString()).statusCode()).isEqualTo(403);
		}
		assertThat(this.deeds.everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void theOneWhoSharedItMay(Where where) {
		this.deeds.prepare(colleague(KOBAYASHI), colleague(ITO));
		String before = this.deeds.everything();
		this.endpoint.deliver(where.use(colleague(ITO), "send-tip", this.deeds.slots("send-tip")));
		assertThat(this.deeds.everything()).isNotEqualTo(before).contains(Deeds.CHANGED);
	}

	/** Where something is done. */
	enum Where {

		OWN_CHAT {

			@Override
			ObjectNode use(Colleague who, String what, Map<String, String> slots) {
				return who.press(what, slots);
			}

		},

		OWN_CHAT_OF_AN_OLD_CLIENT {

			@Override
			ObjectNode use(Colleague who, String what, Map<String, String> slots) {
				return who.submit(what, slots);
			}

		},

		CHANNEL {

			@Override
			ObjectNode use(Colleague who, String what, Map<String, String> slots) {
				return who.in(RPA, "1481567603816").press(what, slots);
			}

		},

		CHANNEL_OF_AN_OLD_CLIENT {

			@Override
			ObjectNode use(Colleague who, String what, Map<String, String> slots) {
				return who.in(RPA, "1481567603816").submit(what, slots);
			}

		},

		EXTENSION {

			@Override
			ObjectNode use(Colleague who, String what, Map<String, String> slots) {
				ObjectNode value = ((ObjectNode) Activities.json("{}")).put("commandId", "save-tip");
				ObjectNode data = value.putObject("data").put("intent", what);
				slots.forEach(data::put);
				return who.use("submitAction", value);
			}

		};

		abstract ObjectNode use(Colleague who, String what, Map<String, String> slots);

	}

}
