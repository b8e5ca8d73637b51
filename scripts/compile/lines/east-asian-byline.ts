/** Bylines of Korean, Chinese and Japanese outlets, whose names have no capitals: the role's word marks them. */
import type { PrintedName } from './person-names.ts';

/** 홍길동 기자, 홍길동·김철수 기자, 홍길동 베이징 특파원 */
const KOREAN =
  /(?<![가-힣])(?<names>[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:[가-힣]{2,6}\s)?(?:선임기자|수습기자|기자|특파원|논설위원)(?![가-힣])/u;
/** 记者 张三、李四; 作者：张三; 文／張三 */
const CHINESE =
  /(?:记者|記者|作者|撰文|(?<!\p{L})文)\s?[:：/／|]?\s?(?<names>\p{Script=Han}{2,4}(?:[、，\s]\p{Script=Han}{2,4}){0,4})(?!\p{Script=Han})/u;
const NAME = /[가-힣]{2,4}|\p{Script=Han}{2,4}/gu;

/** The names that a line marks as its authors'. */
export function eastAsianNames(text: string): PrintedName[] {
  const match = KOREAN.exec(text) ?? CHINESE.exec(text);
  const names = match?.groups?.['names'];
  if (!match || names === undefined) return [];
  const offset = match.index + match[0].indexOf(names);
  return [...names.matchAll(NAME)].map(({ 0: name, index }) => ({
    name,
    span: { start: offset + index, end: offset + index + name.length },
  }));
}
