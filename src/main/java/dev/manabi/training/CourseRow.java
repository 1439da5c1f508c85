package dev.manabi.training;

import java.net.URI;
import java.time.Duration;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.manabi.imports.Column;
import dev.manabi.imports.Row;
import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.skills.Method;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;

/**
 * Reads the courses of a {@link CatalogueTable}.
 */
final class CourseRow {

	private static final Pattern SEPARATOR = Pattern.compile("[;；、,，\\n]");

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern EACH_YEAR = Pattern.compile("(?:毎年|毎年度)?(\\d{1,2})月(\\d{1,2})日|(\\d{2})-(\\d{2})");

	private final SkillMap map;

	private final Map<String, Skill> skills = new HashMap<>();

	private final Map<String, Method> methods = new HashMap<>();

	CourseRow(SkillMap map) {
		this.map = map;
		map.skills().forEach((skill) -> {
			this.skills.put(Folding.key(skill.name().ja()), skill);
			this.skills.put(Folding.key(skill.name().en()), skill);
			this.skills.put(Folding.key(skill.id().value()), skill);
		});
		map.methods().forEach((method) -> {
			method.aliases().ja().forEach((alias) -> this.methods.putIfAbsent(Folding.key(alias), method));
			method.aliases().en().forEach((alias) -> this.methods.putIfAbsent(Folding.key(alias), method));
			this.methods.put(Folding.key(method.name().ja()), method);
			this.methods.put(Folding.key(method.name().en()), method);
			this.methods.put(Folding.key(method.id()), method);
		});
	}

	Supplier<Course> read(Row row) {
		String id = id(row);
		Set<SkillId> taught = skills(row);
		String title = row.required(CatalogueTable.TITLE);
		String english = row.text(CatalogueTable.TITLE_EN);
		Provider provider = row.parsed(CatalogueTable.PROVIDER, Provider.WORDS, Provider::of).orElse(Provider.CITY);
		Optional<Method> method = method(row);
		Optional<URI> link = link(row);
		Optional<Duration> duration = row.parsed(CatalogueTable.MINUTES, "60", CourseRow::minutes);
		Optional<Level> level = row.parsed(CatalogueTable.LEVEL, Level.WORDS, Level::of);
		Optional<DueDate> due = due(row);
		boolean mandatory = row.parsed(CatalogueTable.MANDATORY, "○, ×, true, false", CourseRow::flag).orElse(false);
		Optional<Renewal> renewal = renewal(row, mandatory, due);
		Optional<Set<Evidence>> suffices = row.parsed(CatalogueTable.SUFFICES, Evidence.WORDS,
				(text) -> split(text).stream().map(Evidence::of).collect(Collectors.toSet()));
		Aliases aliases = new Aliases(split(row.text(CatalogueTable.ALIASES)),
				split(row.text(CatalogueTable.ALIASES_EN)));
		return () -> new Course(new CourseId(id), taught, new Bilingual(title, english.isEmpty() ? title : english),
				aliases, provider, method.orElseThrow(), link.orElseThrow(), duration, level, due, mandatory, renewal,
				suffices.orElseGet(() -> Sufficiency.by(method.orElseThrow())), List.of());
	}

	private static String id(Row row) {
		String id = row.required(CatalogueTable.ID);
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			row.refuse("not-understood", row.heading(CatalogueTable.ID), id, "low-code");
		}
		return id;
	}

	private Set<SkillId> skills(Row row) {
		Set<SkillId> found = new LinkedHashSet<>();
		split(row.required(CatalogueTable.SKILLS)).forEach((text) -> Optional
			.ofNullable(this.skills.get(Folding.key(text)))
			.ifPresentOrElse((skill) -> found.add(skill.id()),
					() -> row.refuse("unknown-skill", text, names(this.map.skills(), (skill) -> skill.id().value()))));
		return found;
	}

	private Optional<Method> method(Row row) {
		String text = row.required(CatalogueTable.METHOD);
		Optional<Method> method = Optional.ofNullable(this.methods.get(Folding.key(text)));
		if (method.isEmpty() && !text.isEmpty()) {
			row.refuse("unknown-method", text, names(this.map.methods(), Method::id));
		}
		return method;
	}

	private static Optional<URI> link(Row row) {
		String text = row.required(CatalogueTable.LINK);
		Optional<URI> link = row.parsed(CatalogueTable.LINK, "https://www.example.jp/", URI::create);
		if (link.filter((each) -> !"https".equals(each.getScheme()) || each.getHost() == null).isPresent()) {
			row.refuse("not-https", text);
		}
		return link;
	}

	/** A day without a year is one of each fiscal year. */
	private static Optional<DueDate> due(Row row) {
		Matcher yearly = EACH_YEAR.matcher(row.text(CatalogueTable.DUE));
		if (!yearly.matches()) {
			return row.day(CatalogueTable.DUE).map(DueDate.Fixed::new);
		}
		return row.parsed(CatalogueTable.DUE, "01-29, 毎年1月29日, 2027-01-29", (_) -> {
			int first = (yearly.group(1) != null) ? 1 : 3;
			return new DueDate.Yearly(
					MonthDay.of(Integer.parseInt(yearly.group(first)), Integer.parseInt(yearly.group(first + 1))));
		});
	}

	private static Optional<Renewal> renewal(Row row, boolean mandatory, Optional<DueDate> due) {
		Optional<Optional<Renewal>> said = row.parsed(CatalogueTable.RENEWAL, Renewal.WORDS, Renewal::parse);
		return said.orElseGet(() -> Renewal.usual(mandatory, due));
	}

	private static Duration minutes(String text) {
		int minutes = Integer.parseInt(text);
		if (minutes < 1) {
			throw new IllegalArgumentException(text);
		}
		return Duration.ofMinutes(minutes);
	}

	private static boolean flag(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "○", "〇", "◯", "true", "yes", "はい", "1", "必須" -> true;
			case "×", "✕", "false", "no", "いいえ", "0", "-" -> false;
			default -> throw new IllegalArgumentException(text);
		};
	}

	private static List<String> split(String text) {
		return Arrays.stream(SEPARATOR.split(text)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private static <T> String names(List<T> all, Function<T, String> name) {
		return all.stream().map(name).collect(Collectors.joining(", "));
	}

}
