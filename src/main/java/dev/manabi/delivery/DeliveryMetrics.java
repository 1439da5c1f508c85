package dev.manabi.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Tells whoever watches the server how many messages wait.
 */
@Component
class DeliveryMetrics implements MeterBinder {

	private final Queue queue;

	DeliveryMetrics(Queue queue) {
		this.queue = queue;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("manabi.delivery.waiting", this.queue, Queue::waiting)
			.description("Messages that wait to be sent")
			.register(registry);
	}

}
