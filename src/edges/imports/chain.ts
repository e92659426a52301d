import { type Actor, covers } from '../../kernel/index.ts'
import { crewsOf, enterprisesByCode, projectsByCode } from '../../rooms/registry/index.ts'
import { type Database, type Runner, transaction } from '../../storage/index.ts'
import { foldText } from '../sheets/index.ts'

/** Whom a workbook means when it gives names: firms and crews of the project as the registry has them. */

export type Named = { readonly creditCode: string; readonly name: string }
type Crew = { readonly number: string; readonly name: string; readonly employerCode?: string }
export type Chain = { readonly parties: readonly Named[]; readonly crews: readonly Crew[] }

type Parts = { readonly runner: Runner; readonly database: Database }

/** The firms and crews of a project, by whoever may read them; nothing for others and for unknown projects. */
export async function chainOf(parts: Parts, actor: Actor, project: string): Promise<Chain> {
  const answer = await parts.runner.run<{ parties: readonly Named[] }>(actor, 'registry.getProject', { project })
  if (!answer.ok) return { parties: [], crews: [] }
  const { parties } = answer.value
  const crews = await transaction(parts.database, actor, { readOnly: true }, async tx => {
    const key = (await projectsByCode(tx, [project])).get(project)
    const subject = key && {
      kind: 'project' as const,
      id: key.id,
      projectId: key.id as never,
      regionCode: key.regionCode,
      sector: key.sector,
    }
    if (!key || !subject || !covers(actor, subject)) return []
    const firms = await enterprisesByCode(
      tx,
      parties.map(party => party.creditCode),
    )
    const codeOf = new Map([...firms].map(([code, id]) => [id, code]))
    return (await crewsOf(tx, [key.id])).map(({ number, name, employerId }) => {
      const employerCode = codeOf.get(employerId)
      return { number, name, ...(employerCode === undefined ? {} : { employerCode }) }
    })
  })
  return { parties, crews }
}

/** The firm of that name: exactly, else the only one whose name holds it or is held by it. */
export function partyNamed(chain: Chain, name: string): Named | undefined {
  const wanted = firmWord(name)
  const exact = chain.parties.find(party => firmWord(party.name) === wanted)
  if (exact) return exact
  if (wanted.length < SHORTEST) return undefined
  const near = new Map(
    chain.parties
      .filter(party => firmWord(party.name).includes(wanted) || wanted.includes(firmWord(party.name)))
      .map(party => [party.creditCode, party]),
  )
  const [only] = near.values()
  return near.size === 1 ? only : undefined
}

/** Shorter pieces of a firm's name say nothing. */
const SHORTEST = 4

function firmWord(name: string): string {
  return foldText(name).replace(/(有限责任|股份有限|有限)公司$|公司$/, '')
}

/** The crew of that name, of that employer where it is known: “木工班” is also “木工班组”, “木工”. */
export function crewNamed(chain: Chain, name: string, employerCode: string | undefined): Crew | undefined {
  const own = chain.crews.filter(
    crew => employerCode === undefined || crew.employerCode === undefined || crew.employerCode === employerCode,
  )
  const exact = own.find(crew => foldText(crew.name) === foldText(name))
  if (exact) return exact
  const near = own.filter(crew => crewWord(crew.name) === crewWord(name))
  return near.length === 1 ? near[0] : undefined
}

function crewWord(name: string): string {
  return foldText(name).replace(/(班组|施工队|班|组|队)$/, '')
}
