import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

/** Figures of the wage deposit: the national band, the placeholder set of the city, and the rules before 2021-11-01. */
export const DEPOSIT_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(`
P-DEP-RATE-MIN basisPoints
保证金存储比例下限 | Lowest deposit rate
1% | 2021-11-01 | dep65 11

P-DEP-RATE-MAX basisPoints
保证金存储比例上限 | Highest deposit rate
3% | 2021-11-01 | dep65 11

P-DEP-RATE-MULTI-MIN basisPoints
多个在建工程时的比例下限 | Lowest deposit rate with several current projects
0.5% | 2021-11-01 | dep65 11

P-DEP-EXEMPT-BELOW fen
可以免存的合同额（低于） | Contracts that may be exempt (below)
¥3000000 | 2021-11-01 | dep65 11

P-DEP-EXEMPT-YEARS years
免存要求签订合同前几年无欠薪 | Years without arrears before signing, for the exemption
1 | 2021-11-01 | dep65 11

P-DEP-CLEAN2Y-YEARS years
降低比例要求连续几年无欠薪 | Consecutive years without arrears that lower the rate
2 | 2021-11-01 | dep65 12

P-DEP-CLEAN2Y basisPoints
连续两年无欠薪：降幅下限 | Two clean years: lowest cut of the rate
50% | 2021-11-01 | dep65 12

P-DEP-CLEAN3Y-YEARS years
可以免存要求连续几年无欠薪 | Consecutive years without arrears that may exempt
3 | 2021-11-01 | dep65 12

P-DEP-ARREARS2Y-YEARS years
提高比例看存储前几年的欠薪 | Years before storing in which arrears raise the rate
2 | 2021-11-01 | dep65 12

P-DEP-ARREARS2Y basisPoints
两年内有欠薪：增幅下限 | Arrears within two years: lowest raise of the rate
50% | 2021-11-01 | dep65 12

P-DEP-BLACK basisPoints
列入严重失信主体名单：增幅下限 | Listed for serious dishonesty: lowest raise of the rate
100% | 2021-11-01 | dep65 12

P-DEP-GUARANTEE-YEARS years
保函有效期下限 | Shortest term of a bank guarantee
1 | 2021-11-01 | dep65 17 | known

P-DEP-BASE-LYG basisPoints
本市存储比例 | Deposit rate of the city
1.5% | 2021-11-01..2022-03-08 | anxin P-DEP-BASE-LYG | design | 当地规则未见，占位 | no local rule seen: placeholder
1.5% | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的数，须确认 | placeholder: Wuxi’s figure, to be confirmed

P-DEP-MULTI-LYG basisPoints
本市第二个及以上在建工程的比例 | Rate of the city from the second current project
1% | 2021-11-01..2022-03-08 | anxin P-DEP-MULTI-LYG | design | 当地规则未见，占位 | no local rule seen: placeholder
1% | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的数，须确认 | placeholder: Wuxi’s figure, to be confirmed

P-DEP-CLEAN2Y-LYG basisPoints
本市连续两年无欠薪的比例 | Rate of the city after two clean years
0.5% | 2021-11-01..2022-03-08 | anxin P-DEP-CLEAN2Y-LYG | design | 当地规则未见，占位 | no local rule seen: placeholder
0.5% | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的数，须确认 | placeholder: Wuxi’s figure, to be confirmed

P-DEP-CAP-LYG-TRANSPORT fen
本市交通工程单个项目封顶 | Cap of the city for a transport project
¥3000000 | 2021-11-01..2022-03-08 | anxin P-DEP-CAP-LYG-TRANSPORT | design | 当地规则未见，占位 | no local rule seen: placeholder
¥3000000 | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的数，须确认 | placeholder: Wuxi’s figure, to be confirmed

P-DEP-CAP-LYG-OTHER fen
本市其他工程单个项目封顶 | Cap of the city for any other project
¥800000 | 2021-11-01..2022-03-08 | anxin P-DEP-CAP-LYG-OTHER | design | 当地规则未见，占位 | no local rule seen: placeholder
¥800000 | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的数，须确认 | placeholder: Wuxi’s figure, to be confirmed

P-DEP-EXEMPT-LYG text
本市是否给予小额合同免存 | Whether the city grants the exemption of small contracts
yes | 2021-11-01..2022-03-08 | anxin P-DEP-EXEMPT-LYG | design | 当地规则未见，占位 | no local rule seen: placeholder
yes | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的做法，须书面申请 | placeholder: Wuxi’s practice, on written application

P-DEP-EXEMPT3Y-LYG text
本市是否给予连续三年无欠薪免存 | Whether the city exempts after three clean years
yes | 2021-11-01..2022-03-08 | anxin P-DEP-EXEMPT3Y-LYG | design | 当地规则未见，占位 | no local rule seen: placeholder
yes | 2022-03-08 | wuxi-dep 全文 | unverified | 占位：无锡的做法 | placeholder: Wuxi’s practice

P-DEP-LEVEL-LYG text
保证金管理层级 | Level that manages deposits
city | 2022-03-08 | js-dep4 3(1)

P-DEP-RATE-GUANNAN basisPoints
灌南县存储比例 | Deposit rate of Guannan County
1% | 2015-07-13..2021-11-01 | guannan25 全文

P-DEP-CAP-GUANNAN fen
灌南县一个企业在县内的总额上限 | Guannan: most a firm pays in the county in total
¥800000 | 2015-07-13..2021-11-01 | guannan25 全文

P-DEP-MASS-GUANNAN basisPoints
灌南县欠薪引发群体性事件的加存倍数 | Guannan: multiple after arrears caused a mass event
200% | 2015-07-13..2021-11-01 | guannan25 全文

P-DEP-PROMISE-URBAN basisPoints
市区有建设单位承诺时按2012年标准的比例 | City area: share of the 2012 standard with the owner’s promise
50% | 2017-01-01..2021-11-01 | lyg-dep178 全文

P-DEP-CAP-URBAN-SMALL fen
市区封顶：合同额不超过分界 | City area: cap up to the dividing contract sum
¥3000000 | 2017-01-01..2021-11-01 | lyg-dep178 全文

P-DEP-CAP-URBAN-LARGE fen
市区封顶：合同额超过分界 | City area: cap above the dividing contract sum
¥5000000 | 2017-01-01..2021-11-01 | lyg-dep178 全文

P-DEP-CAP-URBAN-LIMIT fen
市区封顶的合同额分界 | City area: dividing contract sum of the caps
¥500000000 | 2017-01-01..2021-11-01 | lyg-dep178 全文

P-DEP-CAP-JS-OLD fen
江苏2009年规定：一个企业在同一市县的总额上限 | Jiangsu 2009: most a firm pays in one city or county in total
¥800000 | 2009-12-09..2021-11-01 | js-dep36 6
`),
  ...presetsOf(`
P-DEP-CAP-WHEN-RAISED | text | yes | 比例因欠薪提高后是否仍封顶 | Whether the cap still binds a rate raised for arrears
P-FUND-MAX-MONTHS | months | 1 | 应急周转金每人上限（几个月最低工资） | Emergency fund: most a worker, in monthly minimum wages
P-FUND-MAX-SHARE | basisPoints | 20% | 应急周转金占欠薪总额上限 | Emergency fund: highest share of the sum owed
P-FUND-CITY-FEN | fen | ¥5000000 | 市级应急周转金规模 | Size of the city’s emergency fund
P-FUND-COUNTY-FEN | fen | ¥1000000 | 县级应急周转金规模 | Size of a county’s emergency fund
`),
]
