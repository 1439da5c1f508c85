package dev.manabi.training;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.StaffIndex;
import dev.manabi.roster.StaffIndex.Listed;

/**
 * Reads one list of completions.
 */
final class CompletionIntake implements Intake<Claim> {

	private static final int LONGEST_SOURCE = 200;

	private static final int LONGEST_LINK = 1_000;

	private final StaffIndex staff;

	private final LearntNames names;

	private final TrainingRecords records;

	private final String source;

	private final Optional<PersonId> by;

	private final LocalDate today;

	private final Set<String> seen = new HashSet<>();

	/** The ids that stood for people before their own was known. */
	private final Map<PersonId, PersonId> standIns = new HashMap<>();

	CompletionIntake(StaffIndex staff, LearntNames names, TrainingRecords records, Sender sender, Clock clock) {
		this.staff = staff;
		this.names = names;
		this.records = records;
		String origin = "import:" + sender.file();
		this.source = origin.substring(0, Math.min(origin.length(), LONGEST_SOURCE));
		this.by = sender.isPerson() ? Optional.of(new PersonId(sender.by())) : Optional.empty();
		this.today = LocalDate.now(clock);
	}

	@Override
	public Optional<Claim> read(Row row) {
		Optional<Listed> person = this.staff.find(row);
		Optional<Learnt> learnt = this.names.find(row);
		Optional<LocalDate> day = day(row);
		Optional<URI> certificate = certificate(row);
		if (person.isEmpty() || learnt.isEmpty() || day.isEmpty() || row.isRefused()) {
			return Optional.empty();
		}
		this.standIns.put(person.get().id(), PersonId.ofUserName(person.get().userName()));
		return Optional.of(new Claim(person.get().id(), learnt.get(), day.get(), Evidence.LIST, true, this.source,
				certificate, this.by));
	}

	@Override
	public List<Outcome> compare(List<Entry<Claim>> entries) {
		List<Claim> claims = entries.stream().map(Entry::content).toList();
		List<Boolean> standing = this.records.standing(claims);
		List<Boolean> standingBefore = this.records.standing(claims.stream().map(this::before).toList());
		List<Outcome> outcomes = new ArrayList<>();
		for (int index = 0; index < claims.size(); index++) {
			boolean known = !this.seen.add(claims.get(index).key()) || standing.get(index) || standingBefore.get(index);
			outcomes.add(known ? Outcome.UNCHANGED : Outcome.ADDED);
		}
		return outcomes;
	}

	@Override
	public void take(List<Entry<Claim>> entries) {
		int _ = this.records.record(entries.stream().map(Entry::content).toList());
	}

	private Optional<LocalDate> day(Row row) {
		if (row.required(CompletionImport.DAY).isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> day = row.day(CompletionImport.DAY);
		day.filter((each) -> each.isAfter(this.today))
			.ifPresent((each) -> row.refuse("day-to-come", row.heading(CompletionImport.DAY), each));
		return day;
	}

	private static Optional<URI> certificate(Row row) {
		Optional<URI> link = row.parsed(CompletionImport.CERTIFICATE, "https://www.example.jp/", URI::create);
		link.filter((each) -> !"https".equals(each.getScheme()) || each.getHost() == null
				|| each.toString().length() > LONGEST_LINK)
			.ifPresent((each) -> row.refuse("not-https", each));
		return link;
	}

	/** The same as it may have been recorded before the person's own id was known. */
	private Claim before(Claim claim) {
		return new Claim(Objects.requireNonNull(this.standIns.get(claim.person())), claim.learnt(), claim.day(),
				claim.evidence(), claim.suffices(), claim.source(), claim.certificate(), claim.by());
	}

}
