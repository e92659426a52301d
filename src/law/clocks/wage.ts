import type { Clock } from '../types.ts'
import { clock } from './make.ts'

/** Clocks of the wage itself and of the dedicated account. */
export const WAGE_CLOCKS: readonly Clock[] = [
  clock(
    'CLK-ACCT-OPEN',
    ['开立专户｜Opening the wage account', '签订施工合同｜construction contract signed', '专户开立｜account opened'],
    'calendarDays',
    { parameter: 'P-ACCT-OPEN' },
    'acct53 6',
    {
      note: {
        zh: '预警按原日显示；认定违法时逢休息日顺延（可改设置）',
        en: 'shown unrolled for warnings; a violation is found after the rolled day (a setting)',
      },
    },
  ),
  clock(
    'CLK-LABOR-ALLOC',
    ['人工费用拨付｜Labour-cost transfer', '上一次拨付｜previous transfer', '下一次拨付｜next transfer'],
    'months',
    { parameter: 'P-ALLOC-CYCLE' },
    'reg724 24',
  ),
  clock(
    'CLK-WAGE',
    ['按约定日支付工资｜Paying wages on the agreed day', '约定的工资支付日｜agreed pay day', '工资付清｜wages paid'],
    'calendarDays',
    0,
    'reg724 13',
    { roll: 'previous' },
  ),
  clock(
    'CLK-PAYDATE-HOL',
    ['支付日逢休息日提前支付｜Pay day on a day off: paid before', '支付日｜pay day', '工资付清｜wages paid'],
    'calendarDays',
    0,
    'reg724 14',
    { roll: 'previous' },
  ),
]
