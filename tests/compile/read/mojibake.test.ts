import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../scripts/compile/read/mojibake.ts';

const broken = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('text that was decoded twice', () => {
  it.each([
    'He said “no” — twice – at the café’s door…',
    'Größere Fähren für Südostbrücken',
    'Паром не вышел из порта',
    '港の新しい橋が開通した',
    'The crew 🚢 left',
  ])('is repaired: %s', (text) => {
    expect(repairMojibake(broken(text))).toEqual({ text, lines: 1, offset: 0 });
  });

  it('is repaired where it was decoded three times', () => {
    expect(repairMojibake(broken(broken('the café’s door'))).text).toBe('the café’s door');
  });

  it('is repaired line by line: others stay', () => {
    const text = `Le café\n${broken('Le café')}\nÀ l’été`;
    expect(repairMojibake(text)).toEqual({
      text: 'Le café\nLe café\nÀ l’été',
      lines: 1,
      offset: 8,
    });
  });
});

describe('text that is right as it is', () => {
  it.each([
    'Le café…” dit-il, « à l’été »',
    'NÃO HÁ CONDIÇÕES, DIZ A IRMÃ',
    '“É»” is printed so',
    'Ça coûte 5 € à Orléans',
    'Ещё раз: Ђурђевак',
    'plain words',
  ])('stays: %s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, lines: 0, offset: 0 });
  });

  it('stays where a part of it was broken otherwise: nothing is guessed', () => {
    const text = `${broken('It’s')} the café`;
    expect(repairMojibake(text).text).toBe(text);
  });
});
