package dev.manabi.tips;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.manabi.skills.SkillId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The best tip for each skill, searched for once a minute at most however many are
 * reminded. A better one on another instance may be a minute late. But a tip that was
 * hidden, withdrawn, rewritten or erased, wherever that was done, is never given: each is
 * looked up by its key before it is.
 */
@Component
class BestTips {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final TipRows rows;

	private final Cache<SkillId, Optional<Tip>> best;

	@Autowired
	BestTips(TipRows rows) {
		this(rows, Ticker.systemTicker());
	}

	BestTips(TipRows rows, Ticker ticker) {
		this.rows = rows;
		this.best = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).ticker(ticker).build();
	}

	Optional<Tip> of(SkillId skill) {
		Optional<Tip> known = this.best.get(skill, this::search);
		if (known.isEmpty() || this.rows.isStill(known.get())) {
			return known;
		}
		Optional<Tip> now = search(skill);
		this.best.put(skill, now);
		return now;
	}

	private Optional<Tip> search(SkillId skill) {
		return this.rows.search(new Search(Set.of(skill), List.of()), 0, 1).stream().findFirst();
	}

	/**
	 * Has them searched for anew, since something was done to a tip; once more when that
	 * is committed, as others may have searched in between.
	 */
	void forget() {
		this.best.invalidateAll();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					BestTips.this.best.invalidateAll();
				}

			});
		}
	}

}
