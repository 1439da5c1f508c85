package dev.manabi;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes H2 keep what it has acknowledged: by itself it writes a commit to the file only
 * some time later, and a crash in between loses it. Done on every connection, since an
 * URL may say otherwise on each.
 */
@Component
class DurableStorage implements BeanPostProcessor {

	private static final String WRITE_AT_ONCE = "SET WRITE_DELAY 0";

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && pool.getJdbcUrl().startsWith("jdbc:h2:")) {
			pool.setConnectionInitSql(WRITE_AT_ONCE);
		}
		return bean;
	}

}
