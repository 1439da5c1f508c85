package dev.manabi.uploads;

/**
 * How many rows of a table do what.
 *
 * @param added that bring something new
 * @param changed that change what is known
 * @param unchanged that say what is known
 * @param refused that can't be taken
 */
public record Tally(int added, int changed, int unchanged, int refused) {

	static final Tally NOTHING = new Tally(0, 0, 0, 0);

	public int rows() {
		return this.added + this.changed + this.unchanged + this.refused;
	}

	/** Whether taking it does anything. */
	public boolean isWorthTaking() {
		return this.refused == 0 && this.added + this.changed > 0;
	}

	Tally plus(Tally other) {
		return new Tally(this.added + other.added, this.changed + other.changed, this.unchanged + other.unchanged,
				this.refused + other.refused);
	}

	/** As a button carries it, to tell whether it is still so. */
	public String seen() {
		return "%d-%d-%d-%d".formatted(this.added, this.changed, this.unchanged, this.refused);
	}

}
