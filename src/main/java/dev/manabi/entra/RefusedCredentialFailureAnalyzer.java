package dev.manabi.entra;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says at a start that fails what is wrong with a credential.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedCredentialFailureAnalyzer extends AbstractFailureAnalyzer<RefusedCredentialException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedCredentialException refused) {
		return new FailureAnalysis(refused.getMessage() + "\n" + refused.japanese(), """
				Set exactly one of these: %s
				次のうち、1つだけを設定してください: %s\
				""".formatted(refused.settings(), refused.settings()), refused);
	}

}
