import { describe, expect, it } from 'vitest';
import { cdata, element, emptyElement, escapeXml } from '../../src/formats/feed/xml.ts';

describe('text in XML', () => {
  it('is escaped once, whatever it looks like', () => {
    expect(escapeXml(`<b> & "it's" &amp;`)).toBe('&lt;b&gt; &amp; &quot;it&#39;s&quot; &amp;amp;');
  });

  it('keeps every letter of every script', () => {
    expect(escapeXml('강화 – «naïve» 😀')).toBe('강화 – «naïve» 😀');
  });

  it('loses what XML 1.0 forbids, and nothing else', () => {
    const forbidden = '\u0000\u0001\u0008\u000b\u000c\u001f\ud800\udc00x\udfff\ufffe\uffff';
    expect(escapeXml(`a${forbidden}b`)).toBe('a\u{10000}xb');
    expect(escapeXml('tab\tline\nend\r\u0085\ufffd')).toBe('tab\tline\nend\r\u0085\ufffd');
  });

  it('cannot close a CDATA section', () => {
    expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>');
  });

  it('is absent where there is none', () => {
    expect(element('title', null)).toBe('');
    expect(element('title', '')).toBe('<title></title>');
    expect(emptyElement('link', { rel: 'via', type: null })).toBe('<link rel="via"/>');
  });
});
