package dev.manabi.roster;

import org.junit.jupiter.api.AfterEach;

/**
 * A tenant that answers as Graph does.
 */
abstract class GraphStage {

	final GraphStub graph = new GraphStub();

	@AfterEach
	void stop() {
		this.graph.close();
	}

}
