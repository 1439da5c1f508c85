package dev.manabi.xapi;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says at a start that fails what is wrong with a learning system's settings.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedSourceFailureAnalyzer extends AbstractFailureAnalyzer<RefusedSourceException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedSourceException refused) {
		return new FailureAnalysis(refused.getMessage() + "\n\n" + refused.japanese(), """
				Correct %s. docs/administrator.md says how a learning system is connected.

				%s を直してください。学習システムのつなぎ方は docs/ja/administrator.md にあります。\
				""".formatted(refused.setting(), refused.setting()), refused);
	}

}
