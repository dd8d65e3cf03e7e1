import Holidays from 'date-holidays';

/** The years that the plans can be asked about; a start date outside them gives a plan without dates. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2050;

/** Norwegian public days, the movable ones too, as ISO dates in order. */
export function publicHolidays(): string[] {
  const calendar = new Holidays('NO', { types: ['public'] });
  const dates = new Set<string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (const { date } of calendar.getHolidays(year)) dates.add(date.slice(0, 10));
  return [...dates].sort();
}

/** The module src/generated/holidays.ts: the library itself would be 2 MB in the program. */
export function holidayModule(): string {
  return `/** Norwegian public days ${FIRST_YEAR}–${LAST_YEAR}, as ISO dates. */\nexport const publicHolidays = ${JSON.stringify(publicHolidays().join(' '))};\n`;
}
