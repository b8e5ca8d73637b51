import { expect, it } from 'vitest';
import { containerLines } from '../../../scripts/compile/segment/containers.ts';
import { nonBlankLines } from '../../../scripts/compile/segment/text-lines.ts';

const setAside = (text: string) => {
  const lines = nonBlankLines(text);
  return [...containerLines(lines).keys()].sort((a, b) => a - b).map((at) => lines[at]?.text);
};

const ARTICLE =
  'Pilot boat saves three\n\nBy Jess Penrose\n\nThe crew pulled three people from a yacht.';

it('sets the header of a mail aside', () => {
  const header = [
    '---------- Forwarded message ---------',
    'From: The Tide Table <hello@tidetable.example>',
    'Date: Tue, Jun 6, 2023 at 8:01 AM',
    'Subject: Pilot boat saves three',
  ];
  expect(setAside(`${header.join('\n')}\n\n${ARTICLE}`)).toEqual(header);
  const german = [
    'Von: Redaktion',
    'Gesendet: Dienstag, 6. Juni 2023 08:01',
    'Betreff: Lotsenboot',
  ];
  expect(setAside(`${german.join('\n')}\n\n${ARTICLE}`)).toEqual(german);
});

it('leaves the fields of an article’s own head', () => {
  expect(setAside(`Date: 6 June 2023\nFrom: Harrow Sound\n\n${ARTICLE}`)).toEqual([]);
});

it('sets the banners of printers and archives aside', () => {
  const banners = [
    'Printed from: Larkfield Journal, www.larkfieldjournal.example',
    'Printed on: 14 February 2022, page 1 of 2',
    'This is Google’s cache of https://example.org/tram. It is a snapshot of the page.',
    'Full version Text-only version View source',
    'Page 2 of 3',
    'Seite 2 von 3',
    'file:///C:/Users/office/Desktop/pool.htm 14/02/2022',
    'https://example.org/news/pool 1/3',
  ];
  expect(setAside(`${banners.join('\n\n')}\n\n${ARTICLE}`)).toEqual(banners);
});

it('leaves sentences and headlines that begin like them', () => {
  const text = `Printed on cheap paper, the pamphlet sold 4,000 copies in a week. Nobody kept one.

Page 2 of the report is missing

From the archive: how the harbour was saved

Archived from public view, the letters were found in May`;
  expect(setAside(text)).toEqual([]);
});

it('sets a request for consent aside, with its title and its buttons', () => {
  const request = [
    'We value your privacy',
    'Kustblad Media and its 734 partners use cookies to store information on your device.',
    'Accept all    Reject all    Manage preferences',
  ];
  expect(setAside(`${request.join('\n\n')}\n\n${ARTICLE}`)).toEqual(request);
  const french = [
    'Nous et nos 120 partenaires utilisons des cookies.',
    'Tout accepter | Continuer sans accepter',
  ];
  expect(setAside(`${french.join('\n')}\n\n${ARTICLE}`)).toEqual(french);
});

it('leaves an article about privacy', () => {
  const text = `Cookies must ask first, court rules

By Jane Roe

Sites must ask for consent before they store cookies on your device, a court ruled on Tuesday.`;
  expect(setAside(text)).toEqual([]);
});
