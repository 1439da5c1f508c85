package dev.manabi.conversation.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.language.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 「ヘルプ」: what is asked most, and folded beneath it everything else one may ask, by theme;
 * what coordinators alone may ask stands apart.
 */
@Component
class Help extends Offer {

	Help(ObjectProvider<Intent> intents, Texts texts) {
		super("help", intents, texts);
	}

	@Override
	public boolean command() {
		return true;
	}

	@Override
	Record card(OfferCard first, List<Intent> others, Language language) {
		List<Intent> forAll = others.stream().filter((intent) -> intent.audience() == Audience.EVERYBODY).toList();
		List<Intent> apart = others.stream().filter((intent) -> !forAll.contains(intent)).toList();
		List<ThemeOffers> themes = Arrays.stream(Theme.values())
			.map((theme) -> theme(theme, forAll, language))
			.filter((theme) -> !theme.offers().isEmpty())
			.toList();
		OfferCard coordinators = offer(apart, language);
		return new HelpCard(first.offers(), first.rows(), themes, !apart.isEmpty(), coordinators.offers(),
				coordinators.rows());
	}

	private ThemeOffers theme(Theme theme, List<Intent> intents, Language language) {
		OfferCard offer = offer(intents.stream().filter((intent) -> intent.theme() == theme).toList(), language);
		return new ThemeOffers(text(language, "theme." + theme.name().toLowerCase(Locale.ROOT)), offer.offers(),
				offer.rows());
	}

	record HelpCard(List<Item> offers, List<Row> rows, List<ThemeOffers> themes, boolean forCoordinators,
			List<Item> coordinatorOffers, List<Row> coordinatorRows) {

	}

	record ThemeOffers(String theme, List<Item> offers, List<Row> rows) {

	}

}
