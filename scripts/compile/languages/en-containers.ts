/** English lines around an article that was mailed, printed, archived, or put behind a request for consent. */
import type { ContainerWords } from './language.ts';

export const EN_CONTAINERS: ContainerWords = {
  mailFields: ['from', 'to', 'cc', 'bcc', 'sent', 'date', 'subject', 'reply-to', 'importance'],
  banners: [
    String.raw`-{3,}\s*(?:forwarded|original) message\s*-{3,}`,
    'begin forwarded message:',
    String.raw`printed (?:from|on|by|at)\b[^.]{0,40}(?:\.\S[^.]{0,60}){0,5}`,
    String.raw`(?:(?:full|text[- ]only|print(?:er)?[- ]friendly|printable) version|view (?:source|in (?:your )?browser))(?:\s+(?:(?:full|text[- ]only|print(?:er)?[- ]friendly) version|view source))*`,
    `this is google['’]s cache of .*`,
    String.raw`(?:internet archive )?wayback machine\b.{0,100}`,
    String.raw`\d[\d,]* captures?(?:\s.{0,60})?`,
    String.raw`(?:saved|archived) from (?:the original\b|https?:|www\.).*`,
    String.raw`page \d{1,3} of \d{1,3}`,
  ],
  privacy: ['privacy', 'cookies?', 'consent'],
  asksConsent: [
    String.raw`(?:we|our|\d{1,9}) (?:and our )?(?:\w+ )?(?:partners|vendors|third parties)\b`,
    'by (?:clicking|continuing|using|browsing)',
    'your (?:device|data|privacy|choices|consent|preferences|experience)',
    'we (?:use|value|care)',
  ],
  consentButtons: [
    '(?:accept|reject|decline|deny|allow|refuse)(?: (?:all|cookies|and (?:close|continue)))*',
    '(?:manage|set|show|see|more)(?: (?:preferences|cookies|options|settings|choices|purposes|vendors|partners|details))+',
    'i (?:do not )?(?:accept|agree|consent)',
    'agree|disagree|consent|do not consent',
    'learn more',
    '(?:cookie |privacy )(?:preferences|settings|options|policy|notice)',
    'continue without (?:accepting|agreeing)',
    'save and (?:close|exit)',
  ],
};
