package dev.manabi.xapi;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.xapi.Lms.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.manabi.xapi.Reports.completed;
import static dev.manabi.xapi.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * xAPI 1.0.3 part two (Data), as far as it concerns who receives statements. The numbers
 * are those of its sections.
 */
@XapiTest
class StatementConformanceTests {

	@Autowired
	private JdbcClient jdbc;

	private Lms lms;

	@BeforeEach
	void startAfresh(@LocalServerPort int port) {
		this.lms = Lms.at(port);
		this.jdbc.sql("DELETE FROM completion").update();
		this.jdbc.sql("DELETE FROM xapi_statement").update();
	}

	@ParameterizedTest(name = "{0}: {1} = {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					2.2 A Statement uses "actor"                             | /actor                  | -
					2.2 A Statement uses "verb"                              | /verb                   | -
					2.2 A Statement uses "object"                            | /object                 | -
					2.2 rejects null values                                  | /actor                  | null
					2.2 rejects null values                                  | /verb/display           | {'en': null}
					2.2 rejects null values                                  | /result                 | {'success': null}
					2.2 rejects strings where numbers are required           | /result/score/scaled    | '0.5'
					2.2 rejects strings where booleans are required          | /result/success         | 'true'
					2.2 rejects non-format-following values                  | /actor/mbox             | ''
					2.2 rejects keys in the wrong case                       | /actor/Name             | 'Ito'
					2.2 rejects enumerated values in the wrong case          | /object/objectType      | 'activity'
					2.2 rejects keys that are not allowed                    | /surplus                | 1
					2.2 rejects keys that are not allowed                    | /verb/surplus           | 1
					2.2 rejects keys that are not allowed                    | /result/surplus         | 1
					2.2 rejects keys that are not allowed                    | /context/surplus        | 1
					2.2 rejects IRIs without a scheme                        | /verb/id                | 'completed'
					2.2 rejects IRIs without a scheme                        | /object/id              | '/course/1'
					2.2 validates keys of language maps                      | /verb/display           | {'not a tag': 'x'}
					2.4.1 An id is a UUID                                    | /id                     | '12345678-1234-5678-1234'
					2.4.1 An id is a UUID                                    | /id                     | '12345678-1234-5678-1234-56781234567z'
					2.4.1 An id is a UUID                                    | /id                     | 12
					2.4.2.1 An Agent has an Inverse Functional Identifier    | /actor                  | {'name': 'Ito'}
					2.4.2.1 An Agent has not more than one                   | /actor/openid           | 'https://id.example.jp/ito'
					2.4.2.1 The objectType of an Agent                       | /actor/objectType       | 'Person'
					2.4.2.2 An Anonymous Group has members                   | /actor                  | {'objectType': 'Group', 'name': 'x'}
					2.4.2.2 A Group has no Groups as members                 | /actor                  | {'objectType': 'Group', 'member': [{'objectType': 'Group', 'member': []}]}
					2.4.2.3 An mbox is a mailto IRI                          | /actor/mbox             | 'ito.ayaka@city.example.jp'
					2.4.2.3 An mbox is a mailto IRI                          | /actor/mbox             | 'mailto:ito.ayaka'
					2.4.2.3 An mbox_sha1sum is hex-encoded                   | /actor                  | {'mbox_sha1sum': 'abc'}
					2.4.2.3 An openid is a URI                               | /actor                  | {'openid': 'ito'}
					2.4.2.4 An account has a homePage                        | /actor                  | {'account': {'name': 'ito'}}
					2.4.2.4 A homePage is an IRL                             | /actor                  | {'account': {'name': 'ito', 'homePage': 'lms'}}
					2.4.2.4 An account has a name                            | /actor                  | {'account': {'homePage': 'https://lms.city.example.jp'}}
					2.4.2.4 An account's name is a string                    | /actor                  | {'account': {'homePage': 'https://lms.city.example.jp', 'name': 7}}
					2.4.3 A Verb has an id                                   | /verb/id                | -
					2.4.3 A display is a language map                        | /verb/display           | 'completed'
					2.4.4.1 An Activity has an id                            | /object/id              | -
					2.4.4.1 A definition's type is an IRI                    | /object/definition/type | 'course'
					2.4.4.1 An interactionType is one of the list            | /object/definition      | {'interactionType': 'guess'}
					2.4.4.1 Interaction Activities have an interactionType   | /object/definition      | {'choices': [{'id': 'a'}]}
					2.4.4.3 A Statement Reference has a UUID                 | /object                 | {'objectType': 'StatementRef', 'id': 'x'}
					2.4.4.3 A SubStatement has no id                         | /object                 | {'objectType': 'SubStatement', 'id': '12345678-1234-5678-1234-567812345678', 'actor': {'mbox': 'mailto:a@b.jp'}, 'verb': {'id': 'x:y'}, 'object': {'id': 'x:z'}}
					2.4.4.3 A SubStatement is not nested                     | /object                 | {'objectType': 'SubStatement', 'actor': {'mbox': 'mailto:a@b.jp'}, 'verb': {'id': 'x:y'}, 'object': {'objectType': 'SubStatement'}}
					2.4.5 A success is a Boolean                             | /result/success         | 1
					2.4.5 A completion is a Boolean                          | /result/completion      | 'no'
					2.4.5 A duration is of ISO 8601                          | /result/duration        | '90 minutes'
					2.4.5.1 scaled is at most 1                              | /result/score/scaled    | 1.01
					2.4.5.1 scaled is at least -1                            | /result/score/scaled    | -1.01
					2.4.5.1 min is less than max                             | /result/score           | {'min': 10, 'max': 10}
					2.4.5.1 raw is between min and max                       | /result/score           | {'raw': 101, 'max': 100}
					2.4.5.1 raw is between min and max                       | /result/score           | {'raw': -1, 'min': 0}
					2.4.6 A registration is a UUID                           | /context/registration   | 'x'
					2.4.6 A team is a Group                                  | /context/team           | {'mbox': 'mailto:a@b.jp'}
					2.4.6 A language is of RFC 5646                          | /context/language       | 'Japanese!'
					2.4.6.2 contextActivities has four keys                  | /context/contextActivities | {'parents': []}
					2.4.6.2 contextActivities holds Activities               | /context/contextActivities | {'parent': ['x']}
					2.4.7 A timestamp is a string                            | /timestamp              | 1763690400
					2.4.8 stored is a Timestamp                              | /stored                 | 'yesterday'
					2.4.9 An authority is an Agent or a Group                | /authority              | 'lms'
					2.4.10 rejects versions that do not start with 1.0.      | /version                | '0.95'
					2.4.10 rejects versions that do not start with 1.0.      | /version                | '2.0.0'
					2.4.11 An Attachment Object has its required properties  | /attachments            | [{'usageType': 'x:y'}]
					4.1 The keys of an extensions map are IRIs               | /result/extensions      | {'plain': 1}
					4.5 A Timestamp is of ISO 8601                           | /timestamp              | '21 Nov 2026'
					4.5 A Timestamp is of ISO 8601                           | /timestamp              | '2026-11-31T10:00:00Z'
					4.5 There is no negative offset of zero                  | /timestamp              | '2026-11-21T10:00:00-00:00'
					4.5 There is no negative offset of zero                  | /timestamp              | '2026-11-21T10:00:00-0000'
					4.5 A Timestamp has a time zone                          | /timestamp              | '2026-11-21T10:00:00'
					4.5 A year that no office has seen                       | /timestamp              | '0001-01-01T00:00:00Z'
					""")
	void rejectsWith400(String requirement, String path, String value) {
		Answer answer = this.lms.posts(with(completed(), path, value).toString());
		assertThat(answer.status()).as(requirement).isEqualTo(400);
		assertThat(answer.json().path("message").asString()).isNotBlank();
		assertThat(answer.json().path("message_ja").asString()).isNotBlank();
		assertNothingIsThere();
	}

	@ParameterizedTest(name = "{0}: {1} = {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					2.2 null values inside extensions                  | /result/extensions                 | {'x:y': null, 'x:z': {'deep': [null]}}
					2.2 an empty extensions map                        | /context/extensions                | {}
					2.4.1 a UUID of any version                        | /id                                | '12345678-1234-5678-1234-567812345678'
					2.4.2 an Agent by mbox_sha1sum                     | /actor                             | {'mbox_sha1sum': 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9'}
					2.4.2 an Agent by openid                           | /actor                             | {'openid': 'https://id.example.jp/ito'}
					2.4.2 an Agent by account                          | /actor                             | {'account': {'homePage': 'https://lms.city.example.jp', 'name': '007742'}}
					2.4.2 an Anonymous Group                           | /actor                             | {'objectType': 'Group', 'member': [{'mbox': 'mailto:a@b.jp'}]}
					2.4.2 an Identified Group                          | /actor                             | {'objectType': 'Group', 'mbox': 'mailto:team@b.jp'}
					2.4.3 any Verb                                     | /verb/id                           | 'http://example.jp/verbs/受講'
					2.4.4.1 an Activity Definition                     | /object/definition                 | {'name': {'ja': '情報セキュリティ'}, 'type': 'http://adlnet.gov/expapi/activities/course', 'moreInfo': 'https://lms.city.example.jp/7'}
					2.4.4.2 an Agent as the Object                     | /object                            | {'objectType': 'Agent', 'mbox': 'mailto:a@b.jp'}
					2.4.4.3 a StatementRef as the Object               | /object                            | {'objectType': 'StatementRef', 'id': '12345678-1234-5678-1234-567812345678'}
					2.4.4.3 a SubStatement as the Object               | /object                            | {'objectType': 'SubStatement', 'actor': {'mbox': 'mailto:a@b.jp'}, 'verb': {'id': 'x:y'}, 'object': {'id': 'x:z'}}
					2.4.5 a whole Result                               | /result                            | {'score': {'scaled': 0.95, 'raw': 95, 'min': 0, 'max': 100}, 'success': true, 'completion': true, 'response': 'x', 'duration': 'PT4H35M59.14S'}
					2.4.5 a duration in weeks                          | /result/duration                   | 'P4W'
					2.4.6.2 a single Activity in contextActivities     | /context/contextActivities         | {'category': {'id': 'x:y'}}
					2.4.6.2 Activities in contextActivities            | /context/contextActivities         | {'parent': [{'id': 'x:y', 'objectType': 'Activity'}]}
					2.4.7 no timestamp                                 | /timestamp                         | -
					2.4.7 a timestamp in the future                    | /timestamp                         | '2027-01-01T10:00:00Z'
					2.4.8 stored, which is overwritten                 | /stored                            | '2026-11-21T10:00:00.123Z'
					2.4.9 authority, which is overwritten              | /authority                         | {'mbox': 'mailto:a@b.jp'}
					2.4.10 a version that starts with 1.0.             | /version                           | '1.0.9'
					1.5.1 an Attachment with a fileUrl                 | /attachments                       | [{'usageType': 'x:y', 'display': {'en': 'x'}, 'contentType': 'application/pdf', 'length': 3, 'sha2': '495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a', 'fileUrl': 'https://x.jp/y'}]
					4.5 a Timestamp in UTC with milliseconds           | /timestamp                         | '2026-11-21T10:00:00.123Z'
					4.5 the basic format of an offset                  | /timestamp                         | '2026-11-21T10:00:00+0900'
					""")
	void accepts(String requirement, String path, String value) {
		ObjectNode statement = with(completed(), path, value);
		Answer answer = this.lms.posts(statement.toString());
		assertThat(answer.status()).as(requirement + answer.response().body()).isEqualTo(200);
		assertThat(answer.json().get(0).asString()).isEqualTo(statement.path("id").asString());
	}

