package dev.manabi.imports;

import dev.manabi.language.Language;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at a start that fails which file is wrong, and where.
 */
class RefusedFileFailureAnalyzer extends AbstractFailureAnalyzer<RefusedFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RefusedFileException refused) {
		String description = refused.file() + "\n\n" + refused.discreetlyIn(Language.JA) + "\n\n"
				+ refused.discreetlyIn(Language.EN);
		return new FailureAnalysis(description, "このファイルを直してから、もう一度起動してください。 / Fix this file, then start again.",
				refused);
	}

}
