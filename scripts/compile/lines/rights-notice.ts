/** Rights notices: "© 2023 The Example. Unauthorized reproduction prohibited." */
import { anyOf } from '../languages/languages.ts';

export interface RightsNotice {
  notice: string;
  /** Says in words that the text may not be reproduced, redistributed or published again. */
  forbids: boolean;
  /** The text is not free to publish: every notice reserves it but one that frees it. */
  reserved: boolean;
}

/** Longer lines are terms of use or running text. */
const MAX_LENGTH = 600;
const MAX_CREDIT_LENGTH = 60;

const SIGN = /(?:©|\(c\)|ⓒ|copyrights?\b|℗)/iu;
/** A sign makes a notice only at the line's start or before a year. */
const NOTICE = new RegExp(
  String.raw`^[\s(<[|*•–—-]*(?:all contents?\s+)?(?:©|ⓒ|\(c\)\s|copyrights?(?:\s*(?:©|\(c\)|ⓒ|\d{4}|,|:|by\b|the\b|reserved)))|(?:©|ⓒ|\(c\)|copyright(?: ©| \(c\))?)\s*(?:19|20)\d\d\b|${anyOf(({ rights }) => rights?.notice)}`,
  'iu',
);
const RESERVED = new RegExp(
  anyOf(({ rights }) => rights?.reserved),
  'iu',
);
/** "Licensed under CC BY 4.0", "in the public domain": names of licences, the same in every language. */
const FREE =
  /\b(?:creative[\s-]commons|cc[\s-]?(?:by|0)|public[\s-]domain|open government licen[cs]e)\b/iu;
/** Tried before the long patterns, which are slow. */
const HINT = new RegExp(String.raw`[©ⓒ]|\(c\)|${anyOf(({ rights }) => rights?.hints)}`, 'iu');
/** "© Lucy Nicholson Detainees at …", "Photo: © AFP": credits of pictures. */
const CREDIT = /\b(?:photo|image|picture|foto|credit|getty|reuters\/|via )\b/iu;

/** Null for picture credits and running text. */
export function rightsNotice(text: string): RightsNotice | null {
  if (text.length > MAX_LENGTH || !HINT.test(text)) return null;
  const forbids = RESERVED.test(text);
  if (!forbids && (CREDIT.test(text) || !NOTICE.test(text) || isCaption(text))) return null;
  if (forbids && !SIGN.test(text) && !isForbidding(text)) return null;
  return { notice: withoutLinks(text), forbids, reserved: isReserving(text) };
}

/** “All rights reserved. Privacy | Terms”: links of a footer stand behind the sentence that reserves, and end in no full stop. */
function withoutLinks(text: string): string {
  const end = text.lastIndexOf('. ') + 1;
  const links = text.slice(end).trim();
  const isNotice = RESERVED.test(links) || SIGN.test(links) || /[.!]$/.test(links);
  return end > 0 && !isNotice && RESERVED.test(text.slice(0, end)) ? text.slice(0, end) : text;
}

/** Whether a notice, bare as it may be ("© 2023 The Example"), leaves the text to its publisher. */
export function isReserving(notice: string): boolean {
  return RESERVED.test(notice) || !FREE.test(notice);
}

/** "© Jane Doe Workers leave a plant in Turin": a sign without a year before a sentence credits a picture. */
function isCaption(text: string): boolean {
  return text.length > MAX_CREDIT_LENGTH && !/copyright|(?:19|20)\d\d/iu.test(text);
}

/** Whether a sentence without a sign is about this text: "This material may not be published". */
function isForbidding(text: string): boolean {
  return (
    /\b(?:all rights reserved|unauthori[sz]ed)\b|[^\p{ASCII}]/iu.test(text) ||
    /\b(?:this|the|our) (?:material|article|content|story|text|report|site|website|publication)\b/iu.test(
      text,
    )
  );
}
