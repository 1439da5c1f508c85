package dev.manabi.conversation;

import java.util.ResourceBundle;

import dev.manabi.language.Language;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of the message bundles. Every text is a {@link java.text.MessageFormat}, but
 * for the labels of cards and the words of intents, which stand as they are.
 */
@Component
public class Texts {

	static final String BUNDLE = "messages";

	private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

	public Texts() {
		this.source.setBasename(BUNDLE);
		this.source.setDefaultEncoding("UTF-8");
		this.source.setFallbackToSystemLocale(false);
		this.source.setAlwaysUseMessageFormat(true);
	}

	/** The text in this language; numbers and dates are to come as texts. */
	public String get(Language language, String key, Object... arguments) {
		return this.source.getMessage(key, arguments, language.locale());
	}

	/** The text as it stands, without a format. */
	String raw(Language language, String key) {
		return bundle(language).getString(key);
	}

	static ResourceBundle bundle(Language language) {
		return ResourceBundle.getBundle(BUNDLE, language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
