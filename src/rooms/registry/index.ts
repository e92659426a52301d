import type { Operation, ProceedingDef } from '../../kernel/index.ts'
import { recordCrews, recordEnterprises, recordParties, recordProjects, recordTerms } from './index/firms.ts'
import { recordContracts, recordEntryExits, recordRates } from './index/membership.ts'
import { conductDefinitions, conductOperations } from './index/conduct.ts'
import { acknowledgeNotice, myNotice, recordNoticePapers } from './index/notice.ts'
import { getProject, listEnterprises, listProjects, listWorkers, updateProject } from './index/reads.ts'
import { confirmExit, recordCertificates, recordExits, recordTrainings, settleIdentity } from './index/records.ts'
import { myHistory, site, siteRoster, workforce, workHistory } from './index/site-reads.ts'
import { checkNoticeBoard, recordNoticeBoards, recordPermits, recordWageOfficers } from './index/site.ts'
import { recordWorkers } from './index/workers.ts'

/** The front door of the registry: projects, contracts, enterprises, workers, standings. */
export { crewFinder } from './decide.ts'
export * from './facts.ts'
export * from './facts/people.ts'
export * from './facts/site.ts'
export {
  aboutProjects,
  ENTERPRISE_PROBLEMS,
  keyColumns,
  PERSON_PROBLEMS,
  PROJECT_PROBLEMS,
  resolvePersons,
  resolveProjects,
  touchMonths,
} from './index/common.ts'
export { beginOnProject, coveredProject, coversProject, projectSubject } from './index/subject.ts'
export {
  type CardKey,
  cardsByHash,
  enterprisesByCode,
  idCardIndex,
  membersByNumber,
  membersOf,
  projectsByCode,
  workersByHash,
} from './store/lookup.ts'
export { ensureWorkers, type NewPerson, writeCards } from './store/people.ts'
export { measures } from './index/measures.ts'
export { siteStandings } from './store/site.ts'
export { crewsOf } from './store/write.ts'

export const operations: readonly Operation[] = [
  recordEnterprises,
  recordProjects,
  updateProject,
  recordParties,
  recordCrews,
  recordWorkers,
  recordEntryExits,
  recordContracts,
  recordTerms,
  recordRates,
  recordPermits,
  recordWageOfficers,
  recordNoticeBoards,
  checkNoticeBoard,
  recordTrainings,
  recordCertificates,
  recordExits,
  confirmExit,
  settleIdentity,
  myNotice,
  acknowledgeNotice,
  recordNoticePapers,
  site,
  siteRoster,
  workHistory,
  myHistory,
  workforce,
  listProjects,
  getProject,
  listWorkers,
  listEnterprises,
  ...conductOperations,
] as unknown as readonly Operation[]

export const definitions: readonly ProceedingDef[] = conductDefinitions
