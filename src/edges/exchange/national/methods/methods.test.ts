import { describe, expect, it } from 'vitest'
import { day } from '../../../../kernel/index.ts'
import { wireCipher } from '../../core/field-cipher.ts'
import { Fields, type Reading, sayFlaw } from '../../core/fields.ts'
import { isObject, readData } from '../../core/json.ts'
import { findWriteMethod } from './index.ts'

/** Proves: each write method becomes rows in our words, in every way real callers write it, and says what is wrong. */

const SECRET = '0123456789abcdef0123456789abcdef'
const cipher = wireCipher(SECRET)
if (!cipher) throw new Error('the secret is a key')
const seal = cipher.seal
const ID = '320706199001010010'
const STRICT: Reading = { mode: 'strict', cipher }
const SANDBOX: Reading = { mode: 'sandbox', cipher }
const PROJECT = 'P-001'
const FIRM = '91320700MA1X7K2Q3F'

function translate(name: string, data: unknown, reading: Reading = STRICT) {
  const method = findWriteMethod(name)
  if (!method) throw new Error(`no method ${name}`)
  const parsed = readData(typeof data === 'string' ? data : JSON.stringify(data))
  return method.translate(new Fields(isObject(parsed) ? parsed : {}, reading), { day: day('2026-11-23') })
}
const refusals = (made: ReturnType<typeof translate>) =>
  made.flaws.filter(flaw => flaw.weight === 'refuse').map(sayFlaw)
const rowsOf = (made: ReturnType<typeof translate>, operation: string) =>
  made.steps.find(step => step.operation === operation)?.rows

describe('firms and projects', () => {
  it('a firm is known by code, name and area alone', () => {
    const made = translate('Corp.Upload', {
      corpCode: FIRM.toLowerCase(),
      corpName: ' 某某建筑 ',
      areaCode: 320700,
      legalMan: null,
    })
    expect(made.steps).toEqual([
      {
        operation: 'registry.recordEnterprises',
        rows: [{ creditCode: FIRM, name: '某某建筑', region: 320700 }],
        paths: [''],
      },
    ])
    expect(refusals(made)).toEqual([])
  })

  it('an area is filled or cut to six digits', () => {
    const region = (areaCode: unknown) =>
      rowsOf(translate('Corp.Upload', { corpCode: FIRM, corpName: 'x', areaCode }), 'registry.recordEnterprises')?.[0]
        ?.region
    expect([region('3207'), region('320706000000'), region(32)]).toEqual([320700, 320706, 320000])
    expect(region('lyg')).toBeUndefined()
  })

  it('a project keeps its outside code, and its investment becomes fen', () => {
    const made = translate('Project.Add', {
      contractorCorpCode: FIRM,
      contractorCorpName: '总包',
      name: '一号地块',
      category: 1,
      areaCode: '320706',
      prjStatus: '3',
      invest: '1234.5678',
      builderLicenses: [{ prjName: '一号', builderLicenseNum: seal('320706202601010101') }],
      startDate: '2026-03-01 00:00:00',
      lat: '34.6',
      lng: 119.2,
      thirdPartyProjectCode: PROJECT,
      LINKMAN: '王',
      buildCorpName: '业主',
    })
    expect(rowsOf(made, 'registry.recordProjects')).toEqual([
      {
        code: PROJECT,
        name: '一号地块',
        category: '01',
        region: 320706,
        contractorCode: FIRM,
        contractorName: '总包',
        status: 'building',
        ownerName: '业主',
        permitNo: '320706202601010101',
        investmentFen: '1234567800',
        startedOn: '2026-03-01',
        latitude: 34.6,
        longitude: 119.2,
      },
    ])
  })

  it('says everything that a skeleton of a project lacks', () => {
    expect(refusals(translate('Project.Add', {}))).toEqual([
      '[thirdPartyProjectCode]不能为空',
      '[name]不能为空',
      '[category]不能为空',
      '[areaCode]不能为空',
      '[contractorCorpCode]不能为空',
      '[contractorCorpName]不能为空',
      '[prjStatus]不能为空',
    ])
  })

  it('a part update carries only what it names, and 0,0 is no place', () => {
    const made = translate('project.partupdate', { projectCode: PROJECT, prjStatus: '005', lat: 0, lng: 0 })
    expect(made.steps).toEqual([
      { operation: 'registry.updateProject', rows: [{ project: PROJECT, status: 'stopped' }], paths: [''] },
    ])
  })
})

