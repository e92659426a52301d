import { createHash } from 'node:crypto'
import { type Day, type Fen, yuanOf } from '../../kernel/index.ts'
import type { AccountPlan } from '../accounts.ts'
import type { Paper } from '../covers.ts'
import type { PlannedFund } from '../funds.ts'
import type { MonthPlan } from '../month.ts'
import type { PlannedPledge } from '../pledges.ts'
import type { ProjectPlan } from '../project.ts'
import type { PublicPlan } from '../public.ts'
import type { SettlementPlan } from '../settlements.ts'
import type { CityFolder } from './out.ts'

/** Our own CSV templates, for what no dialect carries: UTF-8 with byte order mark, CRLF, known by their header row. */

const BOM = '\uFEFF'
const END = '\r\n'
export const HEADERS = {
  terms: ['项目编码', '合同签订日', '合同金额(元)', '人工费比例(%)', '月人工费(元)', '拨付日', '发薪日', '工日起算时'],
  rates: ['项目编码', '工号', '身份证号', '起始日', '日工资(元)'],
  accounts: ['项目编码', '开户行代码', '开户行', '账号', '开立日', '备案日', '撤销日', '三方协议签订日'],
  'fund-plans': [
    '项目编码',
    '预算项目编码',
    '资金来源',
    '资金名称',
    '资金总额(元)',
    '下达文号',
    '计划到位日',
    '计划金额(元)',
  ],
  'fund-arrivals': ['项目编码', '预算项目编码', '拨款凭证号', '到位日', '到位资金(元)'],
  'fund-uses': ['项目编码', '预算项目编码', '支付凭证号', '支付日', '支付金额(元)', '用途', '人工费拨付凭证号'],
  statements: [
    '项目编码',
    '交易流水号',
    '交易日',
    '收付',
    '交易金额(元)',
    '交易方式',
    '业务凭证号',
    '对方户名',
    '对方账号',
    '摘要',
  ],
  transfers: ['项目编码', '凭证号', '工资月份', '拨付日', '金额(元)', '付款人'],
  covers: [
    '项目编码',
    '担保种类',
    '担保形式',
    '开立机构',
    '凭证编号',
    '担保金额(元)',
    '生效日',
    '有效期至',
    '提交日',
    '受益人为人社部门',
    '见索即付',
  ],
  nodes: ['项目编码', '节点编号', '节点名称', '计划结算日', '计划价款(元)', '约定付款比例(%)', '约定付款天数'],
  settlements: ['项目编码', '节点编号', '办理步骤', '发生日', '价款或金额(元)', '凭证号', '说明'],
  pledges: [
    '项目编码',
    '欠薪单位',
    '欠薪单位代码',
    '资产种类',
    '权证号',
    '资产说明',
    '评估价值(元)',
    '评估机构',
    '评估日',
    '评估有效至',
    '变现顺序',
    '债权人代表',
    '单位签字人',
    '协议编号',
    '协议签订日',
  ],
  pledgeSteps: ['项目编码', '权证号', '抵押办理步骤', '发生日', '所得或发放(元)', '收款工号', '凭证号'],
  funds: ['县区代码', '核定规模(元)', '到位金额(元)', '设立日', '设立文件'],
  permits: ['项目编码', '施工许可证号', '发证日', '发证机关', '许可开工日', '许可竣工日', '资金来源'],
  wageOfficers: ['项目编码', '专管员单位代码', '专管员姓名', '专管员电话', '任职起', '任职止'],
  boards: [
    '项目编码',
    '设置位置',
    '设置日',
    '撤除日',
    '纬度',
    '经度',
    '照片文件名',
    '照片摘要',
    '建设单位',
    '总包及项目部',
    '分包单位',
    '行业主管部门',
    '劳资专管员',
    '当地最低工资标准',
    '工资支付日期',
    '主管部门投诉电话',
    '劳动保障监察举报电话',
    '调解仲裁申请渠道',
    '法律援助申请渠道',
    '公共法律服务热线',
  ],
  trainings: ['项目编码', '工号', '身份证号', '培训日', '培训种类', '学时', '培训单位'],
  certificates: ['项目编码', '工号', '身份证号', '证书种类', '证书编号', '技能等级', '发证机关', '发证日', '有效期至'],
  exits: ['项目编码', '工号', '身份证号', '退场日期', '结清金额(元)', '本人确认日', '结清单摘要'],
  notices: ['项目编码', '工号', '身份证号', '签收日', '签收单摘要'],
  signatures: ['项目编码', '工号', '身份证号', '工资月份', '签字日', '签字表摘要'],
  orders: ['项目编码', '批次号', '工资月份', '指令日', '序号', '工号', '身份证号', '卡号', '金额(元)', '替代批次'],
} as const
type Table = keyof typeof HEADERS

