import { expect, describe as group, it } from 'vitest';
import type { ListName } from '../../src/model/records.ts';
import { describeQuery } from '../../src/query/describe.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const store = bundledStore(generateDataset({ articles: 60 }));
const parse = (search: string, list: ListName = 'articles') => parseQuery(list, search, store);

function refusal(search: string, list: ListName = 'articles'): QueryError {
  try {
    parse(search, list);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${search} was accepted`);
}

group('the canonical query', () => {
  it('is empty for the whole list', () => {
    expect(parse('').canonical).toBe('');
    expect(parse('?').canonical).toBe('');
  });

  it('does not depend on order, repetition or defaults that are spelled out', () => {
    const canonical = 'person=ivan-petrov,li-wei&place=lisbon';
    expect(parse('place=lisbon&person=li-wei,ivan-petrov').canonical).toBe(canonical);
    expect(
      parse('person=ivan-petrov,li-wei,li-wei&place=lisbon&place=lisbon&sort=newest&limit=50')
        .canonical,
    ).toBe(canonical);
  });

  it('is the same for repeated choices and comma-separated ones', () => {
    expect(parse('facet=year&facet=person&fields=title&fields=id').canonical).toBe(
      parse('facet=person,year&fields=id,title').canonical,
    );
  });

  it('distinguishes any from all', () => {
    expect(parse('person=li-wei&person=ivan-petrov').canonical).toBe(
      'person=ivan-petrov&person=li-wei',
    );
  });

  it('gathers exclusions', () => {
    expect(parse('publisher=-el-faro,-daily-ledger').canonical).toBe(
      parse('publisher=-el-faro&publisher=-daily-ledger').canonical,
    );
  });

  it('uses the shortest spelling of a date', () => {
    expect(parse('from=2021-01-01&to=2021-12-31').canonical).toBe('from=2021&to=2021');
  });

  it('leaves out tracking parameters', () => {
    expect(parse('utm_source=x&fbclid=y&gclid=z').canonical).toBe('');
  });

  it('parses into itself', () => {
    const search = 'q="a%20b"+c*+-d+(e+OR+f)&in=title&from=2021-02-03T04:05:06Z&limit=7&has=-date';
    const { canonical } = parse(search);
    expect(parse(canonical).canonical).toBe(canonical);
  });
});

group('an invalid query', () => {
  it.each([
    ['pageSize=3', 'limit'],
    ['order-by=newest', 'sort'],
    ['filter=x', 'q'],
    ['startdatetime=20210101', 'from'],
    ['source=x', 'publisher'],
    ['lang=en', 'language'],
    ['dateTo=2021', 'to'],
    ['_sort_desc=date', 'sort'],
    ['facet_filter=true', 'facet'],
    ['top=5', 'limit'],
    ['page_token=x', 'cursor'],
    ['limit=1000', '200'],
    ['limit=2&amp;sort=oldest', 'sort'],
    ['published_at[gte]=2021', 'from'],
    ['persn=x', 'person'],
    ['sort=newset', 'newest'],
    ['from=20211216', '2021-12-16'],
    ['from=20211216070000', '2021-12-16'],
    ['from=2021/12', '2021-12'],
    ['to=2021.1.6', '2021-01-06'],
    ['to=2021-12-16 07:58', '2021-12-16T07:58'],
    ['to=2021-12-16t07:58:30z', '2021-12-16T07:58:30Z'],
    ['from=2021-12-16 07:58:00 %2b0900', '2021-12-16T07:58:00+09:00'],
    ['person=lisbon', 'place=lisbon'],
    ['person=li-wie', 'li-wei'],
    ['speaker=silva', 'maria-silva'],
    ['person=Zürich', 'place=zurich'],
    ['place=silva', 'person=maria-silva'],
    ['language=en_GB', 'en-gb'],
    ['q=port NOT strike', 'port -strike'],
    ['q=port AND NOT (strike OR x)', 'port -(strike OR x)'],
    ['sort=desc', 'newest'],
    ['sort=publishedAt', 'newest'],
    ['explain=true', '1'],
    ['fields=headline', 'title'],
    ['fields=pub_date', 'publishedAt'],
    ['facet=source', 'publisher'],
    ['format=xml', 'rss'],
    ['format=jsonl', 'ndjson'],
    ['date=updated', 'modified'],
  ])('%s suggests %s', (search, meant) => {
    expect(refusal(search).didYouMean).toBe(meant);
  });

  it.each(['7d', '16/12/2021', '2021-13-01', '2021-02-30', '1663246800', 'yesterday', '-2021'])(
    'suggests no date for from=%s',
    (text) => {
      expect(refusal(`from=${text}`).didYouMean).toBeUndefined();
    },
  );

  it('suggests nothing that the list does not have', () => {
    expect(refusal('sort=popular').didYouMean).toBeUndefined();
    expect(refusal('sort=popular', 'people').didYouMean).toBe('frequent');
    expect(refusal('person=nobody').didYouMean).toBeUndefined();
    expect(refusal('limit=0').didYouMean).toBeUndefined();
    expect(refusal('limit=1e3').didYouMean).toBeUndefined();
    expect(refusal('language=english').didYouMean).toBeUndefined();
  });

  it.each([
    'nul',
    'q="a* b"',
    'q="a * b"',
    'q=',
    'q=%20',
    'person=',
    'person=,',
    'person=-',
    'q=%00',
    'q=%zz',
    'q=%ff',
    'limit=0',
    'limit=1e3',
    'limit=5&limit=6',
    'from=7d',
    'from=2021-02-30',
    'from=2022&to=2021',
    'q="x',
    'q=(x',
    'q=x)',
    'q=OR',
    'q=x+OR',
    'q=*',
    'q=a*b',
    'cursor=x',
    'cursor=WyJ4IiwxLCJhIl0',
    'in=body',
    `q=${'x'.repeat(20_000)}`,
    `person=${'li-wei,'.repeat(1000)}`,
    '__proto__=1',
    'has=constructor',
  ])('%s is refused', (search) => {
    expect(refusal(search)).toBeInstanceOf(QueryError);
  });

  it('keeps the default order when relevance is requested without q', () => {
    expect(parse('sort=relevance').canonical).toBe('');
    expect(parse('sort=relevance&q=harbour').canonical).toBe('q=harbour&sort=relevance');
  });

  it('lists the allowed values', () => {
    expect(refusal('sort=best').allowed).toEqual(['newest', 'oldest', 'relevance', 'added']);
  });

  it('says that a parameter has no meaning on a list', () => {
    expect(refusal('manner=direct', 'people').detail).toBe('has no meaning on people');
  });
});

group('the query in words', () => {
  it('names what is included', () => {
    const query = parse(
      'person=li-wei&person=ivan-petrov&publisher=el-faro,daily-ledger&from=2021&to=2022',
    );
    expect(describeQuery(query, store)).toBe(
      'Articles that mention Ivan Petrov and Li Wei, published by Daily Ledger or El Faro, from 2021 to 2022',
    );
  });

  it('names what is excluded', () => {
    expect(describeQuery(parse('place=-lisbon&has=-date&to=2021-02'), store)).toBe(
      'Articles that do not mention Lisbon, without a date, until February 2021',
    );
  });
});
