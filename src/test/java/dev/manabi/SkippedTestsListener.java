package dev.manabi;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of a run what was skipped and why, so that nobody takes it for passed.
 */
public class SkippedTestsListener implements TestExecutionListener {

	private final Map<String, Integer> reasons = new ConcurrentSkipListMap<>();

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			count(result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
		}
	}

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		count(reason);
	}

	@Override
	@SuppressWarnings("SystemOut")
	public void testPlanExecutionFinished(TestPlan plan) {
		this.reasons.forEach((reason, tests) -> System.out.println("SKIPPED " + tests + " tests. " + reason));
	}

	private void count(String reason) {
		this.reasons.merge(reason.replace("Assumption failed: ", ""), 1, Integer::sum);
	}

}
