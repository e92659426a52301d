import type { Parameter } from '../types.ts'
import { presetsOf } from './make.ts'

/** Thresholds of the warning rules on sites, people, papers and conduct, and the answer times of warnings. */
export const WARNING_SITE: readonly Parameter[] = presetsOf(`
W12-BLUE-DAYS | calendarDays | 2 | 在建项目几日无考勤：蓝（≥） | Days without attendance: blue (≥)
W12-YELLOW-DAYS | calendarDays | 3 | 在建项目几日无考勤：黄（≥） | Days without attendance: yellow (≥)
W12-ORANGE-DAYS | calendarDays | 7 | 在建项目几日无考勤：橙（≥） | Days without attendance: orange (≥)
W12-RED-DAYS | calendarDays | 15 | 在建项目几日无考勤：红（≥） | Days without attendance: red (≥)

W13-BLUE-DAYS | calendarDays | 1 | 设备离线几日：蓝（≥） | Days a device is offline: blue (≥)
W13-YELLOW-DAYS | calendarDays | 3 | 设备离线几日：黄（≥） | Days a device is offline: yellow (≥)
W13-ORANGE-DAYS | calendarDays | 7 | 设备离线几日：橙（≥） | Days a device is offline: orange (≥)

W14-BLUE-PEOPLE | people | 0 | 未实名或无合同进场人数：蓝（>） | People without registration or contract: blue (>)
W14-YELLOW-BP | basisPoints | 3% | 未实名或无合同占比：黄（≥） | Share without registration or contract: yellow (≥)
W14-ORANGE-BP | basisPoints | 10% | 未实名或无合同占比：橙（≥） | Share without registration or contract: orange (≥)
W14-RED-BP | basisPoints | 30% | 未实名或无合同占比：红（≥） | Share without registration or contract: red (≥)

W15-BLUE-PEOPLE | people | 0 | 未安全培训人数：蓝（>） | People without safety training: blue (>)
W15-YELLOW-BP | basisPoints | 5% | 未安全培训占比：黄（≥） | Share without safety training: yellow (≥)

W16-YELLOW-PEOPLE | people | 1 | 证件重复或冒用人数：黄（≥） | Duplicate or forged identities: yellow (≥)
W16-ORANGE-PEOPLE | people | 3 | 证件重复或冒用人数：橙（≥） | Duplicate or forged identities: orange (≥)
W16-RED-PEOPLE | people | 10 | 证件重复或冒用人数：红（≥） | Duplicate or forged identities: red (≥)

W16-SITES-MINUTES | minutes | 60 | 同一人两处打卡相隔几分钟以内：同时在场（<） | Minutes between punches at two sites (<)

W17-PUNCHES | times | 2 | 有效考勤最少打卡次数 | Fewest punches of a valid day
W17-HOURS | hours | 4 | 有效考勤首末次间隔小时 | Hours between the first and last punch of a valid day
W17-YELLOW-BP | basisPoints | 80% | 有效考勤率：黄（<） | Share of valid days: yellow (<)

W18-YELLOW-BP | basisPoints | 80% | 关键岗位到岗率：黄（<） | Attendance of key posts: yellow (<)
W18-ORANGE-BP | basisPoints | 50% | 关键岗位到岗率：橙（<） | Attendance of key posts: orange (<)

W19-BLUE-DAYS | calendarDays | 3 | 过期几日无工资表：蓝（≥） | Days without pay sheet: blue (≥)
W19-YELLOW-MONTHS | months | 1 | 几个周期无工资表：黄（>） | Cycles without pay sheet: yellow (>)
W19-ORANGE-MONTHS | months | 2 | 几个周期无工资表：橙（≥） | Cycles without pay sheet: orange (≥)

W20-BLUE-PEOPLE | people | 0 | 工资表未签字人数：蓝（>） | Lines without signature: blue (>)
W20-YELLOW-BP | basisPoints | 10% | 工资表未签字占比：黄（≥） | Share of lines without signature: yellow (≥)
W20-ORANGE-BP | basisPoints | 50% | 工资表未签字占比：橙（≥） | Share of lines without signature: orange (≥)

W33-WINDOW-DAYS | calendarDays | 30 | 投诉计数窗口 | Days in which complaints are counted
W33-BLUE-TIMES | times | 1 | 投诉次数：蓝（≥） | Complaints: blue (≥)
W33-YELLOW-TIMES | times | 2 | 投诉次数：黄（≥） | Complaints: yellow (≥)
W33-ORANGE-TIMES | times | 5 | 投诉次数：橙（≥） | Complaints: orange (≥)
W33-ORANGE-PEOPLE | people | 10 | 投诉人数：橙（≥） | People complaining: orange (≥)
W33-RED-DAYS | calendarDays | 21 | 投诉几日未解决：红（≥） | Days a complaint is unresolved: red (≥)
W33-RED-PEOPLE | people | 30 | 投诉人数：红（≥） | People complaining: red (≥)

W34-YELLOW-PEOPLE | people | 5 | 集体上访人数：黄（≥） | People of a petition: yellow (≥)
W34-ORANGE-PEOPLE | people | 10 | 集体上访人数：橙（≥） | People of a petition: orange (≥)
W34-RED-PEOPLE | people | 30 | 集体上访人数：红（≥） | People of a petition: red (≥)

W35-ORANGE-DAYS | calendarDays | 0 | 限期支付逾期：橙（>） | Days after the order’s deadline: orange (>)
W35-RED-DAYS | calendarDays | 5 | 限期支付逾期：红（>） | Days after the order’s deadline: red (>)

W36-YELLOW-BP | basisPoints | 50% | 达到入罪标准的比例：黄（≥） | Share of the criminal threshold: yellow (≥)
W36-ORANGE-BP | basisPoints | 80% | 达到入罪标准的比例：橙（≥） | Share of the criminal threshold: orange (≥)
W36-RED-BP | basisPoints | 100% | 达到入罪标准的比例：红（≥） | Share of the criminal threshold: red (≥)

W37-BLUE-DAYS | calendarDays | 7 | 停工或延误几日：蓝（≥） | Days stopped or late: blue (≥)
W37-YELLOW-DAYS | calendarDays | 15 | 停工或延误几日：黄（≥） | Days stopped or late: yellow (≥)
W37-ORANGE-DAYS | calendarDays | 30 | 停工或延误几日：橙（≥） | Days stopped or late: orange (≥)
W37-RED-DAYS | calendarDays | 60 | 停工或延误几日：红（≥） | Days stopped or late: red (≥)

W38-YELLOW | text | C | 信用：黄 | Credit standing: yellow
W38-ORANGE | text | abnormal,executed | 信用：橙 | Credit standing: orange
W38-RED | text | listed | 信用：红 | Credit standing: red

W40-BLUE-TIMES | times | 1 | 外部欠费信号数：蓝（≥） | Outside signals: blue (≥)
W40-YELLOW-TIMES | times | 2 | 外部欠费信号数：黄（≥） | Outside signals: yellow (≥)
W40-ORANGE-TIMES | times | 3 | 外部欠费信号数：橙（≥） | Outside signals: orange (≥)
W40-RED-TIMES | times | 4 | 外部欠费信号数：红（≥，或逃匿） | Outside signals: red (≥, or absconded)

W41-YELLOW-DAYS | calendarDays | 0 | 无告示牌或缺项：黄（≥） | Days without notice board: yellow (≥)
W41-ORANGE-DAYS | calendarDays | 15 | 无告示牌或缺项：橙（>） | Days without notice board: orange (>)
W42-YELLOW-DAYS | calendarDays | 0 | 无劳资专管员：黄（≥） | Days without site wage officer: yellow (≥)
W42-ORANGE-DAYS | calendarDays | 15 | 无劳资专管员：橙（>） | Days without site wage officer: orange (>)
W43-YELLOW-TIMES | times | 1 | 台账保存缺口：黄（≥） | Gaps in kept records: yellow (≥)
W44-RED-TIMES | times | 1 | 无许可或资金不到位开工：红（≥） | Started without permit or funds: red (≥)
W45-RED-TIMES | times | 1 | 政府工程资金不到位或垫资：红（≥） | Government project unfunded or contractor-financed: red (≥)
W46-YELLOW-BP | basisPoints | 80% | 进度款支付比例：黄（<） | Progress payment: yellow (<)
W46-ORANGE-BP | basisPoints | 60% | 进度款支付比例：橙（<） | Progress payment: orange (<)
W47-ORANGE-TIMES | times | 1 | 以争议为由停拨人工费用：橙（≥） | Dispute used to stop labour cost: orange (≥)

W-ANSWER-BLUE-DAYS | workingDays | 5 | 蓝色预警首次答复 | First answer to a blue warning
W-ANSWER-YELLOW-DAYS | workingDays | 5 | 黄色预警首次答复 | First answer to a yellow warning
W-ANSWER-ORANGE-DAYS | workingDays | 3 | 橙色预警首次答复 | First answer to an orange warning
W-ANSWER-RED-DAYS | workingDays | 1 | 红色预警首次答复 | First answer to a red warning
`)
