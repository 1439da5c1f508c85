package dev.manabi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * What was spoken of in one test is forgotten in the next.
 */
class ForgottenTopics implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext().getBean(JdbcClient.class).sql("DELETE FROM conversation_topic").update();
	}

}
