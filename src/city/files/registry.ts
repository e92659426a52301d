import { addMonths, type Day } from '../../kernel/index.ts'
import type { Firm } from '../people.ts'
import type { CityPlan } from '../plan.ts'
import type { Crew, Member, ProjectPlan } from '../project.ts'
import { pictureOf } from '../pictures.ts'
import { streamOf } from '../random.ts'
import type { SitePlan } from '../sites.ts'
import { callLine, type Data, pieces, styled } from './dialect.ts'
import type { CityFolder } from './out.ts'

/** The registry in the national dialect: firms, projects, contract chain, crews, workers, entries, contracts. */

const WORKERS_PER_CALL = 5
const ENTRIES_PER_CALL = 50
const CONTRACTS_PER_CALL = 5
/** One grey pixel: the dialect asks for a picture. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

const midnight = (on: Day) => `${on} 00:00:00`

/** Writes the registry of a project; what its site plan lacks is left out. */
export function writeRegistry(
  folder: CityFolder,
  parts: {
    readonly city: CityPlan
    readonly project: ProjectPlan
    readonly site: SitePlan
    readonly knownFirms: Set<string>
  },
): void {
  const { city, project, site, knownFirms } = parts
  const call = (file: string, method: string, data: Data) =>
    folder.text(`national/${file}.ndjson`).write(callLine(method, styled(project.vendor, data)))
  for (const firm of [project.contractor, project.owner, project.supervision, ...project.subcontractors]) {
    if (knownFirms.has(firm.code)) continue
    knownFirms.add(firm.code)
    call('1-corp', 'Corp.Upload', corp(firm))
  }
  call('2-project', 'Project.Add', projectAdd(city, project))
  for (const [firm, role] of parties(project))
    call('3-subcontractor', 'ProjectSubContractor.Add', party(project, { firm, role }))
  project.crews.forEach(crew => {
    call('4-team', 'Team.Add', team(project, crew))
    for (const some of pieces(crew.members, WORKERS_PER_CALL))
      call('5-worker', 'ProjectWorker.Add', workers(city, project, { crew, some, site }))
    for (const some of pieces(entries(crew), ENTRIES_PER_CALL)) {
      call('6-entry-exit', 'WorkerEntryExit.Add', { ...teamHead(project, crew), workerList: some })
    }
    const bound = crew.members.filter(member => !(site.fault === 'no-contract' && member === site.victim))
    for (const some of pieces(bound, CONTRACTS_PER_CALL)) {
      call('7-contract', 'WorkerContract.Add', {
        projectCode: project.code,
        contractList: some.map(member => contract(project, crew, member)),
      })
    }
  })
  writeDoubtful(folder, city, project, site)
}

/** Who is registered a second time under another name; and a number whose check digit is forged, to be refused. */
function writeDoubtful(folder: CityFolder, city: CityPlan, project: ProjectPlan, site: SitePlan): void {
  const [crew] = project.crews
  if (!crew) return
  const add = (file: string, row: Data) =>
    folder
      .text(`${file}.ndjson`)
      .write(callLine('ProjectWorker.Add', { ...teamHead(project, crew), workerList: [row] }))
  if (site.double) {
    const { of, name, place } = site.double
    const { payRollBankCardNumber: _card, cellPhone: _phone, ...row } = worker(city, project, { member: of, site })
    add('national/8-second-name', {
      ...row,
      workerName: name,
      cardNumber: 'Z9001',
      headImage: pictureOf(place),
      joinedTime: midnight(project.startedOn),
    })
  }
  if (site.fault === 'forged-number' && site.victim) {
    const row = worker(city, project, { member: site.victim, site })
    add('.refused/workers', { ...row, idCardNumber: forged(site.victim.person.idCard), cardNumber: 'Z9002' })
  }
}

/** The number with another check digit. */
function forged(idCard: string): string {
  return `${idCard.slice(0, -1)}${idCard.endsWith('0') ? '1' : '0'}`
}

function corp(firm: Firm): Data {
  return {
    corpCode: firm.code,
    corpName: firm.name,
    corpType: firm.typeCode,
    areaCode: String(firm.region),
    address: firm.address,
    legalMan: firm.legalPerson,
    registerDate: '2012-06-01',
    officePhone: firm.phone,
    linkMan: firm.legalPerson,
    linkTel: firm.phone,
  }
}

const WAN = 1_000_000n

function projectAdd(city: CityPlan, project: ProjectPlan): Data {
  const stream = streamOf(city.seed, 'project-add', project.index)
  return {
    contractorCorpCode: project.contractor.code,
    contractorCorpName: project.contractor.name,
    name: project.name,
    category: project.category,
    buildCorpName: project.owner.name,
    buildCorpCode: project.owner.code,
    builderLicenses: [{ prjName: project.name, builderLicenseNum: project.permitNo }],
    areaCode: String(project.district.code),
    invest: Number(project.contractFen / WAN),
    buildingArea: stream.between(20, 900) * 100,
    startDate: project.startedOn,
    completeDate: project.completesOn,
    linkMan: project.manager,
    linkPhone: project.contractor.phone,
    prjStatus: '003',
    lat: project.latitude,
    lng: project.longitude,
    address: project.address,
    prjSize: stream.pick(['01', '02', '03']),
    propertyNum: '001',
    thirdPartyProjectCode: project.code,
  }
}

