import { dictionary } from './dictionary.ts'

/** The code lists of the national platform, in both languages. */

export const REGISTRATION_TYPES = dictionary('D1', '登记注册类型', 'Registration type', [
  ['100', '内资企业', 'Domestic enterprise'],
  ['110', '国有企业', 'State-owned enterprise'],
  ['120', '集体企业', 'Collective enterprise'],
  ['130', '股份合作企业', 'Joint-stock cooperative'],
  ['140', '联营企业', 'Joint operation'],
  ['141', '国有联营企业', 'State joint operation'],
  ['142', '集体联营企业', 'Collective joint operation'],
  ['143', '国有与集体联营企业', 'State and collective joint operation'],
  ['149', '其他联营企业', 'Other joint operation'],
  ['150', '有限责任公司', 'Limited liability company'],
  ['151', '国有独资公司', 'Wholly state-owned company'],
  ['159', '其他有限责任公司', 'Other limited liability company'],
  ['160', '股份有限公司', 'Company limited by shares'],
  ['170', '私营企业', 'Private enterprise'],
  ['171', '私营独资企业', 'Private sole proprietorship'],
  ['172', '私营合伙企业', 'Private partnership'],
  ['173', '私营有限责任公司', 'Private limited liability company'],
  ['174', '私营股份有限公司', 'Private company limited by shares'],
  ['190', '其他企业', 'Other enterprise'],
  ['200', '港、澳、台商投资企业', 'Hong Kong, Macao or Taiwan funded enterprise'],
  ['210', '合资经营企业（港或澳、台资）', 'Equity joint venture (Hong Kong, Macao, Taiwan)'],
  ['220', '合作经营企业（港或澳、台资）', 'Cooperative joint venture (Hong Kong, Macao, Taiwan)'],
  ['230', '港、澳、台商独资经营企业', 'Wholly Hong Kong, Macao or Taiwan owned'],
  ['240', '港、澳、台商投资股份有限公司', 'Company limited by shares (Hong Kong, Macao, Taiwan)'],
  ['290', '其他港、澳、台商投资企业', 'Other Hong Kong, Macao or Taiwan funded'],
  ['300', '外商投资企业', 'Foreign-funded enterprise'],
  ['310', '中外合资经营企业', 'Sino-foreign equity joint venture'],
  ['320', '中外合作经营企业', 'Sino-foreign cooperative joint venture'],
  ['330', '外资企业', 'Wholly foreign-owned enterprise'],
  ['340', '外商投资股份有限公司', 'Foreign-funded company limited by shares'],
  ['390', '其他外商投资企业', 'Other foreign-funded enterprise'],
  ['810', '军队企业', 'Military enterprise'],
])

export const ID_TYPES = dictionary(
  'D2',
  '证件类型',
  'Identity document',
  [
    ['01', '居民身份证', 'Resident identity card'],
    ['02', '军官证', 'Officer card'],
    ['03', '武警警官证', 'Armed police officer card'],
    ['04', '士兵证', 'Soldier card'],
    ['05', '军队离退休干部证', 'Retired officer card'],
    ['06', '残疾人证', 'Disability card'],
    ['07', '残疾军人证', 'Disabled soldier card'],
    ['08', '护照', 'Passport'],
    ['09', '港澳同胞回乡证', 'Home-return permit'],
    ['10', '港澳居民来往内地通行证', 'Mainland travel permit for Hong Kong and Macao residents'],
    ['11', '中华人民共和国来往港澳通行证', 'Travel permit to Hong Kong and Macao'],
    ['12', '台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents'],
    ['13', '大陆居民往来台湾通行证', 'Travel permit to Taiwan'],
    ['14', '外交官证', 'Diplomat card'],
    ['15', '领事馆证', 'Consulate card'],
    ['16', '海员证', 'Seafarer card'],
    ['17', '香港身份证', 'Hong Kong identity card'],
    ['18', '台湾身份证', 'Taiwan identity card'],
    ['19', '澳门身份证', 'Macao identity card'],
    ['20', '外国人身份证件', 'Foreigner identity document'],
    ['99', '其他证件', 'Other document'],
  ],
  code => /^2[1-5]$/.test(code),
)

