package dev.manabi.conversation;

import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedFileNoticeTests {

	@Test
	void namesTheFirstFaultsAndHowManyMoreThereAre() {
		String said = said(IntStream.rangeClosed(1, 2000).mapToObj((i) -> new Problem(i, "missing", "id")).toList());
		assertThat(said).contains("1行目: 「id」がありません\n\n2行目:", "20行目:", "ほかに1980件あります。").doesNotContain("21行目");
		assertThat(said).hasSizeLessThan(2000);
	}

	@Test
	void quotesTheFileWithoutItsMarkdown() {
		assertThat(said(List.of(new Problem(3, "unknown-key", "[ここ](https://evil.example)", "id"))))
			.contains("3行目: 「\\[ここ\\](https://evil.example)」");
	}

	@Test
	void otherFaultsAreOtherNews() {
		assertThat(notice(List.of(new Problem(1, "missing", "id"))).key())
			.isNotEqualTo(notice(List.of(new Problem(2, "missing", "id"))).key())
			.hasSizeLessThan(200);
	}

	private static String said(List<Problem> problems) {
		return ((Reply.Words) notice(problems).reply().get()).text();
	}

	private static Notice notice(List<Problem> problems) {
		return RefusedFileNotice.of("catalogue.refused", new RefusedFileException("courses.yaml", problems),
				new Texts(), Language.JA);
	}

}