describe('units and crews', () => {
  const unit = {
    projectCode: PROJECT,
    corpCode: FIRM,
    corpName: '总包',
    corpType: '9',
    entryTime: '2026-03-01 00:00:00',
  }

  it("a general contractor's account is the wage account", () => {
    const bankInfos = [
      { bankCode: 102, bankName: '工行', bankNumber: seal('6222 0210-01') },
      { bankCode: '102', bankName: '工行' },
    ]
    const made = translate('ProjectSubContractor.Add', { ...unit, bankInfos })
    expect(rowsOf(made, 'registry.recordParties')).toEqual([
      { project: PROJECT, creditCode: FIRM, name: '总包', role: 'generalContractor', enteredOn: '2026-03-01' },
    ])
    expect(made.steps[1]).toEqual({
      operation: 'funds.recordAccounts',
      paths: ['[bankInfos][0]'],
      rows: [
        {
          project: PROJECT,
          openedOn: '2026-03-01',
          openedSupposed: true,
          bankCode: '102',
          bankName: '工行',
          accountNumber: '6222021001',
        },
      ],
    })
    expect(refusals(made)).toEqual(['[bankInfos][1][bankNumber]不能为空'])
  })

  it("a subcontractor's account is not", () => {
    const made = translate('ProjectSubContractor.Add', { ...unit, corpType: '006', bankInfos: [{}] })
    expect(made.steps.map(step => step.operation)).toEqual(['registry.recordParties'])
    expect(rowsOf(made, 'registry.recordParties')?.[0]?.role).toBe('labourSubcontractor')
  })

  it('a crew has a name, an employer and perhaps a leader', () => {
    const made = translate('Team.Add', {
      projectCode: PROJECT,
      corpCode: FIRM,
      corpName: '劳务',
      teamName: '瓦工一班',
      responsiblePersonName: '李',
      entryTime: '',
    })
    expect(rowsOf(made, 'registry.recordCrews')).toEqual([
      { project: PROJECT, employerCode: FIRM, employerName: '劳务', name: '瓦工一班', leader: '李' },
    ])
  })
})

describe('workers', () => {
  const worker = {
    workerName: '张三',
    isTeamLeader: 0,
    idCardType: 1,
    idCardNumber: seal(ID),
    workType: '20',
    workRole: 20,
  }
  const message = (...workerList: readonly unknown[]) => ({
    projectCode: PROJECT,
    corpCode: FIRM,
    teamSysNo: '1500000001',
    teamName: '瓦工一班',
    workerList,
  })

  it('are read with numbers as texts and names in any letter case', () => {
    const sent = {
      WorkerName: '张三',
      IsTeamLeader: '1',
      idCardtype: '01',
      IdCardNumber: seal(ID),
      WORKTYPE: 10,
      workRole: '10',
      cardNumber: 77,
    }
    const [row] = rowsOf(translate('ProjectWorker.Add', message(sent)), 'registry.recordWorkers') ?? []
    expect(row).toEqual({
      project: PROJECT,
      employerCode: FIRM,
      crewNumber: '1500000001',
      name: '张三',
      idType: '01',
      idCard: ID,
      trade: '010',
      isCrewLeader: true,
      isManager: true,
      siteCard: '77',
    })
  })

  it('a crew without a number is named', () => {
    const sent = { ...message(worker), teamSysNo: 0 }
    expect(rowsOf(translate('ProjectWorker.Add', sent), 'registry.recordWorkers')?.[0]?.crewName).toBe('瓦工一班')
  })

  it('one bad row is named and the good ones stay, each with its place', () => {
    const made = translate(
      'ProjectWorker.Add',
      message(worker, { ...worker, idCardNumber: ID }, { ...worker, workerName: '' }, worker),
    )
    expect(made.steps[0]?.paths).toEqual(['[workerList][0]', '[workerList][3]'])
    expect(refusals(made)).toEqual(['[workerList][1][idCardNumber]解密失败', '[workerList][2][workerName]不能为空'])
  })

  it('more than five a call are refused, and a large portrait too', () => {
    expect(refusals(translate('ProjectWorker.Add', message(...Array(6).fill(worker))))).toEqual([
      '[workerList]一次最多5条',
    ])
    const headImage = `data:image/jpeg;base64,${Buffer.alloc(51 * 1024).toString('base64')}`
    expect(refusals(translate('ProjectWorker.Add', message({ ...worker, headImage })))).toEqual([
      '[workerList][0][headImage]图片不能超过50KB',
    ])
    const small = {
      ...worker,
      headImage: 'http://device/face.jpg',
      positiveIDCardImage: Buffer.alloc(400 * 1024).toString('base64'),
    }
    expect(refusals(translate('ProjectWorker.Add', message(small)))).toEqual([])
  })

  it('in a connection test a plain identity number is taken', () => {
    const made = translate('ProjectWorker.Add', message({ ...worker, idCardNumber: ID }), SANDBOX)
    expect(rowsOf(made, 'registry.recordWorkers')?.[0]?.idCard).toBe(ID)
  })

  it('enter and leave', () => {
    const workerList = [
      { idCardType: '01', idCardNumber: seal(ID), date: '2026-03-02', type: 1 },
      { idCardNumber: seal(ID), date: '20260501', type: '0' },
    ]
    const made = translate('WorkerEntryExit.Add', { projectCode: PROJECT, corpCode: FIRM, workerList })
    expect(rowsOf(made, 'registry.recordEntryExits')?.map(row => [row.on, row.direction])).toEqual([
      ['2026-03-02', 'in'],
      ['2026-05-01', 'out'],
    ])
  })

  it('have contracts for a term or a piece of work', () => {
    const contract = {
      corpCode: FIRM,
      idCardNumber: seal(ID),
      contractPeriodType: 1,
      startDate: '2026-03-01',
      endDate: '2026-12-31',
      unitPrice: 12.5,
      unit: 81,
    }
    const made = translate('WorkerContract.Add', { projectCode: PROJECT, contractList: [contract] })
    expect(rowsOf(made, 'registry.recordContracts')).toEqual([
      {
        project: PROJECT,
        employerCode: FIRM,
        idCard: ID,
        kind: 'task',
        from: '2026-03-01',
        until: '2026-12-31',
        unitPriceFen: '1250',
      },
    ])
  })
})

