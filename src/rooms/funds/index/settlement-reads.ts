import { Type } from 'typebox'
import { type Day, type Measure, no, ok, operation } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { payTermsOf } from '../decide/settlement.ts'
import { NodeFilter, NodePage, type NodeStanding, type NodeView, ProjectNodes } from '../facts/settlement.ts'
import { PROJECT_UNKNOWN } from '../proceedings/words.ts'
import { coveredProject } from '../../registry/index.ts'
import { listNodes, nodesOfProject, nodesOn, settlementGround } from '../store/settlement.ts'

/** What is read of settlement nodes, and the figure of row 19. */

const PAGE = 50

/** A node as it is shown: without what is not there. */
function nodeView(node: NodeStanding): NodeView {
  const { projectId: _id, region: _region, sector: _sector, ...rest } = node
  const { place: _place, ...given } = rest as typeof rest & { readonly place?: string }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as NodeView
}

export const nodeList = operation({
  name: 'funds.listNodes',
  kind: 'read',
  label: { zh: '结算节点', en: 'Settlement nodes' },
  input: NodeFilter,
  output: NodePage,
  may: 'funds.read',
  problems: {},
  cites: [{ instrument: 'fin183', article: '全文' }],
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const { stage, cursor } = input
    const rows = await listNodes(context.tx, {
      on: context.day,
      ...(stage ? { stage } : {}),
      ...(cursor ? { cursor } : {}),
      limit: limit + 1,
    })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return ok({ rows: shown.map(nodeView), ...(rows.length > limit && last ? { next: last.place } : {}) })
  },
})

export const projectNodes = operation({
  name: 'funds.projectNodes',
  kind: 'read',
  label: { zh: '项目的结算节点', en: 'Settlement nodes of a project' },
  input: Type.Object({ project: ProjectCode }),
  output: ProjectNodes,
  may: 'funds.read',
  problems: PROJECT_UNKNOWN,
  cites: [{ instrument: 'fin183', article: '全文' }],
  async run(context, { project }) {
    const found = await coveredProject(context, project)
    const ground = found && (await settlementGround(context.tx, found.id))
    if (!found || !ground) return no('project-unknown', { at: '/project', with: { project } })
    const terms = payTermsOf(context.law, { ...ground, agreedShareBp: null, agreedDays: null, on: context.day })
    const { cite } = context.law.valueOn('P-PROGRESS', ground.contractSignedOn ?? context.day)
    return ok({
      project: ground.code,
      name: ground.name,
      day: context.day,
      ...(ground.contractFen === null ? {} : { contractFen: ground.contractFen }),
      ...(ground.contractSignedOn ? { signedOn: ground.contractSignedOn } : {}),
      ...(ground.completesOn ? { completesOn: ground.completesOn } : {}),
      leastBp: terms.leastBp,
      isBinding: terms.isBinding,
      cite,
      nodes: (await nodesOfProject(context.tx, context.day, found.id)).map(nodeView),
    })
  },
})

const counted = (on: Day) => sql`from (${nodesOn(on)}) n where n."inTime" is not null`

/** Row 19: nodes reviewed and paid within their time, of those whose time has come. */
export const settlementMeasure: Measure = {
  task: 19,
  version: 1,
  label: { zh: '施工过程结算按时率', en: 'Interim settlements on time' },
  unit: { zh: '个节点按时审核并付足', en: 'nodes reviewed and paid in time' },
  of: { zh: '个到期节点', en: 'nodes whose time has come' },
  targetSetting: 'target.19',
  async counts(tx, on) {
    const rows = await tx.rows<{ region: number; sector: number; numerator: string; denominator: string }>(sql`
      select n.region, n.sector, count(*) filter (where n."inTime") as numerator, count(*) as denominator
      ${counted(on)} group by 1, 2 order by 1, 2`)
    return rows.map(row => ({ ...row, numerator: BigInt(row.numerator), denominator: BigInt(row.denominator) }))
  },
  async evidence(tx, on, page) {
    const rows = await tx.rows<{ key: string; name: string; node: string; inTime: boolean }>(sql`
      select n.project || '/' || n.number as key, n."projectName" as name, n.name as node, n."inTime"
      ${counted(on)} and (${page.after ?? null}::text is null or n.project || '/' || n.number > ${page.after ?? null})
      order by 1 limit ${page.limit}::int`)
    return rows.map(row => ({
      key: row.key,
      label: { zh: `${row.name} ${row.node}`, en: `${row.name} ${row.node}` },
      numerator: row.inTime ? 1n : 0n,
      denominator: 1n,
    }))
  },
}
