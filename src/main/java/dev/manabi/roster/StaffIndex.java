package dev.manabi.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.manabi.imports.Column;
import dev.manabi.imports.Row;

/**
 * Everybody in the roster by what tables call them, as of the moment it was made: so that
 * a hundred thousand rows need no query each. Whoever has left is not in it.
 */
public final class StaffIndex {

	/** The column of user names. */
	public static final Column USER_NAME = Column.optional("user-name", "ユーザー名", "UPN", "メール", "メールアドレス", "user-name",
			"mail");

	/** The column of employee numbers. */
	public static final Column NUMBER = Column.optional("employee-number", "職員番号", "社員番号", "employee-number");

	/** A table must have one of them at least. */
	public static final Set<Column> WHO = Set.of(NUMBER, USER_NAME);

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

	private static final int NAMED = 5;

	private final Map<String, Listed> byUserName = new HashMap<>();

	private final Map<String, List<Listed>> byNumber = new HashMap<>();

	public StaffIndex(Roster roster) {
		roster.walk((person) -> {
			Listed listed = new Listed(person.id(), person.userName(), person.employeeNumber());
			this.byUserName.put(SearchKeys.of(person.userName()).userName(), listed);
			if (!person.employeeNumber().isBlank()) {
				this.byNumber.computeIfAbsent(bare(person.employeeNumber()), (_) -> new ArrayList<>(1)).add(listed);
			}
		});
	}

	/**
	 * Whom a row is about; refused in the row if that is nobody, or not certain. A number
	 * that a spreadsheet took the zeros from is known where one person only fits.
	 */
	public Optional<Listed> find(Row row) {
		return find(row, NUMBER, USER_NAME);
	}

	/** The same by other columns. */
	public Optional<Listed> find(Row row, Column numberColumn, Column userNameColumn) {
		String number = row.text(numberColumn);
		String userName = row.text(userNameColumn);
		if (number.isEmpty() && userName.isEmpty()) {
			row.refuse("person-missing", row.heading(numberColumn), row.heading(userNameColumn));
			return Optional.empty();
		}
		Optional<Listed> named = userName.isEmpty() ? Optional.empty() : named(row, userNameColumn, userName);
		Optional<Listed> numbered = number.isEmpty() ? Optional.empty() : numbered(row, numberColumn, number);
		if (named.isPresent() && numbered.isPresent() && !named.equals(numbered)) {
			row.refuse("person-differs", number, userName);
			return Optional.empty();
		}
		return named.or(() -> numbered);
	}

	/** Whom one column that may say either means. */
	public Optional<Listed> find(Row row, Column column) {
		String text = row.text(column);
		return text.contains("@") ? named(row, column, text) : numbered(row, column, text);
	}

	private Optional<Listed> named(Row row, Column column, String userName) {
		Optional<Listed> found = Optional.ofNullable(this.byUserName.get(SearchKeys.of(userName).userName()));
		if (found.isEmpty()) {
			row.refuse("person-unknown", row.heading(column), userName);
		}
		return found;
	}

	private Optional<Listed> numbered(Row row, Column column, String number) {
		List<Listed> meant = fitting(SearchKeys.of(number).number());
		if (meant.isEmpty()) {
			row.refuse("person-unknown", row.heading(column), number);
		}
		else if (meant.size() > 1) {
			row.refuse("person-zeros", row.heading(column), number, String.join(", ",
					meant.stream().limit(NAMED).map(Listed::employeeNumber).distinct().sorted().toList()));
		}
		return (meant.size() == 1) ? Optional.of(meant.getFirst()) : Optional.empty();
	}

	/**
	 * A spreadsheet takes all zeros or none: a number that begins with one has them all,
	 * unless the roster itself has lost them.
	 */
	private List<Listed> fitting(String key) {
		List<Listed> fitting = this.byNumber.getOrDefault(bare(key), List.of());
		if (!isPadded(key)) {
			return fitting;
		}
		List<Listed> exact = fitting.stream().filter((each) -> key(each).equals(key)).toList();
		boolean bare = fitting.stream().noneMatch((each) -> isPadded(key(each)));
		return bare ? fitting : exact;
	}

	private static String key(Listed listed) {
		return SearchKeys.of(listed.employeeNumber()).number();
	}

	private static boolean isPadded(String key) {
		return LEADING_ZEROS.matcher(key).find();
	}

	private static String bare(String number) {
		return LEADING_ZEROS.matcher(SearchKeys.of(number).number()).replaceFirst("");
	}

	/**
	 * Somebody in the roster.
	 *
	 * @param id the id by which they are known; one that stands for the user name as long
	 * as that is all that is known
	 * @param userName the user name
	 * @param employeeNumber the employee number, may be empty
	 */
	public record Listed(PersonId id, String userName, String employeeNumber) {

	}

}
