package dev.manabi.understanding;

/**
 * Something that a text names.
 *
 * @param kind of which kind
 * @param id which one
 * @param start the index of its first letter in the plain text
 * @param end the index after its last letter
 * @param likeness how like the name it is written, from 0 to 1, which is to the letter
 * @param whole whether it begins and ends where words do, whatever the words are taken
 * for
 */
record Mention(String kind, String id, int start, int end, double likeness, boolean whole) {

	private static final double LIKE = 0.85;

	/** Whether the other is the same place misread. */
	boolean outdoes(Mention other) {
		boolean better = isLike() == other.isLike()
				? (length() > other.length() || (length() == other.length() && this.likeness > other.likeness))
				: isLike();
		return this.kind.equals(other.kind) && overlaps(other) && better;
	}

	/** Whether it is as it is written, if only in part. */
	private boolean isLike() {
		return this.likeness >= LIKE;
	}

	boolean overlaps(Mention other) {
		return this.start < other.end && other.start < this.end;
	}

	/** Whether both name something of a kind, each with words that the other has not. */
	boolean crosses(Mention other) {
		return this.kind.equals(other.kind) && overlaps(other) && !within(other) && !other.within(this);
	}

	/** Whether the other names the same in fewer words. */
	boolean repeats(Mention other) {
		return this.kind.equals(other.kind) && this.id.equals(other.id) && other.within(this);
	}

	boolean within(Mention other) {
		return other.start <= this.start && this.end <= other.end;
	}

	int length() {
		return this.end - this.start;
	}

}
