import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/formats/formats.ts';
import { bestAccepted } from '../../src/http/negotiate.ts';

const chosen = (accept: string | null) => bestAccepted(accept, formatsOf('articles'))?.name ?? null;

describe('Accept (RFC 9110 section 12.5.1)', () => {
  it.each([
    [null, 'html'],
    ['', 'html'],
    ['*/*', 'html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/json', 'json'],
    ['application/feed+json, application/json;q=0.9', 'jsonfeed'],
    ['application/rss+xml, application/atom+xml', 'rss'],
    ['application/rss+xml;q=0.8, application/atom+xml', 'atom'],
    ['application/*', 'json'],
    ['text/*;q=0.3, text/csv', 'csv'],
    ['text/*, text/html;q=0', 'csv'],
    ['*/*;q=0.1, application/atom+xml;q=0.2', 'atom'],
    ['TEXT/CSV', 'csv'],
    ['text/csv ; q=1.000', 'csv'],
    ['application/json, text/plain, */*', 'json'],
    ['text/csv, text/*, */*', 'csv'],
    ['application/json;q=0.5, */*;q=0.6', 'html'],
    ['application/json, text/html', 'html'],
    ['application/json;q=0', null],
    ['image/png', null],
    ['image/png, */*;q=0.01', 'html'],
  ])('%s → %s', (accept, format) => {
    expect(chosen(accept)).toBe(format);
  });

  it.each([
    ['text/html;level=1;q=0, text/html;q=0.4, application/json;q=0.3', 'html'],
    ['text/html;level=1, text/html;q=0.2, application/json;q=0.3', 'json'],
    ['text/csv;q=0.1, application/json;q=0.5, text/csv', 'csv'],
    ['application/json;charset=utf-8', 'json'],
    ['text/csv;note="a, b;c";q=0.2, application/json;q=0.3', 'json'],
    ['text/csv;note="\\", application/json;q=0";q=0.9, application/json;q=0.3', 'csv'],
    ['text/csv;note="never closed, application/json', 'csv'],
  ])('reads parameters of %s', (accept, format) => {
    expect(chosen(accept)).toBe(format);
  });

  it('ignores members that follow no grammar', () => {
    expect(chosen(';;;q=zz,,/')).toBe('html');
    expect(chosen('text/csv;q=2, application/json')).toBe('json');
    expect(chosen('html, text/csv')).toBe('csv');
  });
});
