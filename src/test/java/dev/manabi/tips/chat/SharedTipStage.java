package dev.manabi.tips.chat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

/**
 * Ito has shared one tip, and the channels show it.
 */
abstract class SharedTipStage extends TipsStage {

	/** What its buttons carry. */
	Map<String, String> tip = Map.of();

	@BeforeEach
	void share() {
		this.tip = Map.of("tip", share("紙に書く"));
		this.deliveries.run();
	}

}
