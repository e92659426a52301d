import { choice, count, day, money, percent, text, yesNo } from './fields.ts'
import type { Column, Template } from './templates.ts'

/** Templates of interim settlement and of asset pledges. @param project  the column that names the project */
export function settlementTemplates(project: Column): readonly Template[] {
  return [nodes(project), steps(project)]
}

const nodes = (project: Column): Template => ({
  kind: 'nodes',
  label: { zh: '结算节点', en: 'Settlement nodes' },
  operation: 'funds.recordNodes',
  columns: [
    project,
    { field: 'number', zh: '节点编号', en: 'node', read: text(64), required: true, example: '1' },
    { field: 'name', zh: '节点名称', en: 'nodeName', read: text(200), required: true, example: '主体结构封顶' },
    { field: 'plannedOn', zh: '计划结算日', en: 'plannedOn', read: day, required: true, example: '2026-06-30' },
    { field: 'amountFen', zh: '计划价款(元)', en: 'plannedYuan', read: money, example: '20000000.00' },
    { field: 'shareBp', zh: '占合同额比例(%)', en: 'contractSharePercent', read: percent, example: '' },
    { field: 'payShareBp', zh: '约定付款比例(%)', en: 'paySharePercent', read: percent, example: '85' },
    { field: 'payDays', zh: '约定付款天数', en: 'payDays', read: count(0, 3650), example: '30' },
    { field: 'silenceAccepts', zh: '逾期不审视为认可', en: 'silenceAccepts', read: yesNo, example: '否' },
  ],
})

const steps = (project: Column): Template => ({
  kind: 'settlements',
  label: { zh: '过程结算办理', en: 'Steps of settlements' },
  operation: 'funds.recordSettlementStep',
  knownCode: 'step-known',
  columns: [
    project,
    { field: 'node', zh: '节点编号', en: 'node', read: text(64), required: true, example: '1' },
    {
      field: 'step',
      zh: '办理步骤',
      en: 'settlementStep',
      read: choice({
        申请: 'apply',
        延长审核: 'extendReview',
        确认: 'confirm',
        异议: 'dispute',
        视为认可: 'deem',
        争议解决: 'resolve',
        付款: 'pay',
        结清: 'settle',
        停拨人工费: 'stopLabour',
        恢复拨付: 'resumeLabour',
        撤回: 'withdraw',
        apply: 'apply',
        extendReview: 'extendReview',
        confirm: 'confirm',
        dispute: 'dispute',
        deem: 'deem',
        resolve: 'resolve',
        pay: 'pay',
        settle: 'settle',
        stopLabour: 'stopLabour',
        resumeLabour: 'resumeLabour',
        withdraw: 'withdraw',
      }),
      required: true,
      example: '申请',
    },
    { field: 'on', zh: '发生日', en: 'happenedOn', read: day, required: true, example: '2026-07-01' },
    { field: 'amountFen', zh: '价款或金额(元)', en: 'valueYuan', read: money, example: '19500000.00' },
    { field: 'reference', zh: '凭证号', en: 'reference', read: text(100), example: '' },
    { field: 'says', zh: '说明', en: 'note', read: text(1000), example: '计量报告第1期' },
  ],
})