export const PROJECT_CATEGORIES = dictionary('D3', '项目类别', 'Project category', [
  ['01', '房屋建筑工程', 'Buildings'],
  ['02', '市政公用工程', 'Municipal works'],
  ['03', '机电安装工程', 'Mechanical and electrical'],
  ['04', '铁路工程', 'Railway'],
  ['05', '公路工程', 'Road'],
  ['06', '港口与航道工程', 'Port and waterway'],
  ['07', '水利水电工程', 'Water conservancy and hydropower'],
  ['08', '电力工程', 'Power'],
  ['09', '矿山工程', 'Mining'],
  ['10', '冶炼工程', 'Smelting'],
  ['11', '化工石油工程', 'Chemical and petroleum'],
  ['12', '通信工程', 'Communications'],
  ['99', '其他', 'Other'],
])

export const PROJECT_STATUSES = dictionary('D4', '项目状态', 'Project status', [
  ['001', '筹备', 'Preparing'],
  ['002', '立项', 'Approved'],
  ['003', '在建', 'Building'],
  ['004', '完工', 'Finished'],
  ['005', '停工', 'Stopped'],
])

export const APPROVAL_LEVELS = dictionary('D5', '立项级别', 'Approval level', [
  ['001', '部级', 'Ministry'],
  ['002', '省级', 'Province'],
  ['003', '地市级', 'City'],
  ['004', '区县级', 'District'],
  ['005', '国家级', 'State'],
  ['006', '其他', 'Other'],
])

export const PROJECT_SIZES = dictionary('D6', '建设规模', 'Size', [
  ['01', '大型', 'Large'],
  ['02', '中型', 'Medium'],
  ['03', '小型', 'Small'],
])

export const PROJECT_NATURES = dictionary('D7', '建设性质', 'Nature', [
  ['001', '新建', 'New'],
  ['002', '改建', 'Rebuilding'],
  ['003', '扩建', 'Extension'],
  ['004', '恢复', 'Restoration'],
  ['005', '迁建', 'Relocation'],
  ['006', '拆除', 'Demolition'],
  ['099', '其他', 'Other'],
])

export const PROJECT_USES = dictionary('D8', '工程用途', 'Use', [
  ['100', '居住建筑', 'Residential'],
  ['200', '居住建筑配套工程', 'Residential ancillary'],
  ['300', '公共建筑', 'Public'],
  ['301', '办公建筑', 'Office'],
  ['302', '商业建筑', 'Commercial'],
  ['303', '旅游建筑', 'Tourism'],
  ['304', '科教文卫建筑', 'Science, education, culture, health'],
  ['305', '交通运输类', 'Transport'],
  ['306', '通信建筑', 'Communications'],
  ['307', '公共建筑配套工程', 'Public ancillary'],
  ['400', '商住楼', 'Commercial and residential'],
  ['500', '农业建筑', 'Agricultural'],
  ['600', '农业建筑配套工程', 'Agricultural ancillary'],
  ['700', '工业建筑', 'Industrial'],
  ['800', '工业建筑配套工程', 'Industrial ancillary'],
  ['010', '给水', 'Water supply'],
  ['011', '排水', 'Drainage'],
  ['999', '其他', 'Other'],
])

export const UNIT_ROLES = dictionary('D9', '参建单位类型', 'Role of a unit', [
  ['001', '专业分包', 'Specialist subcontractor'],
  ['002', '设备分包', 'Equipment subcontractor'],
  ['003', '材料分包', 'Materials subcontractor'],
  ['004', '后勤服务', 'Support services'],
  ['005', '特殊设备', 'Special equipment'],
  ['006', '劳务分包', 'Labour subcontractor'],
  ['007', '监理', 'Site supervision'],
  ['008', '建设单位', 'Owner'],
  ['009', '总承包单位', 'General contractor'],
  ['010', '勘察', 'Survey'],
  ['011', '设计', 'Design'],
  ['012', '其它', 'Other'],
])

