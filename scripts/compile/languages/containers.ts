/**
 * What stands around an article that was mailed, printed, archived, or put behind a request for consent. Whole lines,
 * which are known by their words before anything else of the text is.
 */
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
    String.raw`(?:we|our|\d+) (?:and our )?(?:\w+ )?(?:partners|vendors|third parties)\b`,
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

export const DE_CONTAINERS: ContainerWords = {
  mailFields: ['von', 'an', 'gesendet', 'datum', 'betreff'],
  banners: [
    String.raw`-{3,}\s*(?:weitergeleitete|ursprüngliche) nachricht\s*-{3,}`,
    String.raw`seite \d{1,3} von \d{1,3}`,
    String.raw`gedruckt (?:am|von)\b.{0,80}`,
    'druckversion',
  ],
  privacy: ['privatsphäre', 'datenschutz', 'cookies?', 'einwilligung'],
  asksConsent: [
    String.raw`(?:wir|unsere|\d+) (?:und (?:unsere )?)?(?:\d+ )?partner`,
    'ihre (?:daten|privatsphäre|einwilligung|zustimmung)',
    'ihr(?:em)? (?:gerät|endgerät)',
    'wir (?:verwenden|nutzen|setzen)',
  ],
  consentButtons: [
    '(?:alle[sn]? )?(?:akzeptieren|annehmen|ablehnen|zustimmen)(?: und (?:schließen|weiter))?',
    '(?:cookie-)?einstellungen(?: verwalten)?',
    'mehr (?:erfahren|informationen)',
  ],
};

export const FR_CONTAINERS: ContainerWords = {
  mailFields: ['de', 'à', 'envoyé', 'date', 'objet', 'cc'],
  banners: [
    String.raw`-{3,}\s*message (?:transféré|d['’]origine|original)\s*-{3,}`,
    String.raw`page \d{1,3} (?:sur|de) \d{1,3}`,
    String.raw`imprimé (?:le|depuis)\b.{0,80}`,
  ],
  privacy: ['vie privée', 'cookies?', 'consentement', 'confidentialité'],
  asksConsent: [
    String.raw`(?:nous|nos|\d+) (?:et (?:nos )?)?(?:\d+ )?partenaires`,
    'vo(?:s|tre) (?:données|vie privée|appareil|consentement|choix)',
    'nous (?:utilisons|respectons)',
  ],
  consentButtons: [
    '(?:tout )?(?:accepter|refuser)(?: (?:et fermer|tout|les cookies))*',
    'continuer sans accepter',
    'paramétrer(?: (?:les|mes) (?:cookies|choix))?',
    'gérer (?:les|mes) (?:cookies|choix|préférences)',
    'en savoir plus',
  ],
};

export const ES_CONTAINERS: ContainerWords = {
  mailFields: ['de', 'para', 'enviado', 'fecha', 'asunto', 'cc'],
  banners: [
    String.raw`-{3,}\s*mensaje (?:reenviado|original)\s*-{3,}`,
    String.raw`página \d{1,3} de \d{1,3}`,
    String.raw`impreso (?:el|desde)\b.{0,80}`,
  ],
  privacy: ['privacidad', 'cookies?', 'consentimiento'],
  asksConsent: [
    String.raw`(?:nosotros|nuestros|\d+) (?:y (?:nuestros )?)?(?:\d+ )?(?:socios|proveedores|partners)`,
    'sus? (?:datos|privacidad|dispositivo|consentimiento)',
    'tus? (?:datos|privacidad|dispositivo|consentimiento)',
    '(?:utilizamos|usamos)',
  ],
  consentButtons: [
    '(?:aceptar|rechazar)(?: (?:todo|todas|y (?:cerrar|continuar)|las cookies))*',
    '(?:configurar|gestionar)(?: (?:las )?(?:cookies|preferencias|opciones))?',
    'más información',
  ],
};