/** Units of a project with their role (D9). */
function parties(project: ProjectPlan): readonly (readonly [Firm, string])[] {
  return [
    [project.contractor, '009'],
    ...project.subcontractors.map(firm => [firm, firm.name.includes('劳务') ? '006' : '001'] as const),
    [project.supervision, '007'],
    [project.owner, '008'],
  ]
}

function party(project: ProjectPlan, given: { readonly firm: Firm; readonly role: string }): Data {
  const { firm, role } = given
  const isDeclared = role === '009' && project.declaresAccount
  const bankInfos: Data =
    isDeclared && project.account
      ? {
          bankInfos: [
            {
              bankCode: project.account.bank.code,
              bankName: project.account.bankName,
              bankNumber: project.account.number,
            },
          ],
        }
      : {}
  return {
    projectCode: project.code,
    corpCode: firm.code,
    corpName: firm.name,
    corpType: role,
    entryTime: midnight(project.startedOn),
    ...bankInfos,
    pmName: role === '009' ? project.manager : firm.legalPerson,
    pmPhone: firm.phone,
  }
}

function team(project: ProjectPlan, crew: Crew): Data {
  const leader = crew.members[0]
  return {
    projectCode: project.code,
    corpCode: crew.employer.code,
    corpName: crew.employer.name,
    teamName: crew.name,
    responsiblePersonName: leader?.person.name ?? '',
    responsiblePersonPhone: leader?.person.phone ?? '',
    responsiblePersonIDCardType: '01',
    responsiblePersonIDNumber: leader?.person.idCard ?? '',
    entryTime: project.startedOn,
    entryAttachments: [{ name: 'entry.png', data: PICTURE }],
  }
}

/** What every call about a crew begins with. The number is the platform's to give: 0 means "by firm and name". */
export function teamHead(project: ProjectPlan, crew: Crew) {
  return {
    projectCode: project.code,
    corpCode: crew.employer.code,
    corpName: crew.employer.name,
    teamSysNo: 0,
    teamName: crew.name,
  }
}

function workers(
  city: CityPlan,
  project: ProjectPlan,
  given: { readonly crew: Crew; readonly some: readonly Member[]; readonly site: SitePlan },
): Data {
  const { crew, some, site } = given
  return { ...teamHead(project, crew), workerList: some.map(member => worker(city, project, { member, site })) }
}

function worker(
  city: CityPlan,
  project: ProjectPlan,
  { member, site }: { readonly member: Member; readonly site: SitePlan },
): Data {
  const { person } = member
  const face = site.twin && member === site.victim ? site.twin : member
  const picture = pictureOf(city.placeOf(project.index, face.index))
  const stream = streamOf(city.seed, 'worker-add', project.index, member.index)
  return {
    workerName: person.name,
    isTeamLeader: member.isLeader ? 1 : 0,
    idCardType: '01',
    idCardNumber: person.idCard,
    workType: member.trade.code,
    workRole: member.isManager ? '10' : '20',
    issueCardDate: member.enteredOn,
    cardNumber: member.siteCard,
    payRollBankCardNumber: person.cardNumber,
    payRollBankName: `${person.bank.name}连云港分行`,
    payRollTopBankCode: person.bank.code,
    hasBuyInsurance: stream.chance(800) ? 1 : 0,
    nation: '汉',
    address: person.address,
    headImage: project.vendor === 'extra-fields' ? `data:image/png;base64,${picture}` : picture,
    politicsType: '13',
    joinedTime: midnight(member.enteredOn),
    cellPhone: person.phone,
    cultureLevelType: stream.pick(['01', '02', '02', '03']),
    grantOrg: '公安局',
  }
}

function entries(crew: Crew): readonly Data[] {
  const person = (member: Member) => ({ idCardType: '01', idCardNumber: member.person.idCard })
  return crew.members.flatMap(member => [
    { ...person(member), date: member.enteredOn, type: 1 },
    ...(member.leftOn ? [{ ...person(member), date: member.leftOn, type: 0 }] : []),
  ])
}

function contract(project: ProjectPlan, crew: Crew, member: Member): Data {
  const isTask = member.isPieceRated
  return {
    corpCode: crew.employer.code,
    corpName: crew.employer.name,
    idCardType: '01',
    idCardNumber: member.person.idCard,
    contractPeriodType: isTask ? 1 : 0,
    startDate: member.enteredOn,
    endDate: addMonths(project.completesOn, 1),
    ...(isTask ? { unit: '81', unitPrice: 32.5 } : {}),
  }
}
