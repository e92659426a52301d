import { createHash } from 'node:crypto'
import { addDays, type Day } from '../../kernel/index.ts'
import { personOf } from '../people.ts'
import type { CityPlan } from '../plan.ts'
import type { Member, ProjectPlan } from '../project.ts'
import { streamOf } from '../random.ts'
import { gradeOf, settledOn, type SitePlan, trainedOn } from '../sites.ts'
import type { CityFolder } from './out.ts'
import { row } from './tables.ts'

/** The registry's own tables of a project: permit, wage officer, notice board, training, certificates, settlements. */

const digest = (...parts: readonly (string | number)[]) => createHash('sha256').update(parts.join('|')).digest('hex')

/** Writes them all; what is planted to be missing is left out. */
export function writeSite(folder: CityFolder, city: CityPlan, project: ProjectPlan, site: SitePlan): void {
  const { code } = project
  const stream = streamOf(city.seed, 'site-files', project.index)
  const funding = project.owner.code.startsWith('12') ? '财政资金' : stream.pick(['社会投资', '社会投资', '国有资金'])
  row(folder, {
    table: 'permits',
    file: '9-permits',
    cells: [
      code,
      project.permitNo,
      project.permitOn,
      `${project.district.name}行政审批局`,
      project.startedOn,
      project.completesOn,
      funding,
    ],
  })
  const officer = personOf(city.seed, city.strangerPlace(project.index, 48))
  if (site.fault !== 'no-wage-officer')
    row(folder, {
      table: 'wageOfficers',
      file: '9-wage-officers',
      cells: [code, project.contractor.code, officer.name, officer.phone, project.startedOn, ''],
    })
  if (site.fault !== 'no-board') writeBoard(folder, project, { site, officer: `${officer.name} ${officer.phone}` })
  for (const member of project.members) writeMember(folder, city, { project, site, member })
}

function writeBoard(
  folder: CityFolder,
  project: ProjectPlan,
  { site, officer }: { readonly site: SitePlan; readonly officer: string },
): void {
  const isWhole = site.fault !== 'board-incomplete'
  const photo = isWhole ? ['gaoshipai.jpg', digest('board', project.code)] : ['', '']
  row(folder, {
    table: 'boards',
    file: '9-boards',
    cells: [
      project.code,
      '工地大门右侧',
      project.startedOn,
      '',
      String(project.latitude),
      String(project.longitude),
      ...photo,
      project.owner.name,
      `${project.contractor.name}项目部 ${project.manager}`,
      project.subcontractors.map(firm => firm.name).join('、'),
      { 1: '市住房和城乡建设局', 2: '市交通运输局', 3: '市水利局' }[project.sector],
      officer,
      '按本县区现行最低工资标准执行，见旁附表',
      `每月${project.payDay}日`,
      '0518-85801234',
      '0518-12333',
      '县区劳动人事争议调解仲裁院',
      isWhole ? '县区法律援助中心' : '',
      '12348',
    ],
  })
}

type Place = { readonly project: ProjectPlan; readonly site: SitePlan; readonly member: Member }

function writeMember(folder: CityFolder, city: CityPlan, { project, site, member }: Place): void {
  const head = [project.code, member.siteCard, '']
  const isVictim = member === site.victim
  const place = city.placeOf(project.index, member.index)
  if (!(isVictim && site.fault === 'no-training'))
    row(folder, {
      table: 'trainings',
      file: '9-trainings',
      cells: [...head, trainedOn(member), '进场安全培训', '24', project.contractor.name],
    })
  const grade = gradeOf(city, member, place)
  if (grade !== undefined) {
    const from = addDays(project.startedOn, -200 - (place % 900))
    row(folder, {
      table: 'certificates',
      file: '9-certificates',
      cells: [
        ...head,
        '技能等级证书',
        `S${String(place).padStart(12, '0')}`,
        GRADE_WORDS[grade],
        '市职业技能鉴定中心',
        from,
        '',
      ],
    })
  }
  if (member.leftOn && !(isVictim && site.fault === 'exit-unsettled')) writeExit(folder, head, member.leftOn)
  if (streamOf(city.seed, 'notice', place).chance(820))
    row(folder, {
      table: 'notices',
      file: '9-notices',
      cells: [...head, member.enteredOn, digest('notice', place)],
    })
}

function writeExit(folder: CityFolder, head: readonly string[], leftOn: Day): void {
  row(folder, {
    table: 'exits',
    file: '9-exits',
    cells: [...head, leftOn, '0.00', settledOn(leftOn), digest('exit', ...head, leftOn)],
  })
}

const GRADE_WORDS = {
  primary: '初级工',
  intermediate: '中级工',
  senior: '高级工',
  technician: '技师',
  seniorTechnician: '高级技师',
} as const
