package dev.manabi.entra;

import java.time.Duration;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The way to Entra.
 */
@Configuration(proxyBeanMethods = false)
class EntraConnection {

	private static final Duration CONNECT = Duration.ofSeconds(3);

	private static final Duration ANSWER = Duration.ofSeconds(10);

	@Bean
	HttpClient entraHttp() {
		return new JdkHttpClientBuilder().connectionTimeout(CONNECT)
			.responseTimeout(ANSWER)
			.readTimeout(ANSWER)
			.build();
	}

}
