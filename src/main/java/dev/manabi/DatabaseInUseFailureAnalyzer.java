package dev.manabi;

import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says at a start that fails that another Manabi has the database file open.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseInUseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
			return null;
		}
		return new FailureAnalysis("""
				The database file is in use. Is another Manabi running from this folder?

				データベースのファイルが使用中です。このフォルダーで別の Manabi が動いていませんか。\
				""", """
				Stop the other one, or give this one another spring.datasource.url.

				動いているほうを止めるか、spring.datasource.url で別の場所を指定してください。\
				""", cause);
	}

}
