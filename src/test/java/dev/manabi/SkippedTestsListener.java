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

	private final Map<String, String> skipped = new ConcurrentSkipListMap<>();

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			this.skipped.put(test.getUniqueId(), test.getDisplayName() + ": "
					+ result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
		}
	}

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		this.skipped.put(test.getUniqueId(), test.getDisplayName() + ": " + reason);
	}

	@Override
	@SuppressWarnings("SystemOut")
	public void testPlanExecutionFinished(TestPlan plan) {
		this.skipped.values().forEach((reason) -> System.out.println("SKIPPED " + reason));
	}

}
