package dev.manabi.entra;

import java.util.Locale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says at a start that fails which setting is missing.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingException missing) {
		String setting = missing.setting();
		return new FailureAnalysis("""
				%s is not set. Without it the bot could not tell Teams from anybody else.

				%s が設定されていません。この設定がないと、Teams からの通信かどうかを確かめられません。\
				""".formatted(setting, setting), """
				Set %s (or the environment variable %s), or try Manabi out with the profile 'tryout'.

				%s（または環境変数 %s）を設定してください。試すだけの場合は、プロファイル 'tryout' で起動してください。\
				""".formatted(setting, variable(setting), setting, variable(setting)), missing);
	}

	private static String variable(String setting) {
		return setting.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
	}

}
