package dev.manabi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * What was spoken of in one test, and in which language, is forgotten in the next.
 */
class ForgottenTalk implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		JdbcClient jdbc = test.getApplicationContext().getBean(JdbcClient.class);
		jdbc.sql("DELETE FROM conversation_topic").update();
		jdbc.sql("DELETE FROM language_choice").update();
	}

}
