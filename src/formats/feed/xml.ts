/** Text into XML 1.0. Every string that an XML format writes passes through here. */

/** What XML 1.0 section 2.2 allows; everything else (NUL, most controls, lone surrogates, U+FFFE) is left out. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The ampersand first, as the others bring their own. */
const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;

/** Most texts: nothing outside the basic plane, no control. To know them is quicker than to look for what is not there. */
const PLAIN = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd]*$/;
const PLAIN_WITHOUT_MARKUP = /^[\t\n\r\x20!#$%(-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Removes the characters that no XML 1.0 document may hold. */
export function allowedInXml(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FORBIDDEN, '');
}

/** Text for an element's content or an attribute's value, escaped once. Valid in HTML too. */
export function escapeXml(text: string): string {
  if (PLAIN_WITHOUT_MARKUP.test(text)) return text;
  let escaped = allowedInXml(text);
  for (const [character, entity] of ENTITIES) escaped = escaped.replaceAll(character, entity);
  return escaped;
}

export type Attributes = Record<string, string | null>;

/** An element with text; nothing at all when the text is absent. */
export function element(name: string, text: string | null, attributes?: Attributes): string {
  if (text === null) return '';
  return `<${name}${attributeList(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content; absent attributes are left out. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributeList(attributes)}/>`;
}

/** An element whose content is already XML. */
export function parent(name: string, content: string, attributes?: Attributes): string {
  return `<${name}${attributeList(attributes)}>${content}</${name}>`;
}

/** One below the other; what is absent takes no line. */
export function lines(...parts: string[]): string {
  let text = '';
  for (const part of parts) if (part !== '') text += text === '' ? part : `\n${part}`;
  return text;
}

/** A CDATA section; a `]]>` inside is split over two sections, so that nothing can close it early. */
export function cdata(markup: string): string {
  return `<![CDATA[${allowedInXml(markup).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function attributeList(attributes?: Attributes): string {
  let list = '';
  for (const name in attributes) {
    const value = attributes[name] ?? null;
    if (value !== null) list += ` ${name}="${escapeXml(value)}"`;
  }
  return list;
}
