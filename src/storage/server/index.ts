/** The front door: a PostgreSQL to work on, private or given, and throw-away ones for tests. */
export { type Server, type StartOptions, startServer } from './embedded.ts'
export type { EngineKind } from './engines.ts'
export { chosenEngine, type Environment, serverFor } from './environment.ts'
export { externalServer } from './external.ts'
export { ServerProblem, type ServerProblemCode } from './problems.ts'
export { removeData } from './folder.ts'
export { createTestDatabase, openTemporary, type TestDatabase, type TestServer, testServer } from './test-server.ts'
