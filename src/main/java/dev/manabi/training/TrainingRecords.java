package dev.manabi.training;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has learned what, and by what that is known. Nothing is ever changed or deleted
 * here, but for a person whose data are erased: what was wrong is withdrawn, and stays.
 */
@Component
public class TrainingRecords {

	private static final int REASON = 500;

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final Completions completions;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	TrainingRecords(Completions completions, AuditLog audit, ApplicationEventPublisher events) {
		this.completions = completions;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Records it, unless the same stands there already.
	 * @return what stands there
	 */
	@Transactional
	public Completion record(Claim claim) {
		record(List.of(claim));
		return this.completions.standing(claim).orElseGet(() -> {
			record(List.of(claim));
			return this.completions.standing(claim).orElseThrow();
		});
	}

	/**
	 * Records many in one transaction.
	 * @return how many of them did not stand there already
	 */
	@Transactional
	public int record(List<Claim> claims) {
		boolean[] added = this.completions.add(claims);
		List<Claim> recorded = IntStream.range(0, added.length)
			.filter((index) -> added[index])
			.mapToObj(claims::get)
			.toList();
		this.audit.note(recorded.stream().map(TrainingRecords::recorded).toList());
		if (!recorded.isEmpty()) {
			this.events.publishEvent(new Changed(recorded.stream().map(Claim::person).collect(Collectors.toSet())));
		}
		return recorded.size();
	}

	/** Whether the same stands there already, for each. */
	public List<Boolean> standing(List<Claim> claims) {
		return this.completions.standing(claims);
	}

	public Optional<Completion> find(String id) {
		return ID.matcher(id).matches() ? this.completions.find(id) : Optional.empty();
	}

	/** All that was ever recorded of somebody, the newest day first. */
	public List<Completion> of(Person person) {
		return this.completions.of(names(person));
	}

	/** Those of these people who have learnt the skill, as far as that counts. */
	public List<Person> havingLearnt(SkillId skill, List<Person> people) {
		Set<PersonId> ids = this.completions.havingLearnt(skill,
				people.stream().flatMap((person) -> names(person).stream()).toList());
		return people.stream().filter((person) -> !Collections.disjoint(ids, names(person))).toList();
	}

	/** Under which they may be recorded. */
	private static List<PersonId> names(Person person) {
		return List.of(person.id(), PersonId.ofUserName(person.userName()));
	}

	/** What waits to be confirmed for any of these people, the oldest first. */
	public List<Completion> waiting(Collection<PersonId> people) {
		return this.completions.waiting(people);
	}

	/** What waits to be confirmed for anybody, the oldest first, at most so many. */
	public List<Completion> waiting(int most) {
		return this.completions.waiting(most);
	}

	/**
	 * Takes a record back.
	 * @param as in what capacity: of one's own, as long as nobody has decided on it, with
	 * {@link Evidence#WORD}
	 * @return false if it was taken back before, or decided on
	 */
	@Transactional
	public boolean withdraw(Completion completion, PersonId by, Evidence as, String why) {
		Optional<Completion> now = this.completions.locked(completion.id());
		boolean undecided = now.filter((it) -> it.decision().isEmpty()).isPresent();
		return now.isPresent() && (as != Evidence.WORD || undecided)
				&& correct(completion, "WITHDRAWAL", "WITHDRAWN", by, as, why);
	}

	/**
	 * Confirms or refuses a record that waits for it.
	 * @param as in what capacity: {@link Evidence#MANAGER} or
	 * {@link Evidence#COORDINATOR}
	 * @return false if it does not wait any more
	 */
	@Transactional
	public boolean decide(Completion completion, boolean confirmed, PersonId by, Evidence as, String why) {
		return this.completions.locked(completion.id())
			.filter((now) -> now.state() == Completion.State.WAITING)
			.isPresent() && correct(completion, "DECISION", confirmed ? "CONFIRMED" : "REFUSED", by, as, why);
	}

	private boolean correct(Completion completion, String step, String verdict, PersonId by, Evidence as, String why) {
		String reason = why.substring(0, Math.min(REASON, why.length()));
		boolean corrected = this.completions.correct(completion.id(), step, verdict, by, as, reason);
		if (corrected) {
			Claim claim = completion.claim();
			this.audit.note(new Deed(by.value(), "completion." + verdict.toLowerCase(Locale.ROOT),
					claim.person().value(), completion.id() + " " + claim.learnt().key(), reason));
			this.events.publishEvent(new Changed(Set.of(claim.person())));
		}
		return corrected;
	}

	private static Deed recorded(Claim claim) {
		return new Deed(claim.by().map(PersonId::value).orElse(claim.source()), "completion.recorded",
				claim.person().value(), claim.learnt().key() + " " + claim.day() + " " + claim.evidence(),
				claim.source());
	}

	/**
	 * Something was recorded of people, taken back or decided on. Published in the
	 * transaction.
	 *
	 * @param people whose records they are
	 */
	public record Changed(Set<PersonId> people) {

		public Changed {
			people = Set.copyOf(people);
		}

	}

}
