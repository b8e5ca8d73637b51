/** What tells news in English from guides, reviews and comments. */
import type { NewsWords } from './language.ts';

const IRREGULAR = `
  was were had did met held said told won lost beat led left made took gave got went came became began ran saw
  set sent sold bought brought fell rose hit shot struck spoke broke found fought flew drew grew knew kept paid
  put read sank sat shut stood swept swore threw tore woke wore wrote cut quit meant felt spent slept built
  caught chose rode stole heard fed fled taught thought sought dealt lent hung stuck bore drove
`;

export const EN_NEWS: NewsWords = {
  // "agreed", but neither "need" nor "exceed".
  pastTense: [
    '\\p{L}+[^e\\s]ed',
    'agreed',
    'freed',
    'guaranteed',
    ...IRREGULAR.trim().split(/\s+/),
  ],
  reporting:
    /\b(?:said|says|told|announced|reported|confirmed|according to|spokes(?:man|woman|person))\b/u,
  address: /\b(?:you|your|yours|yourself|let[’']s)\b/giu,
  beforeOtherDay:
    /\b(?:by|until|till|before|after|since|from|for|next|an?|every|each|its|their|his|her)\s$/i,
  otherDay: /^(?:by|until|till|before|after|since|from|for)\s/i,
  otherGenre:
    /\?$|^(?:how|why|what|when|where|who|which|should|is|are|can|do)\s|^(?:the\s)?(?:\d+|top|best|ultimate|complete)\s|^(?:opinion|comment|analysis|explainer|editorial|review|interview|profile|guide|q&a|column)\b|\b(?:explained|guide|tips|review|reviews|vs\.?|checklist|tutorial|beginners?|need to know|pros and cons)\b/iu,
};
