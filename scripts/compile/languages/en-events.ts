/** The last word of a named happening: "Beijing Winter Olympics", "Cold War", "Summit for Democracy". Lower case. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `olympics paralympics games war wars revolution uprising intifada massacre holocaust genocide cup championship championships finals
  tournament festival fair expo summit conference convention symposium marathon derby prix bowl primary primaries caucuses election elections referendum accord accords agreement treaty pact protocol day prize award awards march parade
  crisis earthquake hurricane typhoon tsunami`.split(/\s+/),
);

/** "Battle of Stalingrad", "Treaty of Versailles". */
export const EVENTS_OF: ReadonlySet<string> = new Set(
  'battle siege treaty massacre edict feast'.split(' '),
);

/** The first two words of one: "World War II", "World Cup 2022". */
export const EVENT_OPENERS: ReadonlySet<string> = new Set([
  'world war',
  'world cup',
  'super bowl',
  'cold war',
  'olympic games',
]);

/** The first word of one: "Hurricane Katrina". */
export const EVENT_TITLES: ReadonlySet<string> = new Set([
  'hurricane',
  'storm',
  'typhoon',
  'cyclone',
  'operation',
]);
