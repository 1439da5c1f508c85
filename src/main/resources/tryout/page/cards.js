// Draws an Adaptive Card with the card library and hands its actions to the caller.
import { look } from './card-look.js';
import { choice } from './choices.js';
import { make } from './dom.js';
import { markdown } from './markdown.js';
import { toast } from './notices.js';
import { languageOf, t } from './texts.js';

let config;

function prepared() {
  const { AdaptiveCard, GlobalSettings, HostConfig, Strings } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  GlobalSettings.setTabIndexAtCardRoot = false;
  GlobalSettings.useAdvancedTextBlockTruncation = false;
  GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
  Strings.defaults.overflowButtonText = () => '…';
  Strings.defaults.overflowButtonTooltip = () => t('moreActions');
  return new HostConfig(look);
}

function openLink(url) {
  if (/^https?:\/\//i.test(url ?? '')) {
    window.open(url, '_blank', 'noopener,noreferrer');
  } else {
    toast(t('linkRefused'), { error: true });
  }
}

/** The element of a card. `act(action)` is called for Action.Submit and Action.Execute, inputs already checked and merged. */
export function drawCard(json, act) {
  const frame = make('div', { class: 'card', tabindex: '-1', role: 'group', 'aria-label': json?.speak || t('card') });
  try {
    config ??= prepared();
    const card = new window.AdaptiveCards.AdaptiveCard();
    card.hostConfig = config;
    card.parse(json);
    card.lang ??= choice('lang');
    card.onExecuteAction = (action) => {
      const kind = action.getJsonTypeName();
      if (kind === 'Action.OpenUrl') {
        openLink(action.url);
      } else if (kind === 'Action.Submit' || kind === 'Action.Execute') {
        act(action);
      }
    };
    card.onInlineCardExpanded = (action, open) => {
      if (open) {
        action.card.renderedElement?.scrollIntoView({ block: 'nearest' });
      }
    };
    card.render(frame);
  } catch (failure) {
    console.warn('A card could not be drawn', failure);
  }
  if (!frame.firstChild) {
    frame.append(make('p', { class: 'card-broken' }, json?.fallbackText || t('cardBroken')));
  }
  frame.lang = json?.lang || languageOf(frame.textContent);
  return frame;
}

/** What a card says about refreshing itself, for this person: {verb, data} or null. */
export function refreshOf(json, userId) {
  const { action, userIds } = json?.refresh ?? {};
  const meant = !userIds?.length || userIds.includes(userId);
  return action?.type === 'Action.Execute' && meant ? { verb: action.verb ?? '', data: action.data ?? {} } : null;
}
