package dev.manabi.training;

import java.util.Optional;

import dev.manabi.conversation.Dates;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Kept.Fact;

/**
 * Says in plain words what stands in the training records.
 */
final class CompletionFacts {

	private CompletionFacts() {
	}

	static Fact of(Completion completion) {
		return Fact.at(completion.recordedAt(), text(completion, Language.JA, "%s：%s修了（%s、%s）", "、修了証：", "、理由："),
				text(completion, Language.EN, "%s: completed %s (%s, %s)", ", certificate: ", ", why: "));
	}

	private static String text(Completion completion, Language language, String format, String certificate,
			String why) {
		Claim claim = completion.claim();
		return format.formatted(claim.learnt().title().in(language), Dates.in(language, claim.day()),
				evidence(claim.evidence()).in(language), state(completion.state()).in(language))
				+ claim.certificate().map((link) -> certificate + link).orElse("")
				+ said(completion).map((words) -> why + words).orElse("");
	}

	/** What was said when it was confirmed, refused or taken back. */
	private static Optional<String> said(Completion completion) {
		return completion.withdrawal()
			.or(completion::decision)
			.map(Completion.Correction::why)
			.filter((words) -> !words.isBlank());
	}

	private static Bilingual evidence(Evidence evidence) {
		return switch (evidence) {
			case WORD -> new Bilingual("ご本人の申告", "your own word");
			case CERTIFICATE -> new Bilingual("修了証", "a certificate");
			case CODE -> new Bilingual("会場の出席コード", "the code shown in the room");
			case LIST -> new Bilingual("出席名簿", "a list of who attended");
			case LMS -> new Bilingual("学習システムからの連絡", "word from the learning system");
			case MANAGER -> new Bilingual("上司の確認", "your manager’s word");
			case COORDINATOR -> new Bilingual("研修担当の確認", "a coordinator’s word");
			case TIP -> new Bilingual("共有した学びのコツ", "a tip that you shared");
		};
	}

	private static Bilingual state(Completion.State state) {
		return switch (state) {
			case COUNTS -> new Bilingual("修了として扱います", "counts");
			case WAITING -> new Bilingual("確認待ち", "waits to be confirmed");
			case REFUSED -> new Bilingual("確認されませんでした", "was not confirmed");
			case WITHDRAWN -> new Bilingual("取り消し済み", "was taken back");
		};
	}

}
