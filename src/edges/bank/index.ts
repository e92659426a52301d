/** The front of this edge: files that banks send back. */
export { isResultText, readResults, type ResultFile, type ResultFlaw, type ResultRow } from './results.ts'
