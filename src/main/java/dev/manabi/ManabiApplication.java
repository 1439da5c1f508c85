package dev.manabi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * Manabi (学び): tells the staff of a city office what to learn, why, and where.
 */
@SpringBootApplication
@Modulithic(systemName = "Manabi")
@ConfigurationPropertiesScan
public class ManabiApplication {

	/** Starts the bot, or does what the first argument names. */
	public static void main(String[] args) {
		if (CommandLine.isMeant(args)) {
			System.exit(CommandLine.run(args));
		}
		SpringApplication.run(ManabiApplication.class, args);
	}

}
