package dev.manabi.tryout;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * A picture with at most 256 colours, half as large as a file: the least of the bits of
 * every colour go until the rest is few enough, and the most frequent colour stands for
 * all that have become the same.
 */
final class IndexedPicture {

	private static final int COLOURS = 256;

	private static final int BITS = 8;

	private IndexedPicture() {
	}

	static BufferedImage of(BufferedImage picture) {
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		Map<Integer, Integer> counts = new HashMap<>();
		IntStream.of(pixels).forEach((pixel) -> counts.merge(pixel, 1, Integer::sum));
		return IntStream.rangeClosed(0, BITS)
			.map((dropped) -> mask(dropped))
			.filter((
					mask) -> counts.keySet().stream().mapToInt((colour) -> colour & mask).distinct().count() <= COLOURS)
			.mapToObj((mask) -> indexed(picture, pixels, mask, counts))
			.findFirst()
			.orElseThrow();
	}

	private static int mask(int dropped) {
		int channel = (0xff << dropped) & 0xff;
		return channel << 16 | channel << 8 | channel;
	}

	private static BufferedImage indexed(BufferedImage picture, int[] pixels, int mask, Map<Integer, Integer> counts) {
		SequencedMap<Integer, Integer> palette = new LinkedHashMap<>();
		counts.keySet()
			.stream()
			.sorted()
			.forEach((colour) -> palette.merge(colour & mask, colour,
					(one, other) -> (counts.getOrDefault(one, 0) >= counts.getOrDefault(other, 0)) ? one : other));
		int[] colours = palette.sequencedValues().stream().mapToInt(Integer::intValue).toArray();
		Map<Integer, Integer> places = new HashMap<>();
		palette.sequencedKeySet().forEach((key) -> places.put(key, places.size()));
		BufferedImage indexed = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
		int[] samples = IntStream.of(pixels).map((pixel) -> places.getOrDefault(pixel & mask, 0)).toArray();
		indexed.getRaster().setSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, samples);
		return indexed;
	}

}
