/** Writes text as XML 1.0. All strings of XML formats pass through here. */

/** Characters that XML 1.0 section 2.2 forbids: NUL, most control characters, lone surrogates, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The ampersand comes first because the other entities contain one. */
const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;

/** Most texts have nothing to remove or escape. Testing for that first is faster than replacing. */
const PLAIN = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd]*$/;
const PLAIN_WITHOUT_MARKUP = /^[\t\n\r\x20!#$%(-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Removes the characters that XML 1.0 forbids. */
export function allowedInXml(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FORBIDDEN, '');
}

/** Escapes text for element content or an attribute value. Also valid in HTML. */
export function escapeXml(text: string): string {
  if (PLAIN_WITHOUT_MARKUP.test(text)) return text;
  let escaped = allowedInXml(text);
  for (const [character, entity] of ENTITIES) escaped = escaped.replaceAll(character, entity);
  return escaped;
}

export type Attributes = Record<string, string | null>;

/** An element with text; empty if the text is null. */
export function element(name: string, text: string | null, attributes?: Attributes): string {
  if (text === null) return '';
  return `<${name}${attributeList(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content. Null attributes are left out. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${attributeList(attributes)}/>`;
}

/** An element whose content is already XML. */
export function parent(name: string, content: string, attributes?: Attributes): string {
  return `<${name}${attributeList(attributes)}>${content}</${name}>`;
}

/** Joins non-empty parts with line breaks. */
export function lines(...parts: string[]): string {
  let text = '';
  for (const part of parts) if (part !== '') text += text === '' ? part : `\n${part}`;
  return text;
}

/** A CDATA section. A `]]>` in the text is split over two sections, so it cannot close the section. */
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
