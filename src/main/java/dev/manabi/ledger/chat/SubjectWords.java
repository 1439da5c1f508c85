package dev.manabi.ledger.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.understanding.Understanding;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says in plain words what a deed was done to: {@code course x} by the name of the
 * course, days as people write them, without the ids of records. What it does not know
 * stands as it was noted.
 */
@Component
class SubjectWords {

	private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern TIME = Pattern.compile(DAY + "T\\d{2}:\\d{2}(:\\d{2})?");

	/** What an import did, by the kinds of tables. */
	private static final Pattern TALLY = Pattern
		.compile("(?<kind>completions|sessions|people) \\+(?<added>\\d+) ~(?<changed>\\d+) =(?<unchanged>\\d+)");

	/** Stands between what was and what is. */
	private static final String BECAME = " → ";

	private static final Set<String> WORDS = Set.of("WORD", "CERTIFICATE", "CODE", "LIST", "LMS", "MANAGER",
			"COORDINATOR", "TIP", "skill-map", "catalogue");

	private final ObjectProvider<Understanding> understanding;

	private final Texts texts;

	SubjectWords(ObjectProvider<Understanding> understanding, Texts texts) {
		this.understanding = understanding;
		this.texts = texts;
	}

	String in(Language language, String subject) {
		Matcher tally = TALLY.matcher(subject);
		if (tally.matches()) {
			return this.texts.get(language, "audit-log.tally",
					this.texts.get(language, "upload." + tally.group("kind")), tally.group("added"),
					tally.group("changed"), tally.group("unchanged"));
		}
		return Arrays.stream(subject.split(BECAME, -1))
			.map((part) -> words(language, part))
			.collect(Collectors.joining(BECAME));
	}

	private String words(Language language, String subject) {
		List<String> said = new ArrayList<>();
		String[] words = subject.split(" ");
		for (int index = 0; index < words.length; index++) {
			Optional<Bilingual> name = (index + 1 < words.length) ? name(words[index], words[index + 1])
					: Optional.empty();
			if (name.isPresent()) {
				said.add(name.get().in(language));
				index++;
			}
			else if (words[index].equals("until") && index + 1 < words.length) {
				index++;
				said.add(this.texts.get(language, "audit-log.until", word(words[index], language)));
			}
			else if (!RECORD.matcher(words[index]).matches() && !words[index].isEmpty()) {
				said.add(word(words[index], language));
			}
		}
		return String.join(this.texts.get(language, "audit-log.and"), said);
	}

	private Optional<Bilingual> name(String kind, String id) {
		Understanding known = this.understanding.getObject();
		return known.hasKind(kind) ? known.name(kind, id) : Optional.empty();
	}

	private String word(String word, Language language) {
		if (WORDS.contains(word)) {
			return this.texts.get(language, "audit-log.word." + word);
		}
		return time(word, language).orElseGet(() -> names(word, language));
	}

	/** Ids with commas; they may be those of courses or skills. */
	private String names(String word, Language language) {
		return Arrays.stream(word.split(","))
			.map((id) -> name("course", id).or(() -> name("skill", id)).map((name) -> name.in(language)).orElse(id))
			.collect(Collectors.joining(this.texts.get(language, "audit-log.and")));
	}

	private static Optional<String> time(String word, Language language) {
		try {
			return DAY.matcher(word).matches() ? Optional.of(Dates.in(language, LocalDate.parse(word)))
					: TIME.matcher(word).matches() ? Optional.of(Dates.in(language, LocalDateTime.parse(word)))
							: Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
