/**
 * Facts to begin with, one set a question, as people write them: a sum in yuan under a name that ends so. Taken from
 * the golden cases; a test asks each.
 */
export const EXAMPLES: Readonly<Record<string, { readonly on: string; readonly facts: unknown }>> = {
  'wage-due-day': { on: '2026-11-23', facts: { month: '2026-10', dayOfMonth: 15 } },
  'wage-form': {
    on: '2026-11-23',
    facts: { form: 'bank', paidTo: 'worker', construction: true, cardHeldByOther: true, paidOn: '2026-05-20' },
  },
  'minimum-wage': { on: '2026-11-23', facts: { district: '320706', on: '2026-10-01', paidYuan: 2300 } },
  'wage-cycle': { on: '2026-11-23', facts: { basis: 'monthly', cycleMonths: 2 } },
  'money-use': { on: '2026-11-23', facts: { fund: 'wageAccount', use: 'seizedForOtherDebt' } },
  'arrears-sources': {
    on: '2026-11-23',
    facts: { arrearsYuan: 100000, accountYuan: 20000, contractorsYuan: 30000, depositYuan: 150000 },
  },
  'funding-failure': { on: '2026-11-23', facts: { project: 'government', failure: 'latePayment', arrears: true } },
  'wage-path': { on: '2026-11-23', facts: { wageIou: true } },
  'order-addressee': { on: '2026-11-23', facts: { hiredBy: 'unqualifiedBoss' } },
  'notice-board': { on: '2026-11-23', facts: { shown: ['owner', 'generalContractor', 'minimumWage', 'payDay'] } },
  'wage-conversion': { on: '2026-11-23', facts: { monthYuan: 4350, on: '2026-05-01' } },
  overtime: { on: '2026-11-23', facts: { monthYuan: 4350, on: '2026-05-01', restDayHours: 8, holidayHours: 8 } },
  deduction: {
    on: '2026-11-23',
    facts: { district: '320706', on: '2026-05-01', monthYuan: 5000, kind: 'damage', deductionYuan: 1000 },
  },
  'stoppage-pay': {
    on: '2026-11-23',
    facts: { district: '320706', on: '2026-05-01', agreedYuan: 5000, withinFirstCycle: true },
  },
  'exit-pay': { on: '2026-06-08', facts: { endedOn: '2026-06-05', agreedOtherwise: true } },
  deferral: {
    on: '2026-07-01',
    facts: { reason: 'business', payDay: '2026-06-15', unionConsent: true, migrantWorker: true },
  },
  'key-watch': { on: '2026-12-10', facts: { consecutiveMonths: 2, totalMonths: 2, clearedOn: '2026-06-10' } },
  'written-contract': { on: '2026-11-23', facts: { startedOn: '2026-03-10', signedOn: '2026-06-10', monthYuan: 5000 } },
  'record-keeping': {
    on: '2026-11-23',
    facts: { kind: 'labourLedger', completedOn: '2023-06-30', settledOn: '2024-01-20' },
  },
  'site-entry': {
    on: '2026-11-23',
    facts: {
      enteredOn: '2026-05-01',
      sector: 'housing',
      labourContract: true,
      safetyTraining: true,
      registered: true,
      bornOn: '2010-05-01',
    },
  },
  'account-opening': {
    on: '2026-11-23',
    facts: { contractSignedOn: '2026-06-01', openedOn: '2026-06-20', filedOn: '2026-07-20', tripartiteAgreement: true },
  },
  'account-closing': {
    on: '2026-11-23',
    facts: { noticePublishedOn: '2026-09-01', commitment: true, arrearsCase: true },
  },
  'transfer-cycle': { on: '2026-11-23', facts: { previousTransferOn: '2026-09-15', transferredOn: '2026-10-15' } },
  'progress-payment': {
    on: '2026-11-23',
    facts: { contractSignedOn: '2024-01-01', completedValueYuan: 1000000, paidYuan: 799900, publicOwner: true },
  },
  'sme-payment': {
    on: '2026-11-23',
    facts: { payer: 'publicBody', deliveredOn: '2026-03-02', amountYuan: 100000, paidOn: '2026-04-11' },
  },
  'payment-guarantee': {
    on: '2026-11-23',
    facts: { contractYuan: 10000000, performanceGuaranteeYuan: 800000, guaranteeYuan: 800000 },
  },
  deposit: {
    on: '2026-11-23',
    facts: { contractSignedOn: '2026-03-01', contractYuan: 10_000_000, sector: 'housing' },
  },
  'deposit-form': {
    on: '2026-11-23',
    facts: { form: 'insurance', payer: 'generalContractor', regionAllowsOther: true },
  },
  'deposit-due': {
    on: '2026-11-23',
    facts: { contractSignedOn: '2026-08-01', permitOn: '2026-09-18', storedOn: '2026-10-22' },
  },
  guarantee: {
    on: '2026-03-10',
    facts: {
      issuedOn: '2026-03-01',
      expiresOn: '2027-06-30',
      contractEndsOn: '2027-06-30',
      amountYuan: 150000,
      requiredYuan: 150000,
      irrevocableOnDemand: true,
      beneficiaryIsAuthority: true,
    },
  },
  'deposit-draw': {
    on: '2026-05-06',
    facts: { payDeadline: '2026-04-20', arrearsYuan: 200000, depositYuan: 150000, paidOn: '2026-04-30' },
  },
  'deposit-release': {
    on: '2026-10-20',
    facts: {
      completedOn: '2026-08-01',
      commitment: true,
      noticePublishedOnSite: '2026-08-10',
      noticePublishedOnWebsite: '2026-08-10',
      appliedOn: '2026-09-28',
      reviewedOn: '2026-10-09',
    },
  },
  'emergency-fund': { on: '2026-11-23', facts: { district: '320706', cannotPay: true, owedYuan: [5000, 5000] } },
  'who-must-pay': {
    on: '2026-11-23',
    facts: {
      arrearsOn: '2026-06-30',
      construction: true,
      employerRole: 'subcontractor',
      ownerLate: true,
      ownerOwesYuan: 100000,
    },
  },
  compensation: {
    on: '2026-11-23',
    facts: { unpaidYuan: 100000, orderDeadline: '2026-11-20', orderServed: true, paidOn: '2026-11-21' },
  },
  complaint: {
    on: '2026-09-29',
    facts: {
      receivedOn: '2026-09-28',
      violationOn: '2026-06-30',
      clearEmployer: true,
      inScopeAndJurisdiction: true,
      inArbitrationOrLawsuit: true,
    },
  },
  'report-filing': { on: '2026-11-23', facts: { receivedOn: '2026-06-15', toldOn: '2026-06-26' } },
  'case-deadlines': {
    on: '2026-06-20',
    facts: {
      filedOn: '2026-03-02',
      source: 'complaint',
      wageCase: true,
      nationalExtendedOn: '2026-05-20',
      jiangsuExtendedOn: '2026-03-30',
    },
  },
  limitation: {
    on: '2026-11-23',
    facts: { violationOn: '2020-01-01', continuing: true, endedOn: '2025-03-31', discoveredOn: '2026-11-01' },
  },
  'fine-band': {
    on: '2026-11-23',
    facts: {
      violation: 'noPaySlip',
      violationOn: '2026-09-01',
      correctionDeadline: '2026-10-20',
      correctedOn: '2026-10-21',
    },
  },
  'late-fine': {
    on: '2026-11-23',
    facts: {
      fineYuan: 50000,
      receivedOn: '2026-06-01',
      paidOn: '2026-07-06',
      remedies: [{ from: '2026-06-20', until: '2026-06-30' }],
    },
  },
  enforcement: { on: '2026-07-15', facts: { decisionServedOn: '2026-01-15', demandServedOn: '2026-06-01' } },
  'award-period': {
    on: '2026-09-01',
    facts: { acceptedOn: '2026-08-17', migrantWorkerWages: true, clearFacts: true, respondentMissing: true },
  },
  'final-award': {
    on: '2026-11-23',
    facts: {
      district: '320706',
      items: [
        { kind: 'wages', amountYuan: 20000 },
        { kind: 'severance', amountYuan: 40000 },
      ],
    },
  },
  'collective-dispute': { on: '2026-09-29', facts: { workers: 10, commonClaim: true, acceptedOn: '2026-09-28' } },
  'arbitration-limit': {
    on: '2026-11-23',
    facts: {
      wages: true,
      knewOn: '2025-06-01',
      employmentEndedOn: '2025-09-15',
      interruptedOn: '2026-03-10',
      appliedOn: '2026-11-20',
    },
  },
  'crime-referral': {
    on: '2026-11-23',
    facts: {
      workersOwed: 10,
      totalYuan: 60000,
      ableToPay: true,
      orderServedOn: '2026-08-02',
      servedBy: 'person',
      orderDeadline: '2026-08-12',
      policeFiledOn: '2026-09-01',
      paidOn: '2026-10-18',
    },
  },
  'referral-clocks': {
    on: '2026-11-23',
    facts: {
      reportedOn: '2026-10-01',
      receivedByPoliceOn: '2026-10-06',
      noFilingNoticeOn: '2026-10-10',
      reconsiderationAskedOn: '2026-10-12',
      reconsideredOn: '2026-10-15',
    },
  },
  'may-list': {
    on: '2026-10-09',
    facts: { reachesCrimeAmount: true, orderDeadline: '2026-09-18', paidOn: '2026-09-25', writtenPromise: true },
  },
  'list-term': { on: '2026-11-23', facts: { listedOn: '2020-06-01', listedBefore: true, correctedOn: '2021-01-01' } },
  'early-removal': {
    on: '2026-09-15',
    facts: { listedOn: '2026-01-10', correctedOn: '2026-03-15', writtenPromise: true, appliedOn: '2026-09-15' },
  },
  'credit-repair': {
    on: '2027-06-01',
    facts: {
      kind: 'serious',
      documentOn: '2026-05-10',
      corrected: true,
      publicPromise: true,
      onJointPunishmentList: true,
    },
  },
  'compliance-grade': { on: '2026-03-01', facts: { timesDealtWith: 1, refusedOrder: true } },
  publication: { on: '2026-11-23', facts: { dealtWith: true, transferredToJustice: true } },
  'assessment-grade': {
    on: '2026-11-23',
    facts: {
      year: 2019,
      level: 'province',
      rank: 5,
      assessed: 32,
      systemsComplete: true,
      massEvents: 4,
      massEventsGovernment: 1,
    },
  },
  'mass-incident': { on: '2026-11-23', facts: { people: 3, deaths: 1 } },
  'listed-supervision': { on: '2026-11-23', facts: { workers: 29, arrearsYuan: 499999.99 } },
  deadline: {
    on: '2026-11-23',
    facts: { clock: 'CLK-INV', start: '2026-09-28', events: [{ kind: 'extend', on: '2026-11-20' }] },
  },
  'working-days': { on: '2026-11-23', facts: { from: '2026-02-10', count: 5 } },
  figure: { on: '2026-11-23', facts: { parameter: 'P-STAT-HOL', on: '2024-12-31' } },
}
