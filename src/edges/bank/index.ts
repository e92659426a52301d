/** The front of this edge: files that go to banks and come back from them. */
export { type BankOrder, writeOrderFile } from './orders.ts'
export { BANK_PROBLEMS } from './problems.ts'
export { isResultText, readResults, type ResultFile, type ResultValue } from './results.ts'
export { type BankTemplate, DEFAULT_TEMPLATE } from './template.ts'