	/**
	 * 2.4.1 Statement ids are generated by the LRS if a Statement is received without
	 * one.
	 */
	@Test
	void generatesAnIdWhereThereIsNone() {
		Answer answer = this.lms.posts(with(completed(), "/id", "-").toString());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(UUID.fromString(answer.json().get(0).asString())).isNotNull();
	}

	/** 3.2 A batch is rejected if any Statement within it is. */
	@Test
	void rejectsABatchWholly() {
		Answer answer = this.lms.posts("[" + completed() + "," + with(completed(), "/verb/id", "'x'") + "]");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("message").asString()).startsWith("/1/verb/id: ");
		assertThat(answer.json().path("message_ja").asString()).startsWith("/1/verb/id: ");
		assertNothingIsThere();
	}

	/** 2.1.1 A batch with two Statements of the same id is rejected. */
	@Test
	void rejectsTwoOfOneIdInABatch() {
		ObjectNode statement = completed();
		assertThat(this.lms.posts("[" + statement + "," + statement + "]").status()).isEqualTo(400);
		assertNothingIsThere();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "7", "\"x\"", "null", "[7]", "[null]", "[[]]", "{} {}",
			"{'actor': {}, 'actor': {}}", "NaN" })
	void rejectsWhatIsNoStatement(String body) {
		assertThat(this.lms.posts(body.replace('\'', '"')).status()).isEqualTo(400);
	}

	/** 1.4 Strings are encoded and interpreted as UTF-8. */
	@Test
	void rejectsOtherEncodings() {
		String body = with(completed(), "/actor/name", "'髙橋'").toString();
		assertThat(this.lms.sends("POST", "/xapi/statements", body.getBytes(StandardCharsets.UTF_16)).status())
			.isEqualTo(400);
		assertThat(this.lms
			.sends("POST", "/xapi/statements", body.getBytes(java.nio.charset.Charset.forName("windows-31j")))
			.status()).isEqualTo(400);
		assertThat(this.lms.posts(body).status()).isEqualTo(200);
	}

	@Test
	void rejectsWhatIsNestedWithoutEnd() {
		String deep = "[".repeat(5_000) + "]".repeat(5_000);
		ObjectNode statement = with(completed(), "/result/extensions", "{'x:y': 1}");
		assertThat(this.lms.posts(statement.toString().replace("{\"x:y\":1}", "{\"x:y\":" + deep + "}")).status())
			.isEqualTo(400);
	}

	/** 3.2 What is larger than the maximum is rejected with 413. */
	@Test
	void rejectsWhatIsTooMuch() {
		String many = IntStream.range(0, 1_001)
			.mapToObj((_) -> completed().toString())
			.collect(Collectors.joining(",", "[", "]"));
		assertThat(this.lms.posts(many).status()).isEqualTo(413);
		assertThat(
				this.lms.posts(with(completed(), "/actor/name", "'" + "x".repeat(5 << 20) + "'").toString()).status())
			.isEqualTo(413);
		assertNothingIsThere();
	}

	/**
	 * 2.3.2 Voiding from a source that may not is rejected with 403, and all that came
	 * with it.
	 */
	@Test
	void nothingIsVoidedByASource() {
		ObjectNode statement = completed();
		this.lms.posts(statement.toString());
		ObjectNode voiding = with(with(completed(), "/verb/id", "'http://adlnet.gov/expapi/verbs/voided'"), "/object",
				"{'objectType': 'StatementRef', 'id': " + statement.path("id") + "}");
		Answer answer = this.lms
			.posts("[" + completed("suzuki.naoki@city.example.jp", Reports.SECURITY) + "," + voiding + "]");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.json().path("message").asString()).contains("may not void");
		assertThat(count("completion")).isOne();
		assertThat(this.jdbc.sql("SELECT count(*) FROM completion_correction").query(Integer.class).single()).isZero();
	}

	/** 2.3.2 A voiding Statement has a StatementRef as its Object. */
	@Test
	void voidingNeedsAReference() {
		assertThat(this.lms.posts(with(completed(), "/verb/id", "'http://adlnet.gov/expapi/verbs/voided'").toString())
			.status()).isEqualTo(400);
	}

	/** IEEE 9274.1.1: contextAgents and contextGroups came with 2.0. */
	@Test
	void twoHasContextAgents() {
		ObjectNode statement = with(completed(), "/context/contextAgents",
				"[{'objectType': 'contextAgent', 'agent': {'mbox': 'mailto:a@b.jp'}}]");
		assertThat(this.lms.posts(statement.toString()).status()).isEqualTo(400);
		assertThat(this.lms.with(Lms.VERSION, "2.0.0").posts(statement.toString()).status()).isEqualTo(200);
		assertThat(
				this.lms.with(Lms.VERSION, "2.0.0").posts(with(completed(), "/version", "'2.0.0'").toString()).status())
			.isEqualTo(200);
	}

	private void assertNothingIsThere() {
		assertThat(count("xapi_statement")).isZero();
		assertThat(count("completion")).isZero();
	}

	private int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
