/** The instruments a synthetic city has issued: all but one in time, one late, one missing. Every word is invented. */

export type PlannedInstrument = {
  readonly task: number
  readonly sectors: readonly number[]
  readonly titleZh: string
  readonly titleEn: string
  readonly issuer: string
  readonly number: string
  readonly publishedOn: string
  readonly effectiveOn: string
  readonly articles: readonly {
    readonly no: string
    readonly text: string
    readonly textEn: string
    readonly settings?: readonly { readonly parameter: string; readonly value: string }[]
  }[]
}

const BUREAUS: Readonly<Record<number, readonly [zh: string, en: string, short: string]>> = {
  1: ['房屋建筑', 'Housing', '建'],
  2: ['交通工程', 'Transport', '交'],
  3: ['水利工程', 'Water', '水'],
}

type Words = {
  readonly task: number
  readonly zh: string
  readonly en: string
  readonly text: string
  readonly says: string
}
const RULES: readonly Words[] = [
  {
    task: 1,
    zh: '农民工实名制管理办法',
    en: 'Measures on real-name management',
    text: '进场施工的农民工应当先登记、后进场，考勤记录按日保存。',
    says: 'Workers are registered before they enter the site; attendance is kept by the day.',
  },
  {
    task: 6,
    zh: '农民工工资专用账户管理办法',
    en: 'Measures on dedicated wage accounts',
    text: '施工总承包单位按工程建设项目开立专用账户，专款专用。',
    says: 'The general contractor opens one account a project, for wages only.',
  },
  {
    task: 10,
    zh: '银行代发农民工工资管理办法',
    en: 'Measures on payment through banks',
    text: '开户银行收到代发指令后三个工作日内把工资支付到农民工本人的银行卡。',
    says: 'The account bank pays wages to the worker’s own card within three working days of the order.',
  },
  {
    task: 13,
    zh: '农民工工资保证金实施细则',
    en: 'Rules on wage deposits',
    text: '工资保证金按照国家规定的幅度存储，可以用银行保函替代。',
    says: 'Deposits are stored within the national band; a bank guarantee may take their place.',
  },
  {
    task: 16,
    zh: '工程款支付担保办法',
    en: 'Measures on payment guarantees',
    text: '建设单位应当向施工总承包单位提供工程款支付担保。',
    says: 'The owner gives the general contractor a guarantee of the works payment.',
  },
]

/** Who issues which together: a joint instrument for several sectors, or each bureau its own. */
const GROUPS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[1], [2], [3]],
  6: [[1, 2, 3]],
  // Water has no rules on payment through banks: planted as missing.
  10: [[1, 2]],
  13: [[1, 2, 3]],
  16: [[1], [2], [3]],
}
const LATE = { task: 16, sector: 2 } as const

function daysOf(task: number, sectors: readonly number[]): readonly [published: string, effective: string] {
  if (task === LATE.task)
    return sectors.includes(LATE.sector) ? ['2018-05-10', '2018-06-01'] : ['2017-10-20', '2017-12-01']
  return ['2016-10-20', '2016-12-01']
}

/** The instruments of the city, as a register that the importer reads. */
export function instrumentsOfCity(): readonly PlannedInstrument[] {
  return RULES.flatMap(rule =>
    (GROUPS[rule.task] ?? []).map(sectors => {
      const names = sectors.map(sector => BUREAUS[sector] ?? (['', '', ''] as const))
      const [publishedOn, effectiveOn] = daysOf(rule.task, sectors)
      return {
        task: rule.task,
        sectors,
        titleZh: `（示范）${names.map(([zh]) => zh).join('、')}${rule.zh}`,
        titleEn: `(Demo) ${rule.en}: ${names.map(([, en]) => en).join(', ')}`,
        issuer: '示范市主管部门',
        number: `示${names.map(([, , short]) => short).join('')}发〔${publishedOn.slice(0, 4)}〕${rule.task}号`,
        publishedOn,
        effectiveOn,
        articles: [
          {
            no: '1',
            text: '为保障农民工按时足额获得工资，制定本办法。',
            textEn: 'Wages are to be paid in full and in time.',
          },
          {
            no: '2',
            text: rule.text,
            textEn: rule.says,
            ...(rule.task === 10 ? { settings: [{ parameter: 'P-BANKPAY-DAYS', value: '3' }] } : {}),
          },
        ],
      }
    }),
  )
}

/** What the board must find: for each row and sector whether it has its instrument, and whether that came late. */
export function instrumentTruth(): readonly {
  readonly task: number
  readonly sector: number
  readonly issued: boolean
  readonly late: boolean
}[] {
  return Object.entries(GROUPS).flatMap(([task, groups]) =>
    [1, 2, 3].map(sector => ({
      task: Number(task),
      sector,
      issued: groups.some(one => one.includes(sector)),
      late: Number(task) === LATE.task && sector === LATE.sector,
    })),
  )
}