/** A cell of a CSV file, quoted where it must be. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Appends a row to the table's file; the first row writes the header. */
export function row(
  folder: CityFolder,
  given: { readonly table: Table; readonly file: string; readonly cells: readonly string[] },
): void {
  const head = `${BOM}${HEADERS[given.table].join(',')}${END}`
  const path = given.file.includes('/') ? given.file : `csv/${given.file}`
  folder.text(`${path}.csv`, head).write(`${given.cells.map(csvCell).join(',')}${END}`)
}

const yuan = (fen: Fen) => yuanOf(fen)

/** Terms, rates, account and bank statement of a project. */
export function writeTerms(folder: CityFolder, project: ProjectPlan, plan: AccountPlan): void {
  const { code, account } = project
  row(folder, {
    table: 'terms',
    file: '1-terms',
    cells: [
      code,
      project.signedOn,
      yuan(project.contractFen),
      String(project.labourShareBasisPoints / 100),
      plan.labourMonthFen === undefined ? '' : yuan(plan.labourMonthFen),
      String(project.transferDay),
      String(project.payDay),
      project.cutHour === 4 && project.index % 2 === 0 ? '' : String(project.cutHour),
    ],
  })
  for (const member of project.members) {
    for (const rate of member.rates) {
      // Either of the two names of a person is enough; some sites know only the one.
      const byCard = project.index % 3 !== 1
      row(folder, {
        table: 'rates',
        file: '2-rates',
        cells: [code, byCard ? member.siteCard : '', byCard ? '' : member.person.idCard, rate.from, yuan(rate.fen)],
      })
    }
  }
  if (account) {
    row(folder, {
      table: 'accounts',
      file: '3-accounts',
      cells: [
        code,
        account.bank.code,
        account.bankName,
        account.number,
        account.openedOn,
        plan.isFiled ? account.filedOn : '',
        '',
        plan.agreementOn ?? '',
      ],
    })
  }
  for (const line of plan.statement) {
    row(folder, {
      table: 'statements',
      file: '9-statements',
      cells: [
        code,
        line.serial,
        line.on,
        line.direction === 'in' ? '收' : '付',
        yuan(line.fen),
        METHODS[line.method],
        line.reference,
        line.party,
        line.partyAccount,
        line.summary,
      ],
    })
  }
}
const METHODS = { transfer: '转账', batch: '批量代发', cash: '现金' } as const

const KINDS = { deposit: '工资保证金', payment: '工程款支付担保', performance: '履约担保' } as const
const FORMS = { cash: '现金', bankGuarantee: '银行保函', insurance: '保险' } as const

/** The emergency funds of the counties. */
export function writeFunds(folder: CityFolder, funds: readonly PlannedFund[]): void {
  for (const fund of funds) {
    const cells = [String(fund.region), yuan(fund.sizeFen), yuan(fund.paidInFen), fund.setUpOn, fund.document]
    row(folder, { table: 'funds', file: '8-funds', cells })
  }
}

/** Nodes of interim settlement, and what happened to them. */
export function writeSettlement(folder: CityFolder, project: ProjectPlan, plan: SettlementPlan): void {
  for (const node of plan.nodes) {
    const cells = [project.code, node.number, node.name, node.plannedOn, yuan(node.fen), '', '']
    row(folder, { table: 'nodes', file: '9-nodes', cells })
  }
  for (const { node, step, on, fen, reference, says } of plan.steps) {
    const sum = fen === undefined ? '' : yuan(fen)
    row(folder, {
      table: 'settlements',
      file: '9-settlements',
      cells: [project.code, node, step, on, sum, reference ?? '', says ?? ''],
    })
  }
}

/**
 * A pledged asset with its realisation. Who is paid out of it lies apart, hidden from an import of the whole city: it
 * is
 * filed when the gaps are known.
 */
