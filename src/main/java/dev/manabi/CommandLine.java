package dev.manabi;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.manabi.uploads.ImportCommand;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands that are given on the server, beside the bot or without it: nothing is
 * listened for, and nothing is done from time to time.
 */
final class CommandLine {

	private CommandLine() {
	}

	static boolean isMeant(String[] args) {
		return args.length > 0 && args[0].equals(ImportCommand.NAME);
	}

	/** Does it; answers with which code to end. Settings are those with a “=”. */
	static int run(String[] args) {
		List<String> given = Arrays.stream(args).skip(1).toList();
		String[] settings = given.stream().filter(CommandLine::isSetting).toArray(String[]::new);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ManabiApplication.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(settings)) {
			return context.getBean(ImportCommand.class)
				.run(given.stream().filter((argument) -> !isSetting(argument)).toList(), terminal(),
						CommandLine::confirm);
		}
	}

	private static boolean isSetting(String argument) {
		return argument.startsWith("--") && argument.contains("=");
	}

	private static boolean confirm(String question) {
		@Nullable Console console = System.console();
		if (console == null || !console.isTerminal()) {
			return false;
		}
		@Nullable String answer = console.readLine("%s ", question);
		return answer != null && List.of("y", "yes", "はい").contains(answer.strip().toLowerCase(Locale.ROOT));
	}

	/** A terminal that says it knows ASCII only mostly was not told what it knows. */
	private static PrintStream terminal() {
		Charset charset = System.out.charset();
		return new PrintStream(new FileOutputStream(FileDescriptor.out), true,
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
	}

}
