package dev.manabi.training;

import java.util.Map;
import java.util.Set;

import dev.manabi.skills.Method;

/**
 * What suffices where a catalogue does not say it, by how a course teaches: the person's
 * word for e-learning, the code shown in the room for what is held there, the manager's
 * word for training on the job, and a certificate that somebody confirms for what others
 * hold.
 */
final class Sufficiency {

	private static final Map<String, Set<Evidence>> BY_METHOD = Map.of("e-learning",
			Set.of(Evidence.WORD, Evidence.LMS, Evidence.MANAGER), "advisor", Set.of(Evidence.CODE, Evidence.LMS),
			"workshop", Set.of(Evidence.CODE, Evidence.LMS), "ojt", Set.of(Evidence.MANAGER), "peer",
			Set.of(Evidence.TIP, Evidence.MANAGER), "external", Set.of(Evidence.MANAGER, Evidence.LMS));

	/** A city may have methods of its own. */
	private static final Set<Evidence> OTHERWISE = Set.of(Evidence.MANAGER, Evidence.LMS);

	private Sufficiency() {
	}

	static Set<Evidence> by(Method method) {
		return BY_METHOD.getOrDefault(method.id(), OTHERWISE);
	}

}
