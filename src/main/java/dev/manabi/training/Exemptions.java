package dev.manabi.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Exemption.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked to be exempt from what, and what was decided. Nothing is ever changed or
 * deleted here, but for a person whose data are erased. The reason that somebody gives is
 * not noted in the audit log.
 */
@Component
public class Exemptions {

	/** For how long somebody can be exempt at most. */
	private static final int YEARS = 3;

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final ExemptionRows rows;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Exemptions(ExemptionRows rows, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks to be exempt, unless the person asked for the same already and it waits.
	 * @return what waits
	 */
	@Transactional
	public Exemption ask(Person person, Task task, String reason) {
		String id = UUID.randomUUID().toString();
		if (this.rows.add(id, person.id(), task.asked(), task.name(), reason)) {
			note(person.id(), "asked", this.rows.find(id).orElseThrow(), "", "");
		}
		return this.rows.waiting(person.id(), task.asked()).orElseGet(() -> ask(person, task, reason));
	}

	public Optional<Exemption> find(String id) {
		return ID.matcher(id).matches() ? this.rows.find(id) : Optional.empty();
	}

	/** All that the person ever asked, the newest first. */
	public List<Exemption> of(Person person) {
		return this.rows.of(person.id());
	}

	/** What the person asked and nobody has decided on. */
	public List<Exemption> waiting(Person person) {
		return of(person).stream().filter((it) -> it.state() == Verdict.WAITS).toList();
	}

	/** The same for one thing. */
	public Optional<Exemption> waiting(Person person, Asked asked) {
		return this.rows.waiting(person.id(), asked);
	}

	/** What waits to be decided on, the oldest first. */
	public List<Exemption> waiting(int from, int most) {
		return this.rows.waiting(from, most);
	}

	public int countWaiting() {
		return this.rows.countWaiting();
	}

	/** What people are exempt from today, what ends next first. */
	public List<Exemption> inForce(int from, int most) {
		return this.rows.inForce(today(), from, most);
	}

	public int countInForce() {
		return this.rows.countInForce(today());
	}

	/** Whether somebody can be exempt until that day, from today on. */
	public boolean allows(LocalDate until) {
		return !until.isBefore(today()) && !until.isAfter(latest());
	}

	/** The last day until which somebody can be exempt. */
	public LocalDate latest() {
		return today().plusYears(YEARS);
	}

	/**
	 * Grants what waits.
	 * @return false if it does not wait any more
	 */
	@Transactional
	public boolean grant(Exemption exemption, LocalDate until, PersonId by, String why) {
		if (!allows(until)) {
			throw new IllegalArgumentException("Nobody can be exempt until " + until);
		}
		return settle(exemption, Verdict.GRANTED, Optional.of(until), by, why);
	}

	/**
	 * Declines what waits.
	 * @return false if it does not wait any more
	 */
	@Transactional
	public boolean decline(Exemption exemption, PersonId by, String why) {
		return settle(exemption, Verdict.DECLINED, Optional.empty(), by, why);
	}

	/**
	 * Takes back what the person asked and nobody has decided on.
	 * @return false if it does not wait any more
	 */
	@Transactional
	public boolean withdraw(Exemption exemption) {
		return settle(exemption, Verdict.WITHDRAWN, Optional.empty(), exemption.person(), "");
	}

	/**
	 * Ends what is in force: from today on it is asked again.
	 * @return false if it is not in force
	 */
	@Transactional
	public boolean end(Exemption exemption, PersonId by, String why) {
		boolean ended = exemption.on(today()) && this.rows.end(exemption.id(), today().minusDays(1), by, why);
		if (ended) {
			note(by, "ended", exemption, "", why);
			this.events.publishEvent(new Changed(exemption.person()));
		}
		return ended;
	}

	private boolean settle(Exemption exemption, Verdict verdict, Optional<LocalDate> until, PersonId by, String why) {
		boolean first = this.rows.settle(exemption.id(), verdict, until, by, why);
		if (first) {
			note(by, verdict.name().toLowerCase(Locale.ROOT), exemption, until.map((day) -> " until " + day).orElse(""),
					why);
			this.events.publishEvent(new Changed(exemption.person()));
		}
		return first;
	}

	private void note(PersonId by, String what, Exemption exemption, String until, String why) {
		Asked asked = exemption.asked();
		this.audit.note(new Deed(by.value(), "exemption." + what, exemption.person().value(),
				exemption.id() + " " + asked.kind() + " " + asked.id() + until, why));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * What somebody asked was decided on or taken back, or what they were exempt from is
	 * asked of them again. Published in the transaction.
	 */
	public record Changed(PersonId person) {
	}

}
