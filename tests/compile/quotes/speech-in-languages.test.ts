import { describe, expect, test } from 'vitest';
import { said, speechIn } from './speech-in.ts';

describe('who speaks, in other languages', () => {
  test.each([
    [
      'de',
      '„Die Halle bleibt zu“, sagte Bürgermeisterin Sabine Reuter am Montag.',
      'Sabine Reuter: Die Halle bleibt zu',
    ],
    ['de', 'Peter Lindner sagte: »Wir öffnen im Mai.«', 'Peter Lindner: Wir öffnen im Mai.'],
    [
      'fr',
      '« La salle reste fermée », a expliqué la maire Sophie Brunel.',
      'Sophie Brunel: La salle reste fermée',
    ],
    [
      'fr',
      '« La salle reste fermée, a promis Sophie Brunel. Nous verrons au printemps. »',
      'Sophie Brunel: La salle reste fermée, a promis Sophie Brunel. Nous verrons au printemps.',
    ],
    [
      'fr',
      'Paul Tazi est architecte. « Il faut attendre », explique-t-il.',
      'Paul Tazi: Il faut attendre',
    ],
    [
      'es',
      '“La sala sigue cerrada”, reconoció la gerenta de la empresa, Lorena Pinto.',
      'Lorena Pinto: La sala sigue cerrada',
    ],
    ['es', 'Carmen Ruiz abrió la sala. “Fue un día largo”, dijo.', 'Carmen Ruiz: Fue un día largo'],
    ['es', '—No vamos a ceder —dijo Carmen Ruiz—. Nunca.', 'Carmen Ruiz: Nunca.'],
    [
      'it',
      '«La sala resta chiusa», ha spiegato Franca Bellini.',
      'Franca Bellini: La sala resta chiusa',
    ],
    ['pt', '“A sala continua fechada”, afirmou Ana Prado.', 'Ana Prado: A sala continua fechada'],
    ['nl', '‘De zaal blijft dicht’, zei Rik Goossens.', 'Rik Goossens: De zaal blijft dicht'],
    ['sv', '– Salen är stängd, säger Anna Dahl.', 'Anna Dahl: Salen är stängd'],
    [
      'pl',
      '– Sala zostaje zamknięta – powiedziała Zofia Kruk.',
      'Zofia Kruk: Sala zostaje zamknięta',
    ],
    [
      'ru',
      '«Зал остаётся закрытым», — сказала директор Анна Рогова.',
      'Анна Рогова: Зал остаётся закрытым',
    ],
    [
      'ja',
      '時計職人の大森和子さん（68）は「部品を一つずつ作り直した」と語った。',
      '大森和子: 部品を一つずつ作り直した',
    ],
    ['ja', 'クレール・デルマス委員長は「港は開く」と述べた。', 'クレール・デルマス: 港は開く'],
    ['zh', '市长张伟说：“这座桥改变了生活。”', '张伟: 这座桥改变了生活。'],
    ['ko', '이영희 관장은 “주민들 덕분”이라고 말했다.', '이영희: 주민들 덕분'],
  ])('%s: %s', (language, text, quote) => {
    expect(said(text, [], language)).toContain(quote);
  });
});

describe('no quote, in other languages', () => {
  test.each([
    ['de', 'Das Stück „Die Halle“ läuft im Mai.'],
    ['de', 'Sabine Reuter sagte nicht: „Die Halle bleibt für immer zu.“'],
    ['fr', 'Le film « La salle » sort en mai.'],
    ['es', 'El hotel iba a llamarse “La Lonja”.'],
    ['es', 'El mercado —de hierro y ladrillo— cerró en mayo.'],
    ['ja', '無人駅「青浜駅」に図書館が開館した。'],
    ['ja', '市長は「閉鎖する」とは言っていない。'],
    ['zh', '他读了《桥》和“河”两本书。'],
    ['ko', '새 이름 “기다림다리”가 표를 받았다.'],
  ])('%s: %s', (language, text) => {
    expect(said(text, [], language)).toEqual([]);
  });
});

describe('indirect speech, in other languages', () => {
  test.each([
    [
      'de',
      'Peter Lindner kündigte an, dass die Halle im Mai wieder öffnet.',
      'die Halle im Mai wieder öffnet',
    ],
    ['de', 'Sabine Reuter sagte, die Halle werde im Mai öffnen.', 'die Halle werde im Mai öffnen'],
    ['fr', 'Sophie Brunel a indiqué que la salle ouvrira en mai.', 'la salle ouvrira en mai'],
    ['fr', 'Selon Sophie Brunel, la salle ouvrira en mai.', 'la salle ouvrira en mai'],
    ['es', 'Carmen Ruiz explicó que la sala abrirá en mayo.', 'la sala abrirá en mayo'],
  ])('%s: %s', (language, text, clause) => {
    expect(speechIn(text, [], language).paraphrases.map(({ text }) => text)).toEqual([clause]);
  });

  test.each([
    ['de', 'Sabine Reuter sagte nicht, dass die Halle im Mai öffnet.'],
    ['fr', "Sophie Brunel n'a pas dit que la salle ouvrira en mai."],
    ['es', 'Carmen Ruiz no dijo que la sala abrirá en mayo.'],
  ])('%s: not %s', (language, text) => {
    expect(speechIn(text, [], language).paraphrases).toEqual([]);
  });
});
