import { describe, expect, it } from 'vitest';
import { noticeHolder } from '../../../scripts/compile/header/publisher.ts';
import { BODY, headerOf, type Row } from './page.ts';

describe('reads the outlet from a notice', () => {
  it.each([
    ['© 2023 The Daily Example', 'The Daily Example'],
    ['Copyright © 2010-2023, Example Times | Terms of Service', 'Example Times'],
    ['Copyright 2019. Example Examiner. All Rights Reserved.', 'Example Examiner'],
    ['© 2023 Example Post, a division of Bigger Media Inc. All rights reserved.', 'Example Post'],
    ['© 2019 The Example Times Company', 'The Example Times'],
    [
      '© ‘The Economy in Five Languages’ Example Economic Daily. Unauthorized reproduction prohibited',
      'Example Economic Daily',
    ],
  ])('%s', (notice, expected) => {
    expect(noticeHolder(notice)).toBe(expected);
  });
});

describe('reads no outlet from', () => {
  it.each([
    '© 2023 Example Media Inc. All rights reserved.',
    '© 2023 Example Holdings (Pty) Ltd.',
    '© 2023 Condé Nast Britain. All rights reserved.',
    '© 2012 Jane Roe',
    '© Jane Roe',
    'All rights reserved.',
  ])('%s', (notice) => {
    expect(noticeHolder(notice)).toBeNull();
  });
});

function publisher(...rows: Row[]) {
  return headerOf([...BODY, ...rows]).publisher;
}

it('takes an agency’s notice on a licensed article for no outlet’s', () => {
  const notice: Row = [
    'rights',
    '© 2021 Associated Press. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.',
  ];
  expect(publisher(notice)).toBeNull();
  expect(publisher(['rights', '© 2021 The Associated Press. All rights reserved.'])?.value).toBe(
    'The Associated Press',
  );
});

it('says nothing where two notices disagree', () => {
  expect(
    publisher(['rights', '© 2021 Example Times'], ['rights', '© 2021 Other Herald']),
  ).toBeNull();
});

it('infers the outlet from the author’s address, not from a mail service', () => {
  expect(publisher(['byline', 'Reporter Jane Roe jane@outlet.kr'])).toMatchObject({
    value: 'outlet.kr',
    basis: 'inferred',
  });
  expect(publisher(['byline', 'Reporter Jane Roe jane@gmail.com'])).toBeNull();
});
