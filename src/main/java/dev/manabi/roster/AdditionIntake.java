package dev.manabi.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.language.Language;
import dev.manabi.roster.StaffIndex.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of what is added to the roster. What stands empty in it changes
 * nothing.
 */
final class AdditionIntake implements Intake<Addition> {

	private static final int LONGEST_NUMBER = 100;

	private final StaffIndex staff;

	private final Function<Listed, String> keys;

	private final Additions additions;

	private final Readings readings;

	private final RosterWriter writer;

	private final AuditLog audit;

	private final Sender sender;

	private final Map<String, Listed> people = new HashMap<>();

	private final Map<String, Row> rows = new HashMap<>();

	private final List<Runnable> news = new ArrayList<>();

	AdditionIntake(StaffIndex staff, Function<Listed, String> keys, Additions additions, Readings readings,
			RosterWriter writer, AuditLog audit, Sender sender) {
		this.staff = staff;
		this.keys = keys;
		this.additions = additions;
		this.readings = readings;
		this.writer = writer;
		this.audit = audit;
		this.sender = sender;
	}

	@Override
	public Optional<Addition> read(Row row) {
		if (row.required(AdditionImport.USER_NAME).isEmpty()) {
			return Optional.empty();
		}
		Optional<Listed> person = this.staff.find(row, AdditionImport.USER_NAME);
		Optional<Listed> manager = row.text(AdditionImport.MANAGER).isEmpty() ? Optional.empty()
				: this.staff.find(row, AdditionImport.MANAGER);
		Optional<Language> language = row.parsed(AdditionImport.LANGUAGE, "ja, en", AdditionIntake::language);
		Optional<String> number = Optional.of(row.text(AdditionImport.NUMBER)).filter((text) -> !text.isEmpty());
		number.filter((text) -> text.length() > LONGEST_NUMBER)
			.ifPresent((text) -> row.refuse("not-understood", row.heading(AdditionImport.NUMBER), text, "004058"));
		if (person.isPresent() && person.equals(manager)) {
			row.refuse("manager-of-self", row.heading(AdditionImport.MANAGER));
		}
		return person.filter((_) -> !row.isRefused()).map((listed) -> {
			String key = this.keys.apply(listed);
			this.people.put(key, listed);
			refuseTwice(key, row);
			return new Addition(key, number.orElse(null), manager.map(this.keys).orElse(null), language.orElse(null));
		});
	}

	@Override
	public List<Outcome> compare(List<Entry<Addition>> entries) {
		Map<String, Addition> known = this.additions
			.find(entries.stream().map((each) -> each.content().key()).toList());
		return entries.stream().map((each) -> compare(each, known.get(each.content().key()))).toList();
	}

	/** A reading at the same moment would store people as they were before. */
	@Override
	public void take(List<Entry<Addition>> entries) {
		this.readings.locked();
		List<String> keys = entries.stream().map((each) -> each.content().key()).toList();
		Map<String, Addition> known = this.additions.find(keys);
		this.additions.save(entries.stream()
			.map(Entry::content)
			.map((addition) -> addition.over(known.get(addition.key())))
			.toList(), this.sender.by());
		this.audit.note(keys.stream().map(this::deed).toList());
		this.news.add(this.writer.prepare((step) -> step.change(keys, (_, before) -> before)));
	}

	/** Others hear of new managers. */
	@Override
	public void taken() {
		this.news.forEach(Runnable::run);
	}

	private Outcome compare(Entry<Addition> entry, @Nullable Addition before) {
		Addition addition = entry.content();
		String stands = Objects.requireNonNull(this.people.get(addition.key())).employeeNumber();
		boolean ours = before != null && before.employeeNumber() != null;
		if (addition.employeeNumber() != null && !stands.isEmpty() && !ours) {
			if (!stands.equals(addition.employeeNumber())) {
				entry.row().refuse("number-known", addition.employeeNumber(), stands);
			}
			addition = new Addition(addition.key(), null, addition.manager(), addition.language());
		}
		if (addition.over(before).equals(before) || addition.isEmpty()) {
			return Outcome.UNCHANGED;
		}
		return (before == null) ? Outcome.ADDED : Outcome.CHANGED;
	}

	private void refuseTwice(String key, Row row) {
		Row before = this.rows.putIfAbsent(key, row);
		if (before != null) {
			row.refuse("person-twice", row.text(AdditionImport.USER_NAME), before.number());
		}
	}

	private Deed deed(String key) {
		return new Deed(this.sender.by(), "roster.added-to", Objects.requireNonNull(this.people.get(key)).id().value(),
				"", "");
	}

	private static Language language(String text) {
		return switch (text) {
			case "日本語" -> Language.JA;
			case "英語" -> Language.EN;
			default -> Language.ofTag(text).orElseThrow(IllegalArgumentException::new);
		};
	}

}