describe('punches', () => {
  it('keep their moment and direction; the 32nd of a month is refused', () => {
    const punch = {
      idCardType: '01',
      idCardNumber: seal(ID),
      date: '2026-10-08 07:01:02.345',
      direction: '01',
      image: 'AAAA',
      lng: '119',
    }
    const dataList = [
      punch,
      { ...punch, date: '2026-10-32 07:00:00' },
      { ...punch, direction: 2 },
      { ...punch, direction: '03' },
    ]
    const made = translate('WorkerAttendance.Add', { projectCode: PROJECT, teamSysNo: 1500000001, dataList })
    expect(rowsOf(made, 'attendance.recordPunches')).toEqual([
      { project: PROJECT, idCard: ID, at: '2026-10-08 07:01:02', direction: 'in' },
      { project: PROJECT, idCard: ID, at: '2026-10-08 07:01:02', direction: 'out' },
    ])
    expect(refusals(made)).toEqual(['[dataList][1][date]时间不正确', '[dataList][3][direction]不在字典范围内'])
  })

  it('are not lost for a picture too large', () => {
    const image = Buffer.alloc(60 * 1024).toString('base64')
    const made = translate('WorkerAttendance.Add', {
      projectCode: PROJECT,
      dataList: [{ idCardNumber: seal(ID), date: '2026-10-08 07:00:00', direction: 1, image }],
    })
    expect(made.steps).toHaveLength(1)
  })
})

describe('payrolls', () => {
  const line = {
    idCardNumber: seal(ID),
    days: '21.5',
    totalPayAmount: 6450.1,
    actualAmount: '3000',
    isBackPay: 0,
    thirdPayRollCode: 'X1',
    PayBankCode: '102',
  }
  const message = (...detailList: readonly unknown[]) => ({
    projectCode: PROJECT,
    corpCode: FIRM,
    corpName: '劳务',
    teamSysNo: 1500000001,
    payMonth: '2026-9',
    detailList,
  })

  it('what is said to be paid is a claim, what is due is due', () => {
    const bank = { payRollBankCardNumber: seal('6222 0200 0000 0001'), payRollBankCode: 105, payRollBankName: '建行' }
    expect(rowsOf(translate('Payroll.Add', message({ ...line, ...bank })), 'payroll.recordSheets')).toEqual([
      {
        project: PROJECT,
        employerCode: FIRM,
        crewNumber: '1500000001',
        month: '2026-09',
        person: { idCard: ID },
        halfDays: 43,
        dueFen: '645010',
        claimedFen: '300000',
        cardNumber: '6222020000000001',
        bankCode: '105',
        bankName: '建行',
        outsideCode: 'X1',
      },
    ])
  })

  it('negative pay is refused, binary noise is not', () => {
    expect(refusals(translate('Payroll.Add', message({ ...line, totalPayAmount: -1 })))).toEqual([
      '[detailList][0][totalPayAmount]不能为负数',
    ])
    expect(
      rowsOf(
        translate('Payroll.Add', message({ ...line, totalPayAmount: 6450.100000000001 })),
        'payroll.recordSheets',
      )?.[0]?.dueFen,
    ).toBe('645010')
  })

  it('back pay stands with its own month and adds nothing to what is due', () => {
    const made = translate('Payroll.Add', message({ ...line, isBackPay: '1', backPayMonth: '2026-07' }))
    expect(rowsOf(made, 'payroll.recordSheets')?.[0]).toMatchObject({
      month: '2026-07',
      dueFen: '0',
      sheetNumber: expect.stringMatching(/^补发2026-09-[0-9a-f]{12}$/),
    })
    expect(refusals(translate('Payroll.Add', message({ ...line, isBackPay: 1 })))).toEqual([
      '[detailList][0][backPayMonth]不能为空',
    ])
  })

  it('numbers too long for a number keep their digits', () => {
    const line = `{"idCardNumber":${ID},"totalPayAmount":1}`
    const text = `{"projectCode":"${PROJECT}","corpCode":"${FIRM}","payMonth":"2026-09","detailList":[${line}]}`
    expect(rowsOf(translate('Payroll.Add', text, SANDBOX), 'payroll.recordSheets')?.[0]?.person).toEqual({ idCard: ID })
  })
})
