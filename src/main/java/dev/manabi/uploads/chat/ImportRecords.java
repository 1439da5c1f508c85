package dev.manabi.uploads.chat;

import java.util.List;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.imports.TableImport;
import dev.manabi.language.Language;
import dev.manabi.uploads.Kinds;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * 「受講記録の取り込み」: which files can be sent, and what stands in them.
 */
@Component
@Order(62)
class ImportRecords extends CoordinatorIntent {

	private final Kinds kinds;

	private final Texts texts;

	ImportRecords(Kinds kinds, Texts texts) {
		super("import-records", true);
		this.kinds = kinds;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		List<KindText> kinds = this.kinds.all().stream().map((kind) -> kind(kind, language)).toList();
		return new Reply.Card("uploads/kinds", new KindsCard(kinds), this.texts.get(language, "upload.summary"));
	}

	private KindText kind(TableImport<?> kind, Language language) {
		List<Fact> columns = IntStream.range(0, kind.columns().size())
			.mapToObj((place) -> new Fact(kind.columns().get(place).heading(language), example(kind, place, language)))
			.toList();
		return new KindText(StringUtils.capitalize(this.texts.get(language, "upload." + kind.name())),
				this.texts.get(language, "upload." + kind.name() + ".about"), columns);
	}

	private String example(TableImport<?> kind, int place, Language language) {
		String example = kind.example().get(place);
		return example.isEmpty() ? this.texts.get(language, "upload.may-be-empty") : example;
	}

	/** What can be sent. */
	record KindsCard(List<KindText> kinds) {

	}

	/** One kind of table. */
	record KindText(String title, String about, List<Fact> columns) {

	}

	/** A column and an example. */
	record Fact(String title, String value) {

	}

}
