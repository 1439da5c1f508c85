package dev.manabi.understanding;

/**
 * A word of a text.
 *
 * @param surface as it is written
 * @param base its dictionary form
 * @param reading how it is read, in hiragana; empty if nobody knows
 * @param partOfSpeech as the dictionary (IPADIC) names it, such as 名詞-サ変接続
 * @param start the index of its first letter in the plain text
 * @param end the index after its last letter
 */
record Token(String surface, String base, String reading, String partOfSpeech, int start, int end) {

	boolean is(String part) {
		return this.partOfSpeech.startsWith(part);
	}

	boolean latin() {
		return Spelling.latin(this.surface.charAt(0)) && !number();
	}

	boolean number() {
		return this.surface.chars().allMatch(Character::isDigit) || is("名詞-数");
	}

	/** Whether it carries a meaning of its own; unknown letters may. */
	boolean content() {
		return (is("名詞") && !is("名詞-非自立") && !is("名詞-接尾") && !is("名詞-代名詞")) || is("動詞-自立") || is("形容詞-自立") || is("未知語");
	}

	boolean person() {
		return is("名詞-固有名詞-人名");
	}

	boolean within(Mention mention) {
		return mention.start() <= this.start && this.end <= mention.end();
	}

}
