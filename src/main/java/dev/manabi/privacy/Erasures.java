package dev.manabi.privacy;

import java.util.Collection;
import java.util.List;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases somebody who wishes it, in every feature or in none.
 */
@Component
public class Erasures {

	private final List<Eraser> erasers;

	private final AuditLog audit;

	Erasures(List<Eraser> erasers, AuditLog audit) {
		this.erasers = List.copyOf(erasers);
		this.audit = audit;
	}

	/** What would go and what would stay. */
	public Fate fate(Collection<String> ids) {
		return fate(this.erasers, ids);
	}

	/** Tells what would go from what it may be later. */
	public String version(Collection<String> ids) {
		List<Eraser> lasting = this.erasers.stream().filter((eraser) -> !eraser.isPassing()).toList();
		return Integer.toHexString(fate(lasting, ids).goes().hashCode());
	}

	private static Fate fate(List<Eraser> erasers, Collection<String> ids) {
		List<Fate> fates = erasers.stream().flatMap((eraser) -> ids.stream().map(eraser::fate)).toList();
		return new Fate(fates.stream().flatMap((fate) -> fate.goes().stream()).distinct().toList(),
				fates.stream().flatMap((fate) -> fate.stays().stream()).distinct().toList());
	}

	/**
	 * Erases what may be erased, and notes that it was.
	 * @param person who wishes it
	 * @param ids all that the person is known by
	 */
	@Transactional
	public void erase(String person, Collection<String> ids) {
		ids.forEach((id) -> erase(id, Extent.WISH));
		this.audit.note(new Deed(person, "erasure.wished", person, "", ""));
	}

	void erase(String id, Extent extent) {
		this.erasers.forEach((eraser) -> eraser.erase(id, extent));
	}

}
