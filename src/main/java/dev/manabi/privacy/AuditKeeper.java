package dev.manabi.privacy;

import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.DeedNames;
import dev.manabi.audit.Tally;
import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what the audit log has noted of somebody: what they did, and what others did that
 * concerns them.
 */
@Component
@Order(90)
class AuditKeeper implements Keeper, Eraser {

	private final AuditLog log;

	private final Retention retention;

	AuditKeeper(AuditLog log, Retention retention) {
		this.log = log;
		this.retention = retention;
	}

	@Override
	public Set<String> tables() {
		return Set.of("audit_entry");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("変更の記録", "Audit log"), Stream
			.concat(this.log.doneBy(person).stream().map((tally) -> fact("あなたが行ったこと：", "What you did: ", tally)),
					this.log.doneAbout(person)
						.stream()
						.map((tally) -> fact("あなたについて行われたこと：", "What was done that concerns you: ", tally)))
			.toList());
	}

	@Override
	public Fate fate(String person) {
		Bilingual kept = this.retention.recordsKept();
		return Fate.stays(!of(person).facts().isEmpty(), "変更の記録：人事の記録の経緯を確かめられるよう、" + kept.ja(),
				"The audit log: so that personnel records can be traced, it " + kept.en());
	}

	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH ->
				this.retention.recordsMadeBefore().ifPresent((before) -> this.log.forget(person, NOBODY, before));
			case LEFT -> this.log.forget(person, NOBODY);
		}
	}

	private static Fact fact(String ja, String en, Tally tally) {
		Bilingual what = DeedNames.of(tally.what());
		return Fact.at(tally.last(), ja + what.ja() + "（" + tally.times() + "件、日時は最後のもの）",
				en + what.en() + " (" + tally.times() + "; the date is the last one’s)");
	}

}
