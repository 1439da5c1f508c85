package dev.manabi.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import dev.manabi.imports.Intake;
import dev.manabi.imports.Intake.Entry;
import dev.manabi.imports.Intake.Outcome;
import dev.manabi.imports.Problem;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableFile;
import dev.manabi.imports.TableImport;

/**
 * Reads one table from its first row to its last, and counts what its rows do.
 *
 * @param <T> what a row says
 */
final class Reading<T> {

	private final TableImport<T> kind;

	private final Sender sender;

	private final Intake<T> intake;

	private final List<Problem> problems = new ArrayList<>();

	private Tally tally = Tally.NOTHING;

	Reading(TableImport<T> kind, Sender sender) {
		this.kind = kind;
		this.sender = sender;
		this.intake = kind.begin(sender);
	}

	/**
	 * Reads it.
	 * @param taking whether to take it, too, as far as nothing is refused
	 * @param refused is shown the rows that can't be taken
	 * @param done is told how many rows were read
	 * @throws dev.manabi.imports.RefusedFileException if it can't be read as such a table
	 */
	DryRun read(byte[] content, boolean taking, Consumer<Row> refused, IntConsumer done) {
		Consumer<List<Row>> reading = (rows) -> {
			read(rows, taking);
			rows.stream().filter(Row::isRefused).forEach(refused);
			done.accept(this.tally.rows());
		};
		List<Row> all = new ArrayList<>();
		String sheet = TableFile.forEach(this.sender.file(), content, this.kind.columns(),
				this.kind.isReadWhole() ? all::addAll : reading);
		if (this.kind.isReadWhole()) {
			reading.accept(all);
		}
		return new DryRun(this.tally, this.problems, sheet);
	}

	/** All was taken and committed. */
	void taken() {
		this.intake.taken();
	}

	private void read(List<Row> rows, boolean taking) {
		List<Entry<T>> entries = new ArrayList<>();
		for (Row row : rows) {
			Optional<T> content = this.intake.read(row);
			content.filter((_) -> !row.isRefused()).ifPresent((said) -> entries.add(new Entry<>(row, said)));
		}
		List<Outcome> outcomes = this.intake.compare(entries);
		count(rows, entries, outcomes);
		if (taking && this.tally.refused() == 0) {
			this.intake.take(changing(entries, outcomes));
		}
	}

	private void count(List<Row> rows, List<Entry<T>> entries, List<Outcome> outcomes) {
		rows.stream()
			.flatMap((row) -> row.problems().stream())
			.limit(DryRun.MOST - this.problems.size())
			.forEach(this.problems::add);
		int refused = (int) rows.stream().filter(Row::isRefused).count();
		int[] counts = new int[Outcome.values().length];
		for (int index = 0; index < entries.size(); index++) {
			if (!entries.get(index).row().isRefused()) {
				counts[outcomes.get(index).ordinal()]++;
			}
		}
		this.tally = this.tally.plus(new Tally(counts[Outcome.ADDED.ordinal()], counts[Outcome.CHANGED.ordinal()],
				counts[Outcome.UNCHANGED.ordinal()], refused));
	}

	private static <T> List<Entry<T>> changing(List<Entry<T>> entries, List<Outcome> outcomes) {
		List<Entry<T>> changing = new ArrayList<>();
		for (int index = 0; index < entries.size(); index++) {
			if (outcomes.get(index) != Outcome.UNCHANGED) {
				changing.add(entries.get(index));
			}
		}
		return changing;
	}

}
