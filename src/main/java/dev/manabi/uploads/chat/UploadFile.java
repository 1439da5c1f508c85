package dev.manabi.uploads.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Faults;
import dev.manabi.conversation.FileIntent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.imports.Column;
import dev.manabi.imports.Headings;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.TableFile;
import dev.manabi.imports.TableImport;
import dev.manabi.language.Language;
import dev.manabi.uploads.Kinds;
import dev.manabi.uploads.Uploads;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A coordinator sends a table: it is kept, and they see what taking it would do.
 */
@Component
@Order(20)
class UploadFile implements FileIntent {

	private static final int NAMED = 20;

	private final Kinds kinds;

	private final Uploads uploads;

	private final UploadCards cards;

	private final Texts texts;

	UploadFile(Kinds kinds, Uploads uploads, UploadCards cards, Texts texts) {
		this.kinds = kinds;
		this.uploads = uploads;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "upload";
	}

	/** Any workbook, so that one that can't be read is told of. */
	@Override
	public boolean recognises(byte[] content) {
		return TableFile.isWorkbook(content) || TableFile.headings(content).filter(this.kinds::mayBeOne).isPresent();
	}

	@Override
	public Reply answer(Ask ask, String file, byte[] content) {
		try {
			Headings headings = TableFile.readHeadings(file, content);
			Optional<TableImport<?>> kind = this.kinds.of(headings);
			return kind
				.map((known) -> this.cards.show(this.uploads.keep(known.name(), file, content, ask.asker().id()), ask,
						""))
				.orElseGet(() -> new Reply.Words(unclear(file, headings, ask.language())));
		}
		catch (RefusedFileException ex) {
			return new Reply.Words(this.texts.get(ask.language(), "upload.unreadable", Markdown.plain(file),
					Faults.in(ask.language(), ex, this.texts, "file.more-faults")));
		}
	}

	private String unclear(String file, Headings headings, Language language) {
		String found = headings.briefly()
			.stream()
			.filter((text) -> !text.isBlank())
			.limit(NAMED)
			.map(Markdown::plain)
			.collect(Collectors.joining(", "));
		return this.kinds.nearest(headings)
			.map((lack) -> this.texts.get(language, "upload.lacks", Markdown.plain(file),
					this.texts.get(language, "upload." + lack.kind()), columns(lack.columns(), language), found))
			.orElseGet(() -> this.texts.get(language, "upload.unclear", Markdown.plain(file), found));
	}

	private String columns(List<Set<Column>> needs, Language language) {
		String or = this.texts.get(language, "upload.or");
		return needs.stream()
			.map((need) -> "- "
					+ need.stream().map((column) -> column.heading(language)).sorted().collect(Collectors.joining(or)))
			.collect(Collectors.joining("\n"));
	}

}
