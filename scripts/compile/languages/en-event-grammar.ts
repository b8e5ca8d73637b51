/** How English tells what happened at a time. */
import type { EventGrammar } from './event-grammar.ts';
import { words } from './words.ts';

const SUBORDINATES = String.raw`\b(?:since|after|before|following|until|during|because of|as well as|ahead of)\s`;

export const EN_EVENT_GRAMMAR: EventGrammar = {
  auxiliary:
    /^(?:is|are|was|were|be|been|being|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must)(?![\p{L}])/u,
  dependentOpening:
    /^(?:and|or|nor|but|such|due|either|than|then|also|again|later|still|even|only|to|in|on|at|by|of|for|from|with|as|into|over|who|whom|whose|which|that|when|where|while|because|if|it|they|he|she|we|i|you|\p{Ll}+ly|\p{Ll}+ing)(?![\p{L}’'-])/u,
  circumstance: /^(?:in|on|at|after|before|during|with)\s[^,]{3,60},\s\S+\s\S+/u,
  finite:
    /(?<![\p{L}])(?:is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must)(?![\p{L}])/u,
  pronoun:
    /^(?:it|they|he|she|we|i|you|this|these|those|that|there|then|back|such|of|who|which|what|how|why|where|instead|okay|its|their|his|her)(?![\p{L}’'-])/iu,
  incomplete:
    /(?<![\p{L}’'])(?:I|[Ww]e|[Uu]s|[Mm]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)(?![\p{L}])|\s\)|^\p{Lu}\p{Ll}+ed,|^\d{1,2}:\d\d|(?:[’']s|\s(?:is|are|was|were|has|had|did|does|will|would|of|the|an?|its|their|to|and|or|in|on|at|by|for|from|with|into|than|as|once|that|which|who|he|she|they))$/u,
  attribution:
    /^[^,]{0,80}\s(?:said|says|reported|reports|told\s[^,]{2,30}|announced|added|confirmed)(?:,|$)/u,
  statement:
    /\s(?:said|says|noted|notes)(?!\p{L})|^[^,]{0,60}\s(?:say|showed|shows\sthat)\s(?!up\b)|\sdescribed\s[^,]+\sas\s|\s(?:told\s\p{L}+|argued|insisted|claimed|warned|stressed|wrote|declined to comment|described\s[^,]+\sas)(?:\s(?:that|on|in)\s|[,:]|\s(?:he|she|it|they)\s|\s[“"]|$)/u,
  unreal: /\s(?:may|might|can|could|should|must|would)(?:\s|n[’']t\s)/u,
  negated: /\s(?:(?:did|does|do|has|have|had|was|were|is|are|will|would)(?:n[’']t|\snot)|never)\s/u,
  possessiveOfNobody: /^(?!.*[\s“]\p{Lu}\p{Ll}).*\s(?:his|her)\s/u,
  pronounAfterPhrase: /^[^,]{3,60},\s(?:it|they|he|she|we|I|you)\s/u,
  sameAgain: /\s(?:do|does|did|done|doing)\s(?:so|the same|likewise)(?![\p{L}])/u,
  subordinateAlone:
    /^(?:when|while|since|because|if|although|following|with|as|despite|for\sall|(?:[^,]{1,24}\s)?(?:after|before))\s[^,]*$/iu,
  broken: /^[^,]+,\s(?:is|are|was|were|has|had|have)\s/u,
  phraseAlone: /^(?:in|on|at|by|of|for|from|to|during|under|over|among|amid)\s[^,]*$/iu,
  lacksVerb: /^(?<noun>[^,]+),\s\p{Ll}+ed\s/u,
  conditional: /^[“"\s]*(?:if|unless)\s/iu,
  subjectEnds: /[,;:—(]|\s[–-]\s|\s(?:who|which|that)\s/u,
  beforeSubject:
    /^(?:in|on|at|by|of|for|from|with|as|after|before|since|until|during|despite|following|because|when|while|if|although|though|according|under|over|among|between|amid|earlier|later|meanwhile|but|and|so|yet|then|\p{Lu}?\p{Ll}+ly)(?![\p{L}])/iu,
  name: /^(?!An?\s)\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s)*\p{Lu}[\p{L}.’-]*)+(?=[\s,])(?!\s(?:of|and|or)\s)/u,
  namedLast:
    /(?<![\p{L}.’-])\p{Lu}[\p{L}.’-]*(?:\s(?:(?:of|the|and|de|von|van|bin|al)\s){0,3}\p{Lu}[\p{L}.’-]*){0,12}$/u,
  phraseLast:
    /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne)(?:\s(?!(?:the|an?|his|her|its|their)\s)[\p{L}\d.’-]+){1,6}$/u,
  they: /^(?<phrase>(?:[^,]{3,60},\s)?)they(?=\s)/iu,
  heOrShe: /^(?:he|she)\s/iu,
  pair: /^\p{Lu}[^,]*\sand\s(?:the\s)?\p{Lu}/u,
  others: /^(?:it|they|he|she)\s/u,
  pronounAndVerb: /^(?:they|he|she|it)\s(?<verb>(?:had\s)?\p{Ll}+)(?=\s|$)/u,
  relative: /^[\s,]*(?:who|which)\s/u,
  subordinatedBefore: /\s(?:since|after|before|until)\s+$/u,
  subordinates: new RegExp(SUBORDINATES, 'giu'),
  subordinated: new RegExp(`${SUBORDINATES}$`, 'iu'),
  joints: /,?\s(?:and|but|while)\s(?!a half\b)/gu,
  and: /\sand\s/gu,
  describes: /,?\s(?:that|which|who|whom|whose|when|where)\s/u,
  attributive: /(?:(?<![\p{L}])(?:the|an?|its|their|his|her)|[’']s)\s$/iu,
  relatives: /,\s(?=(?:who|which)\s)/gu,
  breaks: /[,;:—]\s|\s[–-]\s|\sbut\s/gu,
  leadsIn:
    /(?:(?:^|(?<![\s,])[\s,]+)(?:on|in|at|by|of|from|since|until|for|early|late|mid|held|the|a|an|as|about|around|between|during|before|after|end|beginning|start|middle|last|next|past|summer|autumn|fall|winter|spring|afternoon|morning|evening|night|this)){1,12}[\s,]*$/iu,
  leadsOut:
    /^(?:\s*\((?:local time)\))?(?:\s(?:afternoon|morning|evening|night|alone))?[\s,.;:–—-]*/iu,
  opens: /^(?:[\s,;:—–“”"'()]|(?:And|But|and|but|that|when|while|because|which|who|where)[\s,])+/u,
  late: /\b(?:early|mid|late)[\s-]+$/iu,
  possessive: /^[’']s(?=\s)/u,
  determiner:
    /(?:^|\s)(?:the|an?|its|their|his|her|(?:\p{Lu}[\p{L}.’'-]*\s){0,9}\p{Lu}[\p{L}.-]*[’'](?:s)?)\s*$/u,
  definite: /^the\s/iu,
  indefinite: /^\san?\s*$/iu,
  owner: /^(?:its|their|his|her)\b/iu,
  apposition: /^,\s(?:the|a|an)\s[^,;:.—]{4,80}(?=[,;:.—]|$)/u,
  source: /^\s*(?:according to|as reported by)\b[^,]*$/iu,
  when: /^,\swhen\s/u,
  described: /^on the day$/iu,
  inserted: /^\p{Lu}\p{Ll}+ing\s/u,
  pointsBack:
    /^(?:following|after|before|during|in|at|on|with|by)\s(?:their|his|her|its|this|that|these|those)\s[^,]{2,60},\s(?=\S+\s\S+\s\S)/iu,
  participle:
    /^(?<noun>(?:The|An?|His|Her|Its|Their)\s(?:\p{Ll}+[\s-])*?(?<head>\p{Ll}+)(?:\s(?:of|by|in|for|on|to|with|between|about|from)\s[^,]+)?),\s(?:also\s)?(?<participle>(?:\p{Ll}+ed|made|built|held|sold|bought|sent|taken|given|written|begun|found|founded|won|lost|drawn up|set up)(?:\s[^,]+)?)$/u,
  lastPart: /^.*(?:\s(?:saying|that|when|while|because|which|who|where|as)\s|,\s(?=\S+$))(.*)$/u,
  participleLast:
    /,\s(?:also\s)?(?:\p{Ll}+ed|made|built|held|sold|born|written|founded)\s(?:(?:on|in|at)\s)?$/u,
  adds: /,\s|;\s|\s[–—]\s|\s(?=(?:saying|following|after|before|when|while|because|since|which|who|where|as)\s)/gu,
  today: /\s(?:today|yesterday|tomorrow)\s/gu,
  comparison:
    /\b(?:compared\s(?:with|to)|than|versus|from\s\p{Sc}?\d|(?:peak|high|low)\sof)[^,;.]{0,40}(?:\.\d[^,;.]{0,30})?$/iu,
  record:
    /(?:n[’']t|\b(?:not|never|no|first|second|third|last|only|most|least|worst|best|\p{Ll}{1,20}est))\b[^;.]{0,80}$/iu,
  deadline:
    /\b(?:until|till|by|no later than|before|through|up to)\s(?:(?:the\s)?(?:end|beginning|start|middle|summer|spring|autumn|fall|winter|early|late|mid)(?:\sof)?[\s-])?$/iu,
  deadlineWithin: /^(?:until|till|by|before|through)\s/iu,
  embeds: /\s(?:that|who|which|whose|whether|if)\s[^,;:—]{0,200}$/u,
  present: /(?<![\p{L}])(?:is|are|has|have|hasn[’']t|haven[’']t|wants?|says?)(?![\p{L}])/u,
  andDid: /,?\s(?:and|but)\s(?:\p{Ll}+ly\s)?(?<verb>\p{Ll}+)/gu,
  goesOn:
    /^(?:[,;:.)—–-]|(?:in|on|at|by|of|for|from|with|without|after|before|during|since|until|to|into|over|under|against|amid|as|when|while|because|and|but|or|following|despite|ahead|through|across|near|off|around|between|if|so|hours|days|just|amid|\p{Ll}+ing|night|morning|afternoon|evening|alone|local|that|who|which)(?![\p{L}]))/u,
  andAfter: /^and\s/u,
  namedDay: /(?<![\p{L}])(?:Black|Cyber|Good|Holy|Super|Ash|Palm|Easter|Boxing)\s$/u,
  reports: /:\s*$|\sthat\s/u,
  term: /\b(?:starting|beginning|effective|commencing|as of)\s(?:(?:in|on|from)\s)?$/iu,
  until: /\s(?:until|till)\s$/iu,
  untilWithin: /^(?:until|till)\s/iu,
  state: /\s(?:is|are|remains?|stays?|will\s(?:be|remain|stay|last|run))\s/u,
  meant: /\sto\s\p{Ll}+(?:\s|$)/u,
  noVerbs: words('hundred'),
  the: 'the',
  it: 'it',
  // "an April 25 ceasefire" is a ceasefire.
  indefiniteFor: (noun) => (/^\s*[aeiou]/iu.test(noun) ? 'an ' : 'a '),
  auxiliaryFor: (noun) => (noun.endsWith('s') ? 'were' : 'was'),
};
