import type { FullLawBook } from '../book.ts'
import { QUESTIONS } from './list.ts'
import { askQuestion, type Question } from './question.ts'

export { QUESTIONS } from './list.ts'
export {
  askQuestion,
  QUESTION_PROBLEMS,
  type Question,
  type QuestionGroup,
  type QuestionProblem,
  type WireAnswer,
} from './question.ts'

const BY_NAME: ReadonlyMap<string, Question> = new Map(QUESTIONS.map(one => [one.name, one]))

/** The question with this name, or undefined. */
export function findQuestion(name: string): Question | undefined {
  return BY_NAME.get(name)
}

/** Asks by name; undefined where there is no such question. */
export function askLaw(book: FullLawBook, name: string, facts: unknown): ReturnType<typeof askQuestion> | undefined {
  const question = BY_NAME.get(name)
  return question && askQuestion(question, book, facts)
}
