package dev.manabi.conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TemplateTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String DATA = """
			{"name": "佐藤", "count": 3, "yes": true, "no": false, "none": [],
			 "who": {"title": "課長"},
			 "items": [{"n": "a", "subs": [{"s": 1}, {"s": 2}]}, {"n": "b", "subs": []}]}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					{'t': '${name}さん'}                                  | {'t': '佐藤さん'}
					{'t': '${who.title}と${count}'}                       | {'t': '課長と3'}
					{'t': '${count}'}                                     | {'t': 3}
					{'t': '${who}'}                                       | {'t': {'title': '課長'}}
					{'t': 'plain', 'n': 1, 'b': true}                     | {'t': 'plain', 'n': 1, 'b': true}
					{'l': [{'$data': '${items}', 'x': '${n}'}]}           | {'l': [{'x': 'a'}, {'x': 'b'}]}
					{'l': [{'$data': '${items}', 'x': '${$root.name}'}]}  | {'l': [{'x': '佐藤'}, {'x': '佐藤'}]}
					{'l': [{'$data': '${none}', 'x': '${n}'}, {'y': 1}]}  | {'l': [{'y': 1}]}
					{'o': {'$data': '${who}', 'x': '${title}'}}           | {'o': {'x': '課長'}}
					{'l': [{'$when': '${no}', 'x': '${gone}'}, {'y': 1}]} | {'l': [{'y': 1}]}
					{'l': [{'$when': '${yes}', 'x': 1}]}                  | {'l': [{'x': 1}]}
					{'o': {'$when': '${no}', 'x': 1}, 'y': 2}             | {'y': 2}
					{'l': [{'$data': '${items}', 'm': [{'$data': '${subs}', 's': '${s}'}]}]} | {'l': [{'m': [{'s': 1}, {'s': 2}]}, {'m': []}]}
					""")
	void binds(String template, String bound) {
		assertThat(bind(template)).isEqualTo(JSON.readTree(bound.replace('\'', '"')));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			{'t': '${gone}'}                                | card: no value for ${gone}
			{'t': 'a ${who.gone} b'}                        | card: no value for ${who.gone}
			{'l': [{'$data': '${items}', 'x': '${name}'}]}  | card: no value for ${name}
			{'t': '${$root.gone}'}                          | card: no value for ${$root.gone}
			""")
	void refusesAPathWithoutAValue(String template, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> bind(template)).withMessage(message);
	}

	@Test
	void valueCannotBreakOutOfItsText() {
		ObjectNode data = JSON.createObjectNode().put("name", "\"}, {\"type\": \"evil\" ${count} \\ $1");
		assertThat(new Template("card", JSON.readTree("{\"t\": \"<${name}>\"}")).bind(data).path("t").stringValue())
			.isEqualTo("<\"}, {\"type\": \"evil\" ${count} \\ $1>");
	}

	private static Object bind(String template) {
		return new Template("card", JSON.readTree(template.replace('\'', '"'))).bind((ObjectNode) JSON.readTree(DATA));
	}

}
