package dev.manabi.xapi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the statements of a request, all or none: each once, however often it comes.
 */
@Component
class Intake {

	private static final int ATTEMPTS = 3;

	private final Statements statements;

	private final Recording recording;

	private final SourceStates states;

	private final Traffic traffic;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Intake(Statements statements, Recording recording, SourceStates states, Traffic traffic,
			PlatformTransactionManager transactions, Clock clock) {
		this.statements = statements;
		this.recording = recording;
		this.states = states;
		this.traffic = traffic;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Takes them.
	 * @throws RefusedRequestException if one is there already that says something else
	 */
	void accept(Source source, List<Statement> statements) {
		List<String> outcomes = store(source, statements, 1);
		outcomes.forEach((outcome) -> this.traffic.taken(source, outcome));
		this.states.succeeded(source.name());
	}

	/**
	 * Requests that wait for each other are told so by the database, and one of them
	 * gives way.
	 */
	private List<String> store(Source source, List<Statement> statements, int attempt) {
		try {
			return this.transaction.execute((_) -> store(source, statements));
		}
		catch (ConcurrencyFailureException ex) {
			if (attempt == ATTEMPTS) {
				throw ex;
			}
			return store(source, statements, attempt + 1);
		}
	}

	private List<String> store(Source source, List<Statement> statements) {
		Map<String, Stored> known = this.statements.find(source, statements.stream().map(Statement::id).toList());
		statements.forEach((statement) -> requireSame(statement, known.get(statement.id())));
		List<String> outcomes = new ArrayList<>();
		statements.stream()
			.sorted(Comparator.comparing(Statement::id))
			.map((statement) -> known.containsKey(statement.id()) ? "repeated" : add(source, statement))
			.forEach(outcomes::add);
		return outcomes;
	}

	private String add(Source source, Statement statement) {
		LocalDate day = statement.occurred().orElseGet(this.clock::instant).atZone(this.clock.getZone()).toLocalDate();
		if (!this.statements.add(source, statement, day)) {
			requireSame(statement, this.statements.find(source, List.of(statement.id())).get(statement.id()));
			return "repeated";
		}
		return statement.achievement()
			.map((achievement) -> this.recording.record(source, achievement, this.statements.place(source, statement),
					day))
			.map((recorded) -> recorded ? "recorded" : "waiting")
			.orElse("aside");
	}

	private static void requireSame(Statement statement, @Nullable Stored stored) {
		if (stored != null && !statement.says(stored.fingerprint(), stored.occurred())) {
			throw new RefusedRequestException(HttpStatus.CONFLICT,
					"A statement of the id %s is there already and says something else.".formatted(statement.id()),
					"id %s のステートメントは、別の内容ですでに受け取っています。".formatted(statement.id()));
		}
	}

}
