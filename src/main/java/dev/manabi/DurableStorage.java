package dev.manabi;

import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes H2 keep what it has acknowledged: by itself it writes a commit to the file only
 * some time later, and a crash in between loses it. An URL that says otherwise is put
 * right, too: it would say so again with every further connection of the pool.
 */
@Component
class DurableStorage implements BeanPostProcessor {

	private static final String WRITE_AT_ONCE = "SET WRITE_DELAY 0";

	private static final Pattern OTHERWISE = Pattern.compile("(?i);WRITE_DELAY=[^;]*");

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && pool.getJdbcUrl().startsWith("jdbc:h2:")) {
			pool.setJdbcUrl(OTHERWISE.matcher(pool.getJdbcUrl()).replaceAll(""));
			pool.setConnectionInitSql(WRITE_AT_ONCE);
		}
		return bean;
	}

}
