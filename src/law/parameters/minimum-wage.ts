import type { Parameter } from '../types.ts'
import { parametersOf } from './make.ts'

/**
 * Minimum wages of Jiangsu by class, and the class of each district of Lianyungang. 赣榆区 is a district with the class
 * of a county: the class never follows from the word. For 2024 and 2026 the amounts were read, the classes carried
 * over.
 */
export const MINIMUM_WAGE_PARAMETERS: readonly Parameter[] = parametersOf(`
P-MW-I fen
江苏一类地区月最低工资 | Jiangsu monthly minimum wage, class I
¥1630 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥1770 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥1890 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥2020 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥2280 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥2490 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥2660 | 2026-01-01 | js-mw2026 全文

P-MW-II fen
江苏二类地区月最低工资 | Jiangsu monthly minimum wage, class II
¥1460 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥1600 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥1720 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥1830 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥2070 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥2260 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥2430 | 2026-01-01 | js-mw2026 全文

P-MW-III fen
江苏三类地区月最低工资 | Jiangsu monthly minimum wage, class III
¥1270 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥1400 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥1520 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥1620 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥1840 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥2010 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥2180 | 2026-01-01 | js-mw2026 全文

P-MW-HOUR-I fen
江苏一类地区小时最低工资（非全日制） | Jiangsu hourly minimum wage (part time), class I
¥14.5 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥15.5 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥17 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥18.5 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥22 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥24 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥25 | 2026-01-01 | js-mw2026 全文

P-MW-HOUR-II fen
江苏二类地区小时最低工资（非全日制） | Jiangsu hourly minimum wage (part time), class II
¥12.5 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥14 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥15.5 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥16.5 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥20 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥22 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥23 | 2026-01-01 | js-mw2026 全文

P-MW-HOUR-III fen
江苏三类地区小时最低工资（非全日制） | Jiangsu hourly minimum wage (part time), class III
¥11 | 2014-11-01..2016-01-01 | js-mw2014 全文
¥12 | 2016-01-01..2017-07-01 | js-mw2016 全文
¥13.5 | 2017-07-01..2018-08-01 | js-mw2017 全文
¥14.5 | 2018-08-01..2021-08-01 | js-mw2018 全文
¥18 | 2021-08-01..2024-01-01 | js-mw2021 全文
¥20 | 2024-01-01..2026-01-01 | js-mw2024 全文
¥21 | 2026-01-01 | js-mw2026 全文

P-MW-CLASS-320703 wageClass
连云区的最低工资类别 | Minimum-wage class of Lianyun District
II | 2014-11-01..2016-01-01 | js-mw2014 全文
II | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
II | 2017-07-01..2018-08-01 | js-mw2017 全文
II | 2018-08-01..2021-08-01 | js-mw2018 全文
II | 2021-08-01..2024-01-01 | js-mw2021 全文
II | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
II | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320706 wageClass
海州区的最低工资类别 | Minimum-wage class of Haizhou District
II | 2014-11-01..2016-01-01 | js-mw2014 全文
II | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
II | 2017-07-01..2018-08-01 | js-mw2017 全文
II | 2018-08-01..2021-08-01 | js-mw2018 全文
II | 2021-08-01..2024-01-01 | js-mw2021 全文
II | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
II | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320707 wageClass
赣榆区的最低工资类别 | Minimum-wage class of Ganyu District
III | 2014-11-01..2016-01-01 | js-mw2014 全文
III | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
III | 2017-07-01..2018-08-01 | js-mw2017 全文
III | 2018-08-01..2021-08-01 | js-mw2018 全文
III | 2021-08-01..2024-01-01 | js-mw2021 全文
III | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
III | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320722 wageClass
东海县的最低工资类别 | Minimum-wage class of Donghai County
III | 2014-11-01..2016-01-01 | js-mw2014 全文
III | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
III | 2017-07-01..2018-08-01 | js-mw2017 全文
III | 2018-08-01..2021-08-01 | js-mw2018 全文
III | 2021-08-01..2024-01-01 | js-mw2021 全文
III | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
III | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320723 wageClass
灌云县的最低工资类别 | Minimum-wage class of Guanyun County
III | 2014-11-01..2016-01-01 | js-mw2014 全文
III | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
III | 2017-07-01..2018-08-01 | js-mw2017 全文
III | 2018-08-01..2021-08-01 | js-mw2018 全文
III | 2021-08-01..2024-01-01 | js-mw2021 全文
III | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
III | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320724 wageClass
灌南县的最低工资类别 | Minimum-wage class of Guannan County
III | 2014-11-01..2016-01-01 | js-mw2014 全文
III | 2016-01-01..2017-07-01 | js-mw2016 全文 | known
III | 2017-07-01..2018-08-01 | js-mw2017 全文
III | 2018-08-01..2021-08-01 | js-mw2018 全文
III | 2021-08-01..2024-01-01 | js-mw2021 全文
III | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
III | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320771 wageClass
经济技术开发区的最低工资类别 | Minimum-wage class of Economic and Technological Development Zone
II | 2014-11-01..2016-01-01 | js-mw2014 全文 | unverified
II | 2016-01-01..2017-07-01 | js-mw2016 全文 | unverified
II | 2017-07-01..2018-08-01 | js-mw2017 全文 | unverified
II | 2018-08-01..2021-08-01 | js-mw2018 全文 | unverified
II | 2021-08-01..2024-01-01 | js-mw2021 全文 | unverified
II | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
II | 2026-01-01 | js-mw2026 全文 | unverified

P-MW-CLASS-320772 wageClass
高新技术产业开发区的最低工资类别 | Minimum-wage class of High-tech Zone
II | 2014-11-01..2016-01-01 | js-mw2014 全文 | unverified
II | 2016-01-01..2017-07-01 | js-mw2016 全文 | unverified
II | 2017-07-01..2018-08-01 | js-mw2017 全文 | unverified
II | 2018-08-01..2021-08-01 | js-mw2018 全文 | unverified
II | 2021-08-01..2024-01-01 | js-mw2021 全文 | unverified
II | 2024-01-01..2026-01-01 | js-mw2024 全文 | unverified
II | 2026-01-01 | js-mw2026 全文 | unverified
`)
