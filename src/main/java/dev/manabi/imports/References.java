package dev.manabi.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be named elsewhere in a file, by id. An id that is not there is refused, with
 * the ids that are.
 *
 * @param <T> what an id stands for
 */
public final class References<T> {

	private final String code;

	private final Map<String, T> known = new LinkedHashMap<>();

	/**
	 * Makes the ids known.
	 * @param code the fault of naming another id; its arguments are that id and the known
	 * ones
	 */
	public References(String code, Collection<T> known, Function<T, String> id) {
		this.code = code;
		known.forEach((each) -> this.known.put(id.apply(each), each));
	}

	public Optional<T> find(YamlText id) {
		Optional<T> found = Optional.ofNullable(this.known.get(id.value()));
		if (found.isEmpty()) {
			id.refuse(this.code, id.value(), String.join(", ", this.known.keySet()));
		}
		return found;
	}

}