/** The first three digits of a CNAPS number. Foreign banks begin at 501. */
export const BANKS = dictionary(
  'D10',
  '银行代码',
  'Bank',
  [
    ['100', '邮储银行', 'Postal Savings Bank'],
    ['102', '工商银行', 'Industrial and Commercial Bank'],
    ['103', '农业银行', 'Agricultural Bank'],
    ['104', '中国银行', 'Bank of China'],
    ['105', '建设银行', 'Construction Bank'],
    ['201', '国家开发银行', 'China Development Bank'],
    ['202', '进出口银行', 'Export-Import Bank'],
    ['203', '农业发展银行', 'Agricultural Development Bank'],
    ['301', '交通银行', 'Bank of Communications'],
    ['302', '中信银行', 'CITIC Bank'],
    ['303', '光大银行', 'Everbright Bank'],
    ['304', '华夏银行', 'Hua Xia Bank'],
    ['305', '民生银行', 'Minsheng Bank'],
    ['306', '广发银行', 'Guangfa Bank'],
    ['307', '平安银行', 'Ping An Bank'],
    ['308', '招商银行', 'Merchants Bank'],
    ['309', '兴业银行', 'Industrial Bank'],
    ['310', '浦发银行', 'Pudong Development Bank'],
    ['313', '城市商业银行', 'City commercial bank'],
    ['314', '农村商业银行', 'Rural commercial bank'],
    ['315', '恒丰银行', 'Evergrowing Bank'],
    ['316', '浙商银行', 'Zheshang Bank'],
    ['317', '农村合作银行', 'Rural cooperative bank'],
    ['318', '渤海银行', 'Bohai Bank'],
    ['319', '徽商银行', 'Huishang Bank'],
    ['320', '村镇银行', 'Village bank'],
    ['401', '城市信用社', 'Urban credit cooperative'],
    ['402', '农村信用社', 'Rural credit cooperative'],
    ['403', '邮储银行（代收付）', 'Postal Savings Bank (agency)'],
  ],
  code => /^[5-9]\d\d$/.test(code) && code > '500',
)

export const WORK_TYPES = dictionary('D11', '工种', 'Trade', [
  ['010', '砌筑工', 'Bricklayer'],
  ['020', '钢筋工', 'Steel fixer'],
  ['030', '架子工', 'Scaffolder'],
  ['040', '混凝土工', 'Concreter'],
  ['050', '模板工', 'Formwork carpenter'],
  ['060', '机械设备安装工', 'Machine fitter'],
  ['070', '通风工', 'Ventilation fitter'],
  ['080', '安装起重工', 'Rigger'],
  ['090', '安装钳工', 'Bench fitter'],
  ['100', '电气设备安装调试工', 'Electrical commissioning fitter'],
  ['110', '管道工', 'Pipe fitter'],
  ['120', '变电安装工', 'Substation fitter'],
  ['130', '建筑电工', 'Electrician'],
  ['140', '司泵工', 'Pump operator'],
  ['150', '挖掘铲运和桩工机械司机', 'Excavator and piling driver'],
  ['160', '桩机操作工', 'Piling operator'],
  ['170', '起重信号工', 'Crane signaller'],
  ['180', '建筑起重机械安装拆卸工', 'Crane erector'],
  ['190', '装饰装修工', 'Decorator'],
  ['200', '室内成套设施安装工', 'Interior installer'],
  ['210', '建筑门窗幕墙安装工', 'Window and curtain-wall installer'],
  ['220', '幕墙制作工', 'Curtain-wall maker'],
  ['230', '防水工', 'Waterproofer'],
  ['240', '木工', 'Carpenter'],
  ['250', '石工', 'Stonemason'],
  ['270', '电焊工', 'Welder'],
  ['280', '爆破工', 'Blaster'],
  ['290', '除尘工', 'Dust-control worker'],
  ['300', '测量放线工', 'Setting-out surveyor'],
  ['310', '线路架设工', 'Line erector'],
  ['320', '古建筑传统石工', 'Traditional stonemason'],
  ['330', '古建筑传统瓦工', 'Traditional tiler'],
  ['340', '古建筑传统彩画工', 'Traditional painter'],
  ['350', '古建筑传统木工', 'Traditional carpenter'],
  ['360', '古建筑传统油工', 'Traditional varnisher'],
  ['380', '金属工', 'Metalworker'],
  ['390', '杂工', 'General labourer'],
  ['900', '管理人员', 'Manager'],
  ['1000', '其他', 'Other'],
])

export const WORKER_ROLES = dictionary('D12', '工人类型', 'Worker role', [
  ['10', '管理人员', 'Manager'],
  ['20', '建筑工人', 'Construction worker'],
])

