/**
 * The synthetic city: a seeded generator with ground truth. It writes the files the platform reads (dialect calls,
 * workbooks, bank results, our own tables) and `truth.json`: what was planted, to the worker and the fen.
 */
export { cityCommand } from './command.ts'
export { generateCity, type GenerateOptions } from './generate.ts'
export { monthOfProject, type MonthPlan } from './month.ts'
export { type CityOptions, type CityPlan, planCity } from './plan.ts'
export { findingsOf, type Tally } from './truth.ts'
