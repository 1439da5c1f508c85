package dev.manabi.teams;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says at a start that fails what is wrong with the bot's credential.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedCredentialFailureAnalyzer extends AbstractFailureAnalyzer<RefusedCredentialException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedCredentialException refused) {
		return new FailureAnalysis(refused.getMessage() + "\n" + refused.japanese(), """
				Set exactly one of manabi.teams.client-secret, manabi.teams.certificate-path and \
				manabi.teams.managed-identity-client-id.
				manabi.teams.client-secret、manabi.teams.certificate-path、\
				manabi.teams.managed-identity-client-id のうち、1つだけを設定してください。\
				""", refused);
	}

}
