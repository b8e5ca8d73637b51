import { describe, expect, it } from 'vitest';
import { rightsNotice } from '../../../scripts/compile/lines/rights-notice.ts';

describe('a notice', () => {
  it.each([
    'Copyright 2023 Example Inc. All rights reserved.',
    '© Example Daily. Unauthorized reproduction and redistribution prohibited',
    'This material may not be published, broadcast, rewritten, or redistributed.',
    'ⓒ 예시일보, 무단 전재 및 재배포 금지',
    '© 2023 The Example. All rights reserved. Pictures under Creative Commons licences.',
  ])('that forbids reserves: %s', (text) => {
    expect(rightsNotice(text)).toEqual({ notice: text, forbids: true, reserved: true });
  });

  it('ends before the links of a footer', () => {
    const notice = '© 2024 The Example. All rights reserved.';
    expect(rightsNotice(`${notice} Privacy | Terms of use`)?.notice).toBe(notice);
  });

  it('that is bare reserves, too', () => {
    const notice = '© 2023 The Daily Example';
    expect(rightsNotice(notice)).toEqual({ notice, forbids: false, reserved: true });
  });

  it.each([
    '© 2023 The Daily Example. Licensed under CC BY 4.0.',
    '© 2023 The Daily Example, released under a Creative Commons licence',
  ])('that frees the text does not: %s', (notice) => {
    expect(rightsNotice(notice)).toEqual({ notice, forbids: false, reserved: false });
  });
});

describe('takes no notice from', () => {
  it.each([
    'Copyright & Licensing',
    '© Jane Roe Workers leave the plant in Turin after the night shift had ended early',
    'A worker in Turin, May 7, 2019. © Reuters / Jane Roe',
    'The court ruled on copyright in 2019.',
    'Reproduction of the virus is prohibited by the drug.',
    'Voting rights in 2020',
  ])('%s', (text) => {
    expect(rightsNotice(text)).toBeNull();
  });
});