export function writePledge(folder: CityFolder, pledge: PlannedPledge): void {
  const { project, assetKey, realised } = pledge
  const { contractor, members, code } = project
  row(folder, {
    table: 'pledges',
    file: '10-pledges',
    cells: [
      code,
      contractor.name,
      contractor.code,
      pledge.assetKind,
      assetKey,
      pledge.asset,
      yuan(pledge.valueFen),
      '港城资产评估事务所',
      pledge.valuedOn,
      pledge.validUntil,
      String(pledge.rank),
      members[0]?.person.name ?? '',
      project.manager,
      `抵押〔2026〕${pledge.rank}号`,
      pledge.agreedOn,
    ],
  })
  const step = (file: string, cells: readonly string[]) =>
    row(folder, { table: 'pledgeSteps', file, cells: [code, assetKey, ...cells] })
  if (realised) step('11-pledge-steps', ['变现', realised.on, yuan(realised.fen), '', `PM-${assetKey}`])
  for (const { member, fen, on } of pledge.payments)
    step('.later/pledge-payments', ['发放', on, yuan(fen), member.siteCard, `FF-${member.siteCard}`])
}

/** Deposits and guarantees, in the file of that name; a name with a folder lies beside the other files. */
export function writeCovers(folder: CityFolder, file: string, papers: readonly Paper[]): void {
  for (const paper of papers) {
    const isDeposit = paper.kind === 'deposit' && paper.form !== 'cash'
    row(folder, {
      table: 'covers',
      file,
      cells: [
        paper.project,
        KINDS[paper.kind],
        FORMS[paper.form],
        paper.issuer,
        paper.number,
        yuan(paper.fen),
        paper.from,
        paper.until ?? '',
        paper.filedOn,
        isDeposit ? '是' : '',
        isDeposit ? '是' : '',
      ],
    })
  }
}

/** Sources, arrivals and uses of a public project's funds. */
export function writePublic(folder: CityFolder, project: ProjectPlan, plan: PublicPlan): void {
  const head = [project.code, plan.source]
  for (const part of plan.plans) {
    const cells = [
      ...head,
      '财政预算',
      '政府投资建设资金',
      yuan(plan.totalFen),
      '连财建〔2026〕8号',
      part.on,
      yuan(part.fen),
    ]
    row(folder, { table: 'fund-plans', file: '10-fund-plans', cells })
  }
  for (const { reference, on, fen } of plan.arrivals)
    row(folder, { table: 'fund-arrivals', file: '11-fund-arrivals', cells: [...head, reference, on, yuan(fen)] })
  for (const { reference, on, fen, transfer } of plan.uses)
    row(folder, {
      table: 'fund-uses',
      file: '12-fund-uses',
      cells: [...head, reference, on, yuan(fen), '人工费', transfer],
    })
}

/** Transfers and payment orders of a month. */
export function writeMoney(folder: CityFolder, project: ProjectPlan, month: MonthPlan, payer: string): void {
  for (const transfer of month.transfers) {
    row(folder, {
      table: 'transfers',
      file: `4-transfers-${month.month}`,
      cells: [project.code, transfer.reference, month.month, transfer.on, yuan(transfer.fen), payer],
    })
  }
  for (const batch of month.batches) {
    for (const item of batch.items) {
      row(folder, {
        table: 'orders',
        file: `5-orders-${month.month}`,
        cells: [
          project.code,
          batch.batchNo,
          month.month,
          batch.orderedOn,
          String(item.n),
          item.member.siteCard,
          item.member.person.idCard,
          item.member.person.cardNumber,
          yuan(item.fen),
          batch.replaces ?? '',
        ],
      })
    }
  }
}

/** Who signed the sheets of a month, on a paper list a crew; the digest is that of its photograph. */
export function writeSignatures(folder: CityFolder, project: ProjectPlan, given: { month: MonthPlan; day: Day }): void {
  const { month, day } = given
  const signedOn = month.sheetOn < day ? month.sheetOn : day
  for (const { member } of month.lines) {
    if (month.unsigned.has(member)) continue
    const paper = createHash('sha256').update(`${project.code}/${month.month}/${member.crew}`).digest('hex')
    row(folder, {
      table: 'signatures',
      file: `9-signatures-${month.month}`,
      cells: [project.code, member.siteCard, '', month.month, signedOn, paper],
    })
  }
}
