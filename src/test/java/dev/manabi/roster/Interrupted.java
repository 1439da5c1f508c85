package dev.manabi.roster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database to whose user something happens once, right before a statement.
 */
final class Interrupted extends DelegatingDataSource {

	private final Predicate<String> before;

	private final Runnable happening;

	private boolean happened;

	/**
	 * A database.
	 * @param before the first statement of which it happens
	 * @param happening uses the database itself
	 */
	Interrupted(DataSource database, Predicate<String> before, Runnable happening) {
		super(database);
		this.before = before;
		this.happening = happening;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(Interrupted.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (_, method, arguments) -> call(connection, method, arguments));
	}

	private @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().equals("prepareStatement") && arguments != null && !this.happened
				&& this.before.test(arguments[0].toString())) {
			this.happened = true;
			this.happening.run();
		}
		try {
			return method.invoke(connection, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