export const POLITICS = dictionary('D13', '政治面貌', 'Political affiliation', [
  ['01', '中共党员', 'Member of the Communist Party'],
  ['02', '中共预备党员', 'Probationary member'],
  ['03', '共青团员', 'Youth League member'],
  ['04', '民革党员', 'Revolutionary Committee of the Kuomintang'],
  ['05', '民盟盟员', 'China Democratic League'],
  ['06', '民建会员', 'National Construction Association'],
  ['07', '民进会员', 'Association for Promoting Democracy'],
  ['08', '农工党党员', 'Peasants and Workers Party'],
  ['09', '致公党党员', 'Zhi Gong Party'],
  ['10', '九三学社社员', 'Jiusan Society'],
  ['11', '台盟盟员', 'Taiwan Democratic League'],
  ['12', '无党派人士', 'No party'],
  ['13', '群众', 'None'],
])

export const EDUCATION = dictionary('D14', '文化程度', 'Education', [
  ['01', '小学', 'Primary school'],
  ['02', '初中', 'Lower secondary'],
  ['03', '高中', 'Upper secondary'],
  ['04', '中专', 'Secondary vocational'],
  ['05', '大专', 'Junior college'],
  ['06', '本科', 'Bachelor'],
  ['07', '硕士', 'Master'],
  ['08', '博士', 'Doctor'],
  ['99', '其他', 'Other'],
])

export const MARRIAGE = dictionary('D15', '婚姻状况', 'Marital status', [
  ['01', '未婚', 'Single'],
  ['02', '已婚', 'Married'],
  ['03', '离异', 'Divorced'],
  ['04', '丧偶', 'Widowed'],
])

export const ENTRY_TYPES = dictionary('D16', '进退场类型', 'Entry or exit', [
  ['1', '进场', 'Entry'],
  ['0', '退场', 'Exit'],
])

export const CONTRACT_PERIODS = dictionary('D17', '合同期限类型', 'Contract period', [
  ['0', '固定期限', 'Fixed term'],
  ['1', '以完成一定工作为期限', 'Until the work is done'],
])

export const WORK_UNITS = dictionary('D18', '计量单位', 'Unit', [
  ['80', '米', 'Metre'],
  ['81', '平方米', 'Square metre'],
  ['82', '立方米', 'Cubic metre'],
])

export const DIRECTIONS = dictionary('D19', '进出方向', 'Direction', [
  ['01', '入场', 'In'],
  ['02', '出场', 'Out'],
])

export const PASS_MODES = dictionary('D20', '通行方式', 'Pass mode', [
  ['001', '人脸识别', 'Face'],
  ['002', '虹膜识别', 'Iris'],
  ['003', '指纹识别', 'Fingerprint'],
  ['004', '掌纹识别', 'Palm'],
  ['005', '身份证识别', 'Identity card'],
  ['006', '实名卡', 'Site card'],
  ['007', '异常清退', 'Cleared by hand'],
  ['008', '一键开闸', 'Gate opened'],
  ['009', '应急通道', 'Emergency passage'],
  ['010', '二维码识别', 'QR code'],
  ['011', '其他方式', 'Other'],
])

export const TRAINING_TYPES = dictionary('D21', '培训类型', 'Training', [
  ['003001', '安全教育', 'Safety'],
  ['003002', '入场教育', 'Induction'],
  ['003003', '退场教育', 'Exit briefing'],
  ['003004', '技能培训', 'Skills'],
])

/** The dialect's codes in our own words. */
export const STATUS_WORDS = {
  '001': 'preparing',
  '002': 'approved',
  '003': 'building',
  '004': 'finished',
  '005': 'stopped',
} as const
export const ROLE_WORDS = {
  '001': 'specialistSubcontractor',
  '002': 'other',
  '003': 'other',
  '004': 'other',
  '005': 'other',
  '006': 'labourSubcontractor',
  '007': 'siteSupervisionFirm',
  '008': 'owner',
  '009': 'generalContractor',
  '010': 'other',
  '011': 'other',
  '012': 'other',
} as const
export const ENTRY_WORDS = { '1': 'in', '0': 'out' } as const
export const CONTRACT_WORDS = { '0': 'fixedTerm', '1': 'task' } as const
export const DIRECTION_WORDS = { '01': 'in', '02': 'out' } as const
export const MANAGER_ROLE = '10'

/** The dialect's code for one of our words; the first that has it. */
export function codeOfWord(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.keys(words).find(code => words[code] === word)
}
