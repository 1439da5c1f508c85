package dev.manabi.teams;

import com.microsoft.bot.schema.Activity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes activities in, each once, before anything is done about them, together with what
 * they tell of people's whereabouts and of their reactions. A database that fails leaves
 * nothing behind, so that Teams may deliver the activity again.
 */
@Component
class Reception {

	private final Claims claims;

	private final Whereabouts whereabouts;

	private final ReactionNews reactions;

	private final TransactionOperations transactions;

	Reception(Claims claims, Whereabouts whereabouts, ReactionNews reactions, TransactionOperations transactions) {
		this.claims = claims;
		this.whereabouts = whereabouts;
		this.reactions = reactions;
		this.transactions = transactions;
	}

	/** Whether the activity is to be acted on: not if it was taken before. */
	boolean take(Activity activity) {
		return Boolean.TRUE.equals(this.transactions.execute((_) -> claim(activity)));
	}

	private boolean claim(Activity activity) {
		boolean first = this.claims.claim(activity);
		if (first) {
			this.whereabouts.learn(activity);
			this.reactions.learn(activity);
		}
		return first;
	}

}
