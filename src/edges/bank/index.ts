/** The front of this edge: files that go to banks and come back from them. */
export { type BankOrder, writeOrderFile } from './orders.ts'
export { fitsPain001, IDENTIFIER_LENGTH, PAIN_VERSIONS, type PainVersion, writePain001 } from './iso/pain001.ts'
export { isIsoResultText, readIsoResults } from './iso/read.ts'
export { BANK_PROBLEMS } from './problems.ts'
export { isResultText, readResults, type ResultFile, type ResultValue } from './results.ts'
export { type BankTemplate, DEFAULT_TEMPLATE } from './template.ts'
