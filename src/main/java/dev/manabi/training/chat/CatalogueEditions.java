package dev.manabi.training.chat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Faults;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.TopLevel;
import dev.manabi.imports.TableFile;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMaps;
import dev.manabi.training.Catalogue;
import dev.manabi.training.CatalogueFit;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Course;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Editions of the course catalogue.
 */
@Component
@Order(20)
class CatalogueEditions implements EditionSubject<Catalogue> {

	private static final int NAMED = 10;

	private final Catalogues catalogues;

	private final SkillMaps skillMaps;

	private final CatalogueFit fit;

	private final CatalogueChangeLines lines;

	private final Texts texts;

	CatalogueEditions(Catalogues catalogues, SkillMaps skillMaps, CatalogueFit fit, CatalogueChangeLines lines,
			Texts texts) {
		this.catalogues = catalogues;
		this.skillMaps = skillMaps;
		this.fit = fit;
		this.lines = lines;
		this.texts = texts;
	}

	@Override
	public String id() {
		return Catalogues.SUBJECT;
	}

	@Override
	public boolean recognises(byte[] content) {
		return TopLevel.keys(content).contains("courses") || Catalogues.isTable(content);
	}

	@Override
	public String text(String file, byte[] content) {
		return Catalogues.isTable(content) ? TableFile.asCsv(file, content) : EditionSubject.super.text(file, content);
	}

	@Override
	public Catalogue read(String file, byte[] content, Schedule schedule, LocalDate day) {
		return this.catalogues.read(file, content, schedule, day);
	}

	@Override
	public Catalogue on(Schedule schedule, LocalDate day) {
		return this.catalogues.on(schedule, day);
	}

	@Override
	public Catalogue current() {
		return this.catalogues.current();
	}

	@Override
	public Optional<Edition> edition() {
		return this.catalogues.edition();
	}

	@Override
	public BaseFile base() {
		return this.catalogues.base();
	}

	/** A catalogue names no day. */
	@Override
	public LocalDate from(Catalogue catalogue) {
		return LocalDate.MIN;
	}

	/** A catalogue names no version, either. */
	@Override
	public String version(Catalogue catalogue) {
		return DigestUtils.md5DigestAsHex(catalogue.toString().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public List<Fact> facts(Catalogue catalogue, Language language) {
		return List.of(
				new Fact(this.texts.get(language, "editions.name"), Markdown.plain(catalogue.name().in(language))),
				new Fact(this.texts.get(language, "catalogue.courses"),
						this.texts.get(language, "catalogue.count", "%,d".formatted(catalogue.courses().size()))));
	}

	@Override
	public Changes changes(Catalogue before, Catalogue after, Schedule schedule, LocalDate day, Language language) {
		return this.lines.between(before, after, this.skillMaps.on(schedule, day), day, language);
	}

	@Override
	public List<String> objections(Schedule now, Schedule proposed, LocalDate today, Language language) {
		return this.fit.misfit(now, proposed, today).map((misfit) -> objections(misfit, language)).orElse(List.of());
	}

	private List<String> objections(CatalogueFit.Misfit misfit, Language language) {
		String day = Dates.in(language, misfit.day());
		if (misfit.courses().isEmpty()) {
			return List.of(this.texts.get(language, "catalogue.unfit", day),
					Faults.in(language, misfit.refused(), this.texts, "file.more-faults"));
		}
		Optional<String> more = Optional.of(misfit.courses().size() - NAMED)
			.filter((left) -> left > 0)
			.map((left) -> this.texts.get(language, "editions.more", String.valueOf(left)));
		return Stream
			.of(Stream.of(this.texts.get(language, "catalogue.in-the-air", day)),
					misfit.courses().stream().limit(NAMED).map((course) -> line(course, language)), more.stream())
			.flatMap(Function.identity())
			.toList();
	}

	private String line(Course course, Language language) {
		return this.texts.get(language, "catalogue.course", Markdown.plain(course.title().in(language)),
				Markdown.plain(course.id().value()));
	}

}
