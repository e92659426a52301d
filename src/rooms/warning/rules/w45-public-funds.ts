import { type Finding, formatYuan } from '../../../kernel/index.ts'
import { inYuan, type Rule } from './rule.ts'

/**
 * 条例第二十三条：建设单位应当有满足施工所需要的资金安排；没有满足施工所需要的资金安排的，工程建设项目不得开工建设。
 * 政府投资项目所需资金，应当按照国家有关规定落实到位，不得由施工单位垫资建设。
 */
export const publicFundsMissing: Rule = {
  id: 'W45',
  version: 1,
  label: { zh: '政府投资项目资金没到位或者垫资', en: 'Public project without funds, or financed by its contractor' },
  about: 'project',
  parameters: [],
  cite: { instrument: 'reg724', article: '23' },
  find(facts, _law, on): readonly Finding[] {
    const money = facts.publicMoney
    if (!money.isPublic || money.startedOn === null || money.startedOn > on) return []
    const missing = money.plannedFen - money.arrivedFen
    const head = { rule: this.id, version: this.version, subject: { kind: 'project', id: facts.id } as const }
    const common = { ...head, level: 'red' as const, people: 0, cite: this.cite }
    const found: Finding[] = []
    if (money.sources < 1 || missing > 0n)
      found.push({
        ...common,
        cause: 'public-funds',
        moneyFen: missing > 0n ? missing : 0n,
        since: money.lateSince ?? money.startedOn,
        says:
          money.sources < 1
            ? {
                zh: `政府投资项目 ${money.startedOn} 开工，没有落实资金来源。`,
                en: `A public project began on ${money.startedOn} without any source of funds on record.`,
              }
            : {
                zh: `按计划应到位 ${formatYuan(money.plannedFen)} 元，还差 ${formatYuan(missing)} 元，项目已经开工。`,
                en: `¥${formatYuan(money.plannedFen)} should be in place; ¥${formatYuan(missing)} is missing, and works have begun.`,
              },
        reasons: [
          { label: { zh: '开工', en: 'Begun' }, value: money.startedOn, cite: this.cite },
          { label: { zh: '计划到位', en: 'Planned' }, value: inYuan(money.plannedFen) },
          { label: { zh: '已到位', en: 'Arrived' }, value: inYuan(money.arrivedFen) },
        ],
        evidence: [`project/${facts.code}/public-funds`],
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '把资金按计划落实到位', en: 'bring the funds in as planned' },
            then: 'cleared',
          },
        ],
      })
    if (money.financedFen > 0n)
      found.push({
        ...common,
        cause: 'contractor-financing',
        moneyFen: money.financedFen,
        since: money.financedSince ?? money.startedOn,
        says: {
          zh: `施工单位自己向专户付了 ${formatYuan(money.financedFen)} 元人工费，是垫资。`,
          en: `The contractor itself paid ¥${formatYuan(money.financedFen)} of labour cost into the account: financing.`,
        },
        reasons: [
          { label: { zh: '垫付', en: 'Financed' }, value: inYuan(money.financedFen), cite: this.cite },
          { label: { zh: '最早', en: 'First on' }, value: money.financedSince ?? '–' },
        ],
        evidence: [`project/${facts.code}/transfers`],
        clears: [
          {
            party: { zh: '建设单位', en: 'Owner' },
            does: { zh: '拨付资金，退还垫资', en: 'pay the funds and give the financing back' },
            then: 'cleared',
          },
        ],
      })
    return found
  },
}
