package dev.manabi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Manabi (学び): tells the staff of a city office what to learn, why, and where.
 */
@SpringBootApplication
@Modulithic(systemName = "Manabi")
@ConfigurationPropertiesScan
@EnableScheduling
public class ManabiApplication {

	public static void main(String[] args) {
		SpringApplication.run(ManabiApplication.class, args);
	}

}
