package dev.manabi.xapi;

import java.util.UUID;

import dev.manabi.xapi.Lms.Answer;
import org.junit.jupiter.api.AfterEach;
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
 * xAPI 1.0.3 part three (Communication) and its counterpart in 2.0, as far as it concerns
 * who receives statements. The numbers are those of its sections.
 */
@XapiTest
class CommunicationConformanceTests {

	@Autowired
	private JdbcClient jdbc;

	private Lms lms;

	@BeforeEach
	@AfterEach
	void startAfresh(@LocalServerPort int port) {
		this.lms = Lms.at(port);
		for (String table : new String[] { "completion", "xapi_statement", "xapi_source" }) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	/** 3.3 The version header of requests and of responses. */
	@ParameterizedTest
	@CsvSource({ "1.0, 200, 1.0.3", "1.0.0, 200, 1.0.3", "1.0.1, 200, 1.0.3", "1.0.3, 200, 1.0.3", "1.0.9, 200, 1.0.3",
			"2.0.0, 200, 2.0.0", "2.0, 200, 2.0.0", "2.0.1, 200, 2.0.0", "'', 400, 2.0.0", "0.95, 400, 2.0.0",
			"0.9.0, 400, 2.0.0", "1.1.0, 400, 2.0.0", "2.1.0, 400, 2.0.0", "3.0.0, 400, 2.0.0", "1, 400, 2.0.0",
			"1.0.x, 400, 2.0.0" })
	void speaksOneAndTwo(String version, int status, String answered) {
		Answer answer = this.lms.with(Lms.VERSION, version).posts(completed().toString());
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header(Lms.VERSION)).isEqualTo(answered);
	}

