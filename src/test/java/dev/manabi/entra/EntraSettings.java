package dev.manabi.entra;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * This module by itself, for tests that start no more than they need.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EntraProperties.class, BotProperties.class })
@Import({ EntraConnection.class, Credentials.class })
public class EntraSettings {

}
