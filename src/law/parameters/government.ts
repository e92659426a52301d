import type { Parameter } from '../types.ts'
import { parametersOf, presetsOf } from './make.ts'

/** Figures of assessment, mass incidents, listed supervision, and of data duties. */
export const GOVERNMENT_PARAMETERS: readonly Parameter[] = [
  ...parametersOf(`
P-ASSESS-YEARS text
考核年度 | Years assessed
2017–2020 | 2017-01-01..2021-01-01 | assess96 全文
2023–2027 | 2023-01-01..2028-01-01 | assess33 全文

P-ASSESS-A-RANK rank
全国考核A级名次（前几名） | National assessment: rank for grade A (first)
10 | 2017-01-01..2021-01-01 | assess96 全文
10 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-C-RANK rank
全国考核C级名次（后几名） | National assessment: rank for grade C (last)
3 | 2017-01-01..2021-01-01 | assess96 全文
3 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-PEOPLE people
计入考核的群体性事件人数（≥） | People of a mass incident that counts (≥)
50 | 2017-01-01..2021-01-01 | assess96 全文
50 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-C-EVENTS times
全国：C级的群体性事件数（≥） | Nation: mass incidents for grade C (≥)
5 | 2017-01-01..2021-01-01 | assess96 全文
5 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-C-GOV times
全国：C级的政府投资工程事件数（≥） | Nation: incidents on government projects for grade C (≥)
2 | 2017-01-01..2021-01-01 | assess96 全文
2 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-C-EXTREME times
全国：C级的极端事件数（≥） | Nation: extreme events for grade C (≥)
1 | 2017-01-01..2021-01-01 | assess96 全文
1 | 2023-01-01..2028-01-01 | assess33 8 | unverified

P-ASSESS-JS-A-RANK rank
江苏：A级名次（前几名） | Jiangsu: rank for grade A (first)
4 | 2017-01-01..2021-01-01 | js-assess2018 全文
4 | 2023-01-01..2028-01-01 | assess33 8 | unverified | 沿用2018年办法的数 | carried over from the rule of 2018

P-ASSESS-JS-PEOPLE people
江苏：计入的群体性事件人数（≥） | Jiangsu: people of a mass incident that counts (≥)
50 | 2017-01-01..2021-01-01 | js-assess2018 全文
50 | 2023-01-01..2028-01-01 | assess33 8 | unverified | 沿用2018年办法的数 | carried over from the rule of 2018

P-ASSESS-JS-C-EVENTS times
江苏：C级的群体性事件数（≥） | Jiangsu: mass incidents for grade C (≥)
2 | 2017-01-01..2021-01-01 | js-assess2018 全文
2 | 2023-01-01..2028-01-01 | assess33 8 | unverified | 沿用2018年办法的数 | carried over from the rule of 2018

P-ASSESS-JS-C-GOV times
江苏：C级的政府投资工程事件数（≥） | Jiangsu: incidents on government projects for grade C (≥)
1 | 2017-01-01..2021-01-01 | js-assess2018 全文
1 | 2023-01-01..2028-01-01 | assess33 8 | unverified | 沿用2018年办法的数 | carried over from the rule of 2018

P-ASSESS-JS-C-EXTREME times
江苏：C级的极端事件数（≥） | Jiangsu: extreme events for grade C (≥)
1 | 2017-01-01..2021-01-01 | js-assess2018 全文
1 | 2023-01-01..2028-01-01 | assess33 8 | unverified | 沿用2018年办法的数 | carried over from the rule of 2018

P-MASS-MOHRSS-I people
人社部预案：特别重大（≥） | Ministry plan: especially grave (≥)
5000 | 2016-01-01 | anxin P-MASS-MOHRSS | unverified

P-MASS-MOHRSS-II people
人社部预案：重大（≥） | Ministry plan: grave (≥)
1000 | 2016-01-01 | anxin P-MASS-MOHRSS | unverified

P-MASS-MOHRSS-III people
人社部预案：较大（≥） | Ministry plan: larger (≥)
100 | 2016-01-01 | anxin P-MASS-MOHRSS | unverified

P-REPORT-COUNTY-PHONE minutes
县区电话报市的时限 | Minutes for a county to phone the city
30 | 2016-01-01 | anxin P-REPORT | unverified

P-REPORT-COUNTY-WRITTEN minutes
县区书面报市的时限 | Minutes for a county to write to the city
60 | 2016-01-01 | anxin P-REPORT | unverified

P-REPORT-CITY minutes
市报省的时限（Ⅱ级以上） | Minutes for the city to report to the province (level II and above)
60 | 2016-01-01 | anxin P-REPORT | unverified

P-PETITION-REPS people
走访代表人数上限 | Most representatives of a petition by visit
5 | 2022-05-01 | petition 全文

P-LOG months
网络日志留存 | Months to keep network logs
6 | 2017-06-01..2026-01-01 | cyber-law 21
6 | 2026-01-01 | cyber-law 23(3)

P-FACE-FILE people
存储人脸信息须备案的人数（≥） | Persons with stored faces that must be filed (≥)
100000 | 2025-06-01 | order19 15

P-CYBER-REPORT hours
较大以上网络安全事件报告时限 | Hours to report a larger cybersecurity incident
4 | 2025-11-01 | cyber-report 4

P-PIA years
个人信息保护影响评估报告保存年限 | Years to keep an impact assessment
3 | 2021-11-01 | pipl 56
`),
  ...presetsOf(`
P-MASS-I | people | 300 | 本市群体性事件：特别重大（≥，或有人死亡） | City scale: especially grave (≥, or any death)
P-MASS-II | people | 100 | 本市群体性事件：重大（≥） | City scale: grave (≥)
P-MASS-III | people | 30 | 本市群体性事件：较大（≥） | City scale: larger (≥)
P-MASS-IV | people | 10 | 本市群体性事件：一般（≥） | City scale: ordinary (≥)
P-MASS-WATCH | people | 5 | 本市群体性事件苗头（≥） | City scale: signs of an incident (≥)
P-LISTED-PEOPLE | people | 30 | 挂牌督办：人数（≥） | Listed supervision: workers (≥)
P-LISTED-FEN | fen | ¥500000 | 挂牌督办：金额（≥） | Listed supervision: sum (≥)
P-REC-OBJECT-DAYS | workingDays | 5 | 行为记录异议期 | Working days to object to a record of conduct
P-SUPERVISE-DAYS | workingDays | 10 | 督办答复期限 | Working days to answer a supervision order
P-LISTED-DEADLINES | times | 2 | 挂牌督办：几次限期仍未付（≥） | Listed supervision: deadlines passed unpaid (≥)
P-PUB-PEOPLE | people | 10 | 社会公布“数额较大”人数（≥） | Publication: workers of a large case (≥)
P-PUB-FEN | fen | ¥60000 | 社会公布“数额较大”金额（≥） | Publication: sum of a large case (≥)
`),
]
