package dev.manabi.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Claim;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.TrainingRecords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who came to a session: by the code that was shown in the room, or by the coordinator's
 * list.
 */
@Component
public class Attendance {

	/** How long before the start the code is good, and how long after the end. */
	private static final Duration BEFORE = Duration.ofMinutes(15);

	private static final Duration AFTER = Duration.ofHours(3);

	private final Timetable timetable;

	private final AttendanceCodes codes;

	private final CodeTries tries;

	private final Rolls rolls;

	private final Seating seating;

	private final EnrolmentRows rows;

	private final TrainingRecords records;

	private final Roster roster;

	private final TransactionTemplate transactions;

	Attendance(Timetable timetable, AttendanceCodes codes, CodeTries tries, Rolls rolls, Seating seating,
			EnrolmentRows rows, TrainingRecords records, Roster roster, TransactionTemplate transactions) {
		this.timetable = timetable;
		this.codes = codes;
		this.tries = tries;
		this.rolls = rolls;
		this.seating = seating;
		this.rows = rows;
		this.records = records;
		this.roster = roster;
		this.transactions = transactions;
	}

	/** From when attendance is recorded. */
	public static LocalDateTime opens(Roll roll) {
		return roll.session().start().minus(BEFORE);
	}

	/** Until when the code is good. */
	public static LocalDateTime closes(Roll roll) {
		return roll.session().end().plus(AFTER);
	}

	/** Whether the code is good now. */
	public boolean takesCodes(Roll roll) {
		return !tooEarly(roll) && !tooLate(roll) && !roll.gone();
	}

	/** Whether it is too early to record who came. */
	public boolean tooEarly(Roll roll) {
		return this.timetable.now().isBefore(opens(roll));
	}

	private boolean tooLate(Roll roll) {
		return this.timetable.now().isAfter(closes(roll));
	}

	/** The code to be shown in the room. */
	public String code(CourseSession held) {
		return this.codes.of(held);
	}

	/** Records that a member of staff came, if they know the code. */
	public CodeAnswer byCode(Person person, String typed) {
		Optional<String> code = AttendanceCodes.typed(typed);
		if (code.isEmpty()) {
			return new CodeAnswer.NoCode();
		}
		if (!this.tries.take(person.id())) {
			return new CodeAnswer.TooManyTries();
		}
		return this.codes.session(code.get())
			.filter((roll) -> !roll.gone())
			.map((roll) -> came(person, roll))
			.orElseGet(CodeAnswer.Wrong::new);
	}

	private CodeAnswer came(Person person, Roll roll) {
		this.tries.giveBack(person.id());
		if (tooEarly(roll)) {
			return new CodeAnswer.TooEarly(roll);
		}
		if (tooLate(roll)) {
			return new CodeAnswer.TooLate(roll);
		}
		return Objects.requireNonNull(this.transactions.execute((_) -> {
			this.rolls.lock(roll.key().course());
			if (attended(person, roll)) {
				return new CodeAnswer.Before(roll);
			}
			this.seating.welcome(person.id(), roll);
			return new CodeAnswer.Recorded(roll,
					this.records.record(claim(person.id(), roll, Evidence.CODE, person.id())));
		}));
	}

	/** Whether it counts that the person was there. */
	public boolean attended(Person person, Roll roll) {
		return counting(person, roll).findAny().isPresent();
	}

	/**
	 * Corrects the list of who came, as far as the coordinator changed it. What was
	 * recorded since they saw it stays.
	 * @param seen whom they decided about; who has no seat in it is passed over
	 * @param was who of them was known to have come when they saw it
	 * @param came who of them came
	 * @return how many records were made, and how many taken back
	 */
	public Listed list(Roll roll, Collection<PersonId> seen, Collection<PersonId> was, Collection<PersonId> came,
			PersonId by) {
		return Objects.requireNonNull(this.transactions.execute((_) -> {
			this.rolls.lock(roll.key().course());
			Set<PersonId> ticked = without(came, was);
			Set<PersonId> unticked = without(was, came);
			int recorded = 0;
			int withdrawn = 0;
			for (Enrolment enrolment : this.rows.of(roll.key())) {
				PersonId person = enrolment.person();
				if (seen.contains(person)) {
					recorded += ticked.contains(person) ? record(enrolment, roll, by) : 0;
					withdrawn += unticked.contains(person) ? withdraw(person, roll, by) : 0;
				}
			}
			return new Listed(recorded, withdrawn);
		}));
	}

	private static Set<PersonId> without(Collection<PersonId> people, Collection<PersonId> others) {
		Set<PersonId> rest = new HashSet<>(people);
		others.forEach(rest::remove);
		return rest;
	}

	private int record(Enrolment enrolment, Roll roll, PersonId by) {
		Optional<Person> person = this.roster.find(enrolment.person());
		if (person.isEmpty() || attended(person.get(), roll)) {
			return 0;
		}
		this.seating.welcome(enrolment.person(), roll);
		return this.records.record(List.of(claim(enrolment.person(), roll, Evidence.LIST, by)));
	}

	private int withdraw(PersonId id, Roll roll, PersonId by) {
		return this.roster.find(id)
			.map((person) -> (int) counting(person, roll)
				.filter((record) -> Set.of(Evidence.LIST, Evidence.CODE).contains(record.claim().evidence()))
				.filter((record) -> this.records.withdraw(record, by, Evidence.COORDINATOR, "出席名簿の訂正"))
				.count())
			.orElse(0);
	}

	private Stream<Completion> counting(Person person, Roll roll) {
		return this.records.of(person)
			.stream()
			.filter((record) -> record.state() == Completion.State.COUNTS)
			.filter((record) -> record.claim().day().equals(day(roll)))
			.filter((record) -> record.claim().learnt().course().filter(roll.key().course()::equals).isPresent());
	}

	private Claim claim(PersonId person, Roll roll, Evidence evidence, PersonId by) {
		return new Claim(person, roll.learnt(), day(roll), evidence, suffices(roll, evidence), "session",
				Optional.empty(), Optional.of(by));
	}

	/** What the catalogue no longer has is not asked for more. */
	private boolean suffices(Roll roll, Evidence evidence) {
		return this.timetable.course(roll.key().course()).map((course) -> course.accepts(evidence)).orElse(true);
	}

	private static LocalDate day(Roll roll) {
		return roll.session().start().toLocalDate();
	}

	/**
	 * What a coordinator changed.
	 *
	 * @param recorded how many came who were not known to have
	 * @param withdrawn how many did not come who were
	 */
	public record Listed(int recorded, int withdrawn) {

	}

}
