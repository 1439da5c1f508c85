package dev.manabi.sessions;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The codes that are shown in the rooms: six digits, of which no two sessions have the
 * same.
 */
@Component
class AttendanceCodes {

	private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

	private static final int DIGITS = 6;

	private static final int ATTEMPTS = 50;

	private final Rolls rolls;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final SecureRandom random = new SecureRandom();

	AttendanceCodes(Rolls rolls, JdbcClient jdbc, TransactionTemplate transactions) {
		this.rolls = rolls;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** The code of a session, made when first asked for. */
	String of(CourseSession held) {
		return Objects.requireNonNull(this.transactions.execute((_) -> {
			this.rolls.lock(held.course().id());
			Roll roll = this.rolls.keep(Roll.of(held));
			return stored(roll.key()).orElseGet(() -> made(roll.key()));
		}));
	}

	/** The session whose code it is. */
	Optional<Roll> session(String code) {
		return this.jdbc.sql("SELECT * FROM session_roll WHERE code = :code")
			.param("code", code)
			.query((row, _) -> Rolls.roll(row))
			.optional();
	}

	/**
	 * The code that was typed, in whatever width and with whatever between its digits.
	 */
	static Optional<String> typed(String text) {
		String digits = NO_DIGIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		return (digits.length() == DIGITS) ? Optional.of(digits) : Optional.empty();
	}

	private Optional<String> stored(SessionKey key) {
		return this.jdbc
			.sql("SELECT code FROM session_roll WHERE course = :course AND starts_at = :start AND code IS NOT NULL")
			.param("course", key.course().value())
			.param("start", key.start())
			.query(String.class)
			.optional();
	}

	private String made(SessionKey key) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			String code = "%06d".formatted(this.random.nextInt(1_000_000));
			if (session(code).isEmpty()) {
				this.jdbc.sql("UPDATE session_roll SET code = :code WHERE course = :course AND starts_at = :start")
					.param("code", code)
					.param("course", key.course().value())
					.param("start", key.start())
					.update();
				return code;
			}
		}
		throw new IllegalStateException("No attendance code is left");
	}

}
