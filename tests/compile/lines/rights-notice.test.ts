import { describe, expect, it } from 'vitest';
import { rightsNotice } from '../../../scripts/compile/lines/rights-notice.ts';

it('reads a notice and whether it reserves', () => {
  expect(rightsNotice('© 2023 The Daily Example')).toMatchObject({ reserved: false });
  expect(rightsNotice('Copyright 2023 Example Inc. All rights reserved.')).toMatchObject({
    reserved: true,
  });
  expect(
    rightsNotice('© Example Daily. Unauthorized reproduction and redistribution prohibited'),
  ).toMatchObject({ reserved: true });
  expect(
    rightsNotice('This material may not be published, broadcast, rewritten, or redistributed.'),
  ).toMatchObject({ reserved: true });
  expect(rightsNotice('ⓒ 예시일보, 무단 전재 및 재배포 금지')).toMatchObject({ reserved: true });
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
