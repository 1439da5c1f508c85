package dev.manabi.xapi;

import dev.manabi.xapi.Lms.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.manabi.xapi.Reports.completed;
import static dev.manabi.xapi.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement that can't be stored is refused for good: it is not sent again for ever,
 * with all that comes after it waiting.
 */
@XapiTest
@ExtendWith(OutputCaptureExtension.class)
class OddStatementTests {

	private static final String ACCOUNT = "{'account': {'homePage': '%s', 'name': '%s'}}";

	@Autowired
	private JdbcClient jdbc;

	private Lms lms;

	@BeforeEach
	void startAfresh(@LocalServerPort int port) {
		this.lms = Lms.at(port);
		this.jdbc.sql("DELETE FROM completion").update();
		this.jdbc.sql("DELETE FROM xapi_statement").update();
	}

	@ParameterizedTest
	@CsvSource({ "account, ito\\u0000, 1, 400", "account, ito\\u0007, 1, 400", "account, ito\\u0085, 1, 400",
			"account, x, 320, 200", "account, x, 321, 400", "account, 𠮟, 160, 200", "account, 𠮟, 161, 400",
			"account, 学, 320, 200", "site, \\u0000, 1, 400", "site, 𠮟, 490, 200", "site, 𠮟, 500, 400",
			"mbox, \\u0000, 1, 400", "mbox, x, 312, 200", "mbox, x, 313, 400", "mbox, İ, 200, 400",
			"openid, x, 318, 200", "openid, x, 319, 400", "openid, \\u0000, 1, 400", "activity, \\u0000, 1, 400",
			"activity, \\u001b, 1, 400", "activity, 𠮟, 499, 200", "activity, 𠮟, 500, 400",
			"title, \\u0000\\n, 1, 200", "title, 𠮟, 999, 200" })
	void whatCannotBeStoredIsRefusedForGood(String where, String part, int times, int status) {
		String text = part.repeat(times);
		String path = switch (where) {
			case "activity" -> "/object/id";
			case "title" -> "/object/definition";
			default -> "/actor";
		};
		String value = switch (where) {
			case "account" -> ACCOUNT.formatted("https://lms.city.example.jp", text);
			case "site" -> ACCOUNT.formatted("https://x.jp/" + text, "ito");
			case "mbox" -> "{'mbox': 'mailto:" + text + "@city.jp'}";
			case "openid" -> "{'openid': 'x:" + text + "'}";
			case "activity" -> "'x:" + text + "'";
			default -> "{'name': {'ja': 'x" + text + "'}}";
		};
		Answer answer = this.lms.posts(with(completed(), path, value).toString());
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
		assertThat(count()).isEqualTo((status == 200) ? 1 : 0);
	}

	@Test
	void whatTheDatabaseRefusesIsRefusedForGood(CapturedOutput output) {
		this.jdbc.sql("ALTER TABLE xapi_statement ADD CONSTRAINT xapi_odd CHECK (activity <> 'x:secret')").update();
		try {
			Answer answer = this.lms.posts(with(completed(), "/object/id", "'x:secret'").toString());
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.json().path("message_ja").asString()).startsWith("保存できない値");
			assertThat(output).contains("The database refuses statements of lms").doesNotContain("x:secret");
		}
		finally {
			this.jdbc.sql("ALTER TABLE xapi_statement DROP CONSTRAINT xapi_odd").update();
		}
	}

	private int count() {
		return this.jdbc.sql("SELECT count(*) FROM xapi_statement").query(Integer.class).single();
	}

}
