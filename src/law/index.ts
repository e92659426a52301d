/**
 * The law room: what the law said on a day, with the article. Data and pure functions; nothing with legal meaning
 * lives elsewhere.
 */

export { type BookOptions, flawsOfLocal, type FullLawBook, lawBook } from './book.ts'
export { type Calendar, calendarOf, workingDaysBetween } from './calendar.ts'
export { CLOCKS } from './clocks/index.ts'
export { PARAMETERS } from './parameters/index.ts'
export { findSource, isInForce, SOURCES } from './sources/index.ts'
export type {
  CalendarYear,
  Clock,
  ClockSpan,
  ClockUnit,
  Figure,
  LocalFigure,
  LocalParameters,
  Parameter,
  Roll,
  Source,
  SourceKind,
  Unit,
} from './types.ts'
