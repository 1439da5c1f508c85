package dev.manabi.training;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.manabi.imports.References;
import dev.manabi.imports.Unique;
import dev.manabi.imports.YamlMap;
import dev.manabi.imports.YamlText;
import dev.manabi.language.Aliases;
import dev.manabi.language.Bilingual;
import dev.manabi.skills.Method;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;

/**
 * Reads the courses of a catalogue.
 */
final class CourseReader {

	private final References<Skill> skillIds;

	private final References<Method> methodIds;

	private final Unique ids = new Unique("id-twice");

	CourseReader(SkillMap map) {
		this.skillIds = new References<>("unknown-skill", map.skills(), (skill) -> skill.id().value());
		this.methodIds = new References<>("unknown-method", map.methods(), Method::id);
	}

	Supplier<Course> read(YamlMap map) {
		map.only("id", "skills", "title", "aliases", "provider", "method", "link", "minutes", "level", "due",
				"mandatory", "renewal", "suffices", "sessions");
		map.optionalText("id").ifPresent(this.ids::claim);
		String id = map.id("id");
		Set<SkillId> skills = new LinkedHashSet<>();
		map.texts("skills").forEach((skill) -> this.skillIds.find(skill).map(Skill::id).ifPresent(skills::add));
		Bilingual title = map.bilingual("title");
		Aliases aliases = map.aliases("aliases");
		Provider provider = map.parsed("provider", Provider.WORDS, Provider::of, Provider.CITY);
		Optional<Method> method = method(map);
		Optional<URI> link = link(map);
		Optional<Duration> duration = map.has("minutes") ? Optional.of(Duration.ofMinutes(map.count("minutes")))
				: Optional.empty();
		Optional<Level> level = map.parsed("level", Level.WORDS, Level::of);
		Optional<DueDate> due = map.parsed("due", "01-29, 2027-01-29", DueDate::parse);
		boolean mandatory = map.flag("mandatory");
		Optional<Renewal> renewal = renewal(map, mandatory, due);
		Optional<Set<Evidence>> suffices = suffices(map);
		List<Supplier<Session>> sessions = map.optionalMaps("sessions").stream().map(CourseReader::session).toList();
		return () -> new Course(new CourseId(id), skills, title, aliases, provider, method.orElseThrow(),
				link.orElseThrow(), duration, level, due, mandatory, renewal,
				suffices.orElseGet(() -> Sufficiency.by(method.orElseThrow())),
				sessions.stream().map(Supplier::get).toList());
	}

	private Optional<Method> method(YamlMap map) {
		map.text("method");
		return map.optionalText("method").flatMap(this.methodIds::find);
	}

	private static Optional<URI> link(YamlMap map) {
		map.text("link");
		Optional<YamlText> text = map.optionalText("link");
		Optional<URI> link = text.flatMap((given) -> given.as("https://www.example.jp/", URI::create));
		if (text.isPresent() && link.isPresent()
				&& (!"https".equals(link.get().getScheme()) || link.get().getHost() == null)) {
			text.get().refuse("not-https", text.get().value());
		}
		return link;
	}

	private static Optional<Renewal> renewal(YamlMap map, boolean mandatory, Optional<DueDate> due) {
		if (map.has("renewal")) {
			return map.parsed("renewal", Renewal.WORDS, Renewal::parse).flatMap((renewal) -> renewal);
		}
		return Renewal.usual(mandatory, due);
	}

	private static Optional<Set<Evidence>> suffices(YamlMap map) {
		if (!map.has("suffices")) {
			return Optional.empty();
		}
		return Optional.of(map.texts("suffices")
			.stream()
			.flatMap((text) -> text.as(Evidence.WORDS, Evidence::of).stream())
			.collect(Collectors.toSet()));
	}

	private static Supplier<Session> session(YamlMap map) {
		map.only("start", "end", "place", "capacity");
		LocalDateTime start = time(map, "start", LocalDateTime.MIN);
		LocalDateTime end = time(map, "end", LocalDateTime.MAX);
		if (!start.isBefore(end)) {
			map.refuse("end", "ends-before-it-begins", start, end);
		}
		Bilingual place = map.bilingual("place");
		OptionalInt capacity = map.has("capacity") ? OptionalInt.of(map.count("capacity")) : OptionalInt.empty();
		return () -> new Session(start, end, place, capacity);
	}

	private static LocalDateTime time(YamlMap map, String key, LocalDateTime standIn) {
		return map.parsed(key, "2027-01-20T10:00", LocalDateTime::parse, standIn);
	}

}
