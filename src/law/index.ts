/**
 * The law room: what the law said on a day, with the article. Data and pure functions; nothing with legal meaning
 * lives elsewhere.
 */

export { type BookOptions, flawsOfLocal, type FullLawBook, fullBook, lawBook, mayBeSet } from './book.ts'
export { type Calendar, calendarOf, isWeekend, workingDaysBetween } from './calendar.ts'
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
export { wordsOf } from './articles/index.ts'
export type { Answer, CitedRule } from './duties/reasoning.ts'
export {
  askLaw,
  askQuestion,
  findQuestion,
  QUESTION_PROBLEMS,
  QUESTIONS,
  type Question,
  type WireAnswer,
} from './questions/index.ts'
export { writeFigure } from './write.ts'
export { LAW_COMMAND_SAYS, type LawCommandGiven, type LawCommandSaid, lawCommand } from './command.ts'
export { operations } from './operations.ts'
