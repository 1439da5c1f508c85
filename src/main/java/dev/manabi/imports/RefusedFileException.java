package dev.manabi.imports;

import java.util.List;
import java.util.stream.Collectors;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not taken, with everything that is wrong with it. Its message may be
 * logged: it says nothing of people.
 */
public final class RefusedFileException extends RuntimeException {

	private final String file;

	private final List<Problem> problems;

	public RefusedFileException(String file, List<Problem> problems) {
		super(file + ": " + discreetly(Language.EN, problems));
		this.file = file;
		this.problems = List.copyOf(problems);
	}

	public String file() {
		return this.file;
	}

	/** The faults in the order of their lines. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** The first of the faults, at most so many. */
	public List<String> first(int most, Language language) {
		return this.problems.stream().limit(most).map((problem) -> problem.in(language)).toList();
	}

	/** The faults, one a line. */
	public String in(Language language) {
		return this.problems.stream().map((problem) -> problem.in(language)).collect(Collectors.joining("\n"));
	}

	/** The same for a log, without what the file says about people. */
	String discreetlyIn(Language language) {
		return discreetly(language, this.problems);
	}

	/** Whether the other names the same faults of the same file. */
	boolean saysTheSameAs(@Nullable RefusedFileException other) {
		return other != null && this.file.equals(other.file) && this.problems.equals(other.problems);
	}

	private static String discreetly(Language language, List<Problem> problems) {
		return problems.stream().map((problem) -> problem.discreetlyIn(language)).collect(Collectors.joining("\n"));
	}

}
