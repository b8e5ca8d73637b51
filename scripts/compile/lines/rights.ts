/** Rights notices: "© 2023 The Example. Unauthorized reproduction prohibited." */

export interface RightsNotice {
  notice: string;
  /** Forbids to reproduce, redistribute or publish again. */
  reserved: boolean;
}

/** Longer lines are terms of use or running text. */
const MAX_LENGTH = 600;
const MAX_CREDIT_LENGTH = 60;

const SIGN = /(?:©|\(c\)|ⓒ|copyrights?\b|℗)/iu;
/** A sign counts with what makes a notice of it: at the line's start, or before a year. */
const NOTICE =
  /^[\s(<[|*•–—-]*(?:all contents?\s+)?(?:©|ⓒ|\(c\)\s|copyrights?(?:\s*(?:©|\(c\)|ⓒ|\d{4}|,|:|by\b|the\b|reserved)))|(?:©|ⓒ|\(c\)|copyright(?: ©| \(c\))?)\s*(?:19|20)\d\d\b|\ball rights reserved\b|(?:무단\s*전재|转载|版权所有|無断転載|droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены)/iu;
const RESERVED =
  /\b(?:all rights reserved|unauthori[sz]ed (?:\w+\s){0,3}?(?:reproduction|use|copying|redistribution|distribution)|(?:reproduction|redistribution|republication|copying|distribution|retransmission)\b.{0,80}?\b(?:prohibited|forbidden|not permitted|strictly)|(?:may|must|can|shall) not be (?:\w+,?\s){0,8}?(?:published|reproduced|copied|redistributed|rewritten|broadcast|republished|distributed)|(?:no part of|do not (?:reproduce|copy|redistribute)))|무단\s*전재|재배포\s*금지|禁止转载|未经授权|無断転載|(?:tous )?droits réservés|alle rechte vorbehalten|derechos reservados|diritti riservati|direitos reservados|права защищены/iu;
/** "© Lucy Nicholson Detainees at …", "Photo: © AFP": credits of pictures. */
const CREDIT = /\b(?:photo|image|picture|foto|credit|getty|reuters\/|via )\b/iu;

/** The notice that a line is; null for picture credits and running text. */
export function rightsNotice(text: string): RightsNotice | null {
  if (text.length > MAX_LENGTH || !mayBeNotice(text)) return null;
  const reserved = RESERVED.test(text);
  if (!reserved && (CREDIT.test(text) || !NOTICE.test(text) || isCaption(text))) return null;
  return reserved && !SIGN.test(text) && !isForbidding(text) ? null : { notice: text, reserved };
}

/** "© Jane Doe Workers leave a plant in Turin": a sign without a year before a sentence credits a picture. */
function isCaption(text: string): boolean {
  return text.length > MAX_CREDIT_LENGTH && !/copyright|(?:19|20)\d\d/iu.test(text);
}

/** A cheap look before the long patterns. */
function mayBeNotice(text: string): boolean {
  return /[©ⓒ]|\(c\)|copyright|reproduc|redistribut|rights|rechte|derechos|diritti|direitos|права|전재|转载|版权|転載/iu.test(
    text,
  );
}

/** Without a sign, only a sentence that is about this text: "This material may not be published". */
function isForbidding(text: string): boolean {
  return (
    /\b(?:all rights reserved|unauthori[sz]ed)\b|[^\p{ASCII}]/iu.test(text) ||
    /\b(?:this|the|our) (?:material|article|content|story|text|report|site|website|publication)\b/iu.test(
      text,
    )
  );
}