	/** 3.3 The header is in every response. */
	@ParameterizedTest
	@CsvSource({ "GET, /xapi/about, 200", "GET, /xapi/statements, 405", "PUT, /xapi/statements, 400",
			"GET, /xapi/agents, 404" })
	void everyResponseSaysItsVersion(String method, String path, int status) {
		Answer answer = this.lms.sends(method, path, "");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header(Lms.VERSION)).isEqualTo("1.0.3");
		assertThat(this.lms.with(Lms.AUTHORIZATION, "").posts("").header(Lms.VERSION)).isEqualTo("1.0.3");
	}

	/** 2.8 The about resource lists the versions; it asks for no credentials. */
	@Test
	void tellsWhatItSpeaks() {
		Answer answer = this.lms.with(Lms.AUTHORIZATION, "").with(Lms.VERSION, "").sends("GET", "/xapi/about", "");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().toString()).isEqualTo("{\"version\":[\"1.0.3\",\"2.0.0\"]}");
	}

	/** 1.1 HEAD is answered as GET is, without a body. */
	@Test
	void answersHead() {
		Answer answer = this.lms.sends("HEAD", "/xapi/about", "");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.response().body()).isEmpty();
	}

	/** 2.1.2 POST answers 200 with the ids in the order of the statements. */
	@Test
	void postAnswersTheIdsInOrder() {
		ObjectNode one = with(completed(), "/id", "'ffffffff-1234-4678-9234-567812345678'");
		ObjectNode other = with(completed(), "/id", "'00000000-1234-4678-9234-567812345678'");
		Answer answer = this.lms.posts("[" + one + "," + other + "]");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().toString()).isEqualTo("[" + one.path("id") + "," + other.path("id") + "]");
		assertThat(this.lms.posts("[]").json().toString()).isEqualTo("[]");
	}

	/** 2.1.1 PUT stores one statement under the id of the parameter and answers 204. */
	@Test
	void putAnswersNothing() {
		ObjectNode statement = completed();
		String id = statement.path("id").asString();
		Answer answer = this.lms.puts(id, statement.toString());
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.response().body()).isEmpty();
		assertThat(this.lms.puts(id, with(statement, "/id", "-").toString()).status()).isEqualTo(204);
		assertThat(this.jdbc.sql("SELECT statement FROM xapi_statement").query(String.class).list())
			.containsExactly(id);
	}

	@Test
	void putRefusesWhatIsNotOneStatementOfThatId() {
		String id = UUID.randomUUID().toString();
		assertThat(this.lms.puts(id, completed().toString()).status()).isEqualTo(400);
		assertThat(this.lms.puts(id, "[" + completed() + "," + completed() + "]").status()).isEqualTo(400);
		assertThat(this.lms.puts(id, "[]").status()).isEqualTo(400);
		assertThat(this.lms.puts("x", completed().toString()).status()).isEqualTo(400);
		assertThat(this.lms.sends("PUT", "/xapi/statements", completed().toString()).status()).isEqualTo(400);
	}

	/**
	 * 3.2 Parameters that are not recognised, or in another case, are rejected with 400.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "?statementId=12345678-1234-4678-9234-567812345678", "?surplus=1", "?method=PUT" })
	void postTakesNoParameters(String query) {
		assertThat(this.lms.sends("POST", "/xapi/statements" + query, completed().toString()).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "statementID", "statementid", "StatementId" })
	void parametersAreInTheRightCase(String parameter) {
		ObjectNode statement = completed();
		String path = "/xapi/statements?" + parameter + "=" + statement.path("id").asString();
		assertThat(this.lms.sends("PUT", path, statement.toString()).status()).isEqualTo(400);
	}

	/** 1.5 and 3.2 Content types. */
	@ParameterizedTest
	@CsvSource({ "application/json, 200", "application/json; charset=utf-8, 200", "Application/JSON, 200", "'', 400",
			"text/plain, 400", "application/x-www-form-urlencoded, 400", "multipart/mixed; boundary=x, 400",
			"nonsense, 400" })
	void takesJson(String type, int status) {
		assertThat(this.lms.with("Content-Type", type).posts(completed().toString()).status()).isEqualTo(status);
	}

	/** 2.1.2 The same again changes nothing; another under its id is a conflict. */
	@ParameterizedTest(name = "{0}: {1} = {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					2.3.1 the same                                         | /actor/mbox                | 'mailto:ito.ayaka@city.example.jp' | 200
					2.3.1 properties that the LRS sets: stored             | /stored                    | '2026-11-21T10:00:00Z'             | 200
					2.3.1 properties that the LRS sets: authority          | /authority                 | {'mbox': 'mailto:a@b.jp'}          | 200
					2.3.1 properties that the LRS sets: version            | /version                   | '1.0.0'                            | 200
					2.3.1 properties that the LRS sets: timestamp          | /timestamp                 | -                                  | 200
					2.3.1 the serialization of a timestamp                 | /timestamp                 | '2026-11-21T01:00:00.000Z'         | 200
					2.3.1 Activity Definitions                             | /object/definition         | {'name': {'ja': '研修'}}           | 200
					2.3.1 the display of the Verb                          | /verb/display              | {'en': 'did'}                      | 200
					2.3.1 the case of a mail's domain                      | /actor/mbox                | 'mailto:ito.ayaka@CITY.example.jp' | 200
					2.3.1 another person                                   | /actor/mbox                | 'mailto:suzuki.naoki@city.example.jp' | 409
					2.3.1 another verb                                     | /verb/id                   | 'http://adlnet.gov/expapi/verbs/passed' | 409
					2.3.1 another activity                                 | /object/id                 | 'https://lms.city.example.jp/x'    | 409
					2.3.1 another time                                     | /timestamp                 | '2026-11-21T10:00:01+09:00'        | 409
					2.3.1 another result                                   | /result/success            | true                               | 409
					2.3.1 a duration in other words                        | /result/duration           | 'PT60S'                            | 409
					2.3.1 extensions                                       | /context/extensions        | {'x:definition': 1}                | 409
					""")
	void comparesStatements(String requirement, String path, String value, int status) {
		ObjectNode statement = completed();
		assertThat(this.lms.posts(statement.toString()).status()).isEqualTo(200);
		ObjectNode again = with(statement, path, value);
		Answer answer = this.lms.posts("["
				+ with(completed("suzuki.naoki@city.example.jp", Reports.SECURITY), "/id", "-") + "," + again + "]");
		assertThat(answer.status()).as(requirement).isEqualTo(status);
		assertThat(this.lms.puts(statement.path("id").asString(), again.toString()).status())
			.isEqualTo((status == 200) ? 204 : 409);
		assertThat(count("completion")).isEqualTo((status == 200) ? 2 : 1);
		assertThat(this.jdbc.sql("SELECT count(*) FROM xapi_statement").query(Integer.class).single())
			.isEqualTo((status == 200) ? 2 : 1);
	}

	/**
	 * 2.3.1 The members of a Group have no order, and single contextActivities are
	 * arrays.
	 */
	@Test
	void comparesWhatHasNoOrder() {
		ObjectNode statement = with(
				with(completed(), "/context/team",
						"{'objectType': 'Group', 'member': [{'mbox': 'mailto:a@b.jp'}, {'mbox': 'mailto:c@d.jp'}]}"),
				"/context/contextActivities", "{'parent': {'id': 'x:y'}}");
		assertThat(this.lms.posts(statement.toString()).status()).isEqualTo(200);
		ObjectNode again = with(
				with(statement, "/context/team",
						"{'member': [{'mbox': 'mailto:c@d.jp'}, {'mbox': 'mailto:a@b.jp'}], 'objectType': 'Group'}"),
				"/context/contextActivities", "{'parent': [{'id': 'x:y'}]}");
		assertThat(this.lms.posts(again.toString()).status()).isEqualTo(200);
	}

	/** 2.0 What is not an LRS says so. */
	@ParameterizedTest
	@CsvSource({ "GET, /xapi/statements, 405", "GET, /xapi/statements?limit=1, 405", "DELETE, /xapi/statements, 405",
			"HEAD, /xapi/statements, 405", "GET, /xapi/activities/state, 404", "PUT, /xapi/activities/state, 404",
			"POST, /xapi/activities/profile, 404", "GET, /xapi/agents, 404", "GET, /xapi/agents/profile, 404",
			"GET, /xapi/activities, 404", "DELETE, /xapi/activities/state, 404", "GET, /xapi/, 404" })
	void saysWhatIsNotServed(String method, String path, int status) {
		Answer answer = this.lms.sends(method, path, "");
		assertThat(answer.status()).isEqualTo(status);
		if (!method.equals("HEAD")) {
			assertThat(answer.json().path("message").asString()).isNotBlank();
		}
		if (status == 405) {
			assertThat(answer.header("Allow")).contains("POST", "PUT");
		}
	}

	private int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
