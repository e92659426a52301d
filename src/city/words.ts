/** Words of the city: names of people, trades, places, firms. Firms and projects are invented; a likeness is chance. */

/** Surnames with their weight in a thousand. */
export const SURNAMES: readonly (readonly [string, number])[] = Object.entries({
  王: 74,
  李: 72,
  张: 69,
  刘: 54,
  陈: 45,
  杨: 31,
  赵: 23,
  黄: 18,
  周: 21,
  吴: 20,
  徐: 24,
  孙: 25,
  胡: 13,
  朱: 18,
  高: 12,
  林: 9,
  何: 10,
  郭: 12,
  马: 13,
  罗: 7,
  梁: 6,
  宋: 9,
  郑: 7,
  谢: 6,
  韩: 9,
  唐: 6,
  冯: 6,
  于: 6,
  董: 8,
  萧: 2,
  程: 5,
  曹: 6,
  袁: 5,
  邓: 4,
  许: 7,
  傅: 3,
  沈: 5,
  曾: 3,
  彭: 4,
  吕: 5,
  苏: 4,
  卢: 4,
  蒋: 6,
  蔡: 4,
  贾: 3,
  丁: 6,
  魏: 5,
  薛: 4,
  叶: 3,
  阎: 2,
  余: 3,
  潘: 4,
  杜: 4,
  戴: 4,
  夏: 4,
  钟: 2,
  汪: 4,
  田: 4,
  任: 4,
  姜: 4,
  范: 4,
  方: 3,
  石: 3,
  姚: 4,
  谭: 2,
  廖: 2,
  邹: 2,
  熊: 2,
  金: 3,
  陆: 4,
  郝: 2,
  孔: 3,
  白: 2,
  崔: 3,
  康: 2,
  毛: 2,
  邱: 3,
  秦: 3,
  江: 3,
  史: 2,
  顾: 4,
  侯: 3,
  邵: 3,
  孟: 3,
  龙: 2,
  万: 2,
  段: 2,
  雷: 2,
  钱: 2,
  汤: 3,
  尹: 2,
  黎: 1,
  易: 1,
  常: 2,
  武: 2,
  乔: 2,
  贺: 2,
  赖: 1,
  龚: 2,
  文: 1,
  樊: 1,
  颜: 2,
  庄: 2,
  仲: 3,
  卞: 2,
  封: 1,
  骆: 1,
  殷: 2,
  尚: 1,
  惠: 1,
  嵇: 1,
  祁: 1,
  霍: 1,
  相: 1,
  司: 1,
  欧阳: 1,
})

/** Characters of given names of men and women. */
export const MALE_GIVEN = [
  ...`军强伟勇明华国建平刚波涛斌超鹏杰磊辉海林峰东亮成龙兵飞浩
洋永福贵德全富根生祥胜利发旺春来玉金柱宝山春荣广义厚怀仁守信长安宗兆庆善传家立业洪志新民学文友良`,
].filter(char => char.trim())
export const FEMALE_GIVEN = [...`芳英秀兰玲霞红梅娟丽艳敏燕凤萍华琴云桂香莲珍翠巧玉春花爱素淑慧雪晴月`]

export type Trade = {
  readonly code: string
  readonly name: string
  readonly crew: string
  readonly yuanMin: number
  readonly yuanMax: number
}

/** Trades (D11) with the day rates usual for them, yuan, by sector: 1 housing, 2 transport, 3 water. */
export const TRADES: Readonly<Record<1 | 2 | 3, readonly (readonly [Trade, number])[]>> = {
  1: [
    [{ code: '010', name: '砌筑工', crew: '瓦工班', yuanMin: 300, yuanMax: 380 }, 14],
    [{ code: '020', name: '钢筋工', crew: '钢筋班', yuanMin: 310, yuanMax: 390 }, 18],
    [{ code: '030', name: '架子工', crew: '架子班', yuanMin: 330, yuanMax: 420 }, 10],
    [{ code: '040', name: '混凝土工', crew: '混凝土班', yuanMin: 280, yuanMax: 350 }, 10],
    [{ code: '050', name: '模板工', crew: '木工班', yuanMin: 320, yuanMax: 420 }, 20],
    [{ code: '130', name: '建筑电工', crew: '水电班', yuanMin: 300, yuanMax: 380 }, 9],
    [{ code: '190', name: '装饰装修工', crew: '装修班', yuanMin: 290, yuanMax: 390 }, 8],
    [{ code: '230', name: '防水工', crew: '防水班', yuanMin: 280, yuanMax: 360 }, 4],
    [{ code: '390', name: '杂工', crew: '杂工班', yuanMin: 180, yuanMax: 240 }, 7],
  ],
  2: [
    [{ code: '150', name: '桩工机械司机', crew: '桩基班', yuanMin: 320, yuanMax: 420 }, 12],
    [{ code: '020', name: '钢筋工', crew: '钢筋加工班', yuanMin: 300, yuanMax: 380 }, 20],
    [{ code: '040', name: '混凝土工', crew: '路面班', yuanMin: 280, yuanMax: 350 }, 20],
    [{ code: '050', name: '模板工', crew: '桥梁模板班', yuanMin: 310, yuanMax: 400 }, 18],
    [{ code: '270', name: '电焊工', crew: '焊工班', yuanMin: 330, yuanMax: 430 }, 10],
    [{ code: '390', name: '杂工', crew: '普工班', yuanMin: 180, yuanMax: 240 }, 10],
  ],
  3: [
    [{ code: '250', name: '石工', crew: '护坡班', yuanMin: 280, yuanMax: 360 }, 18],
    [{ code: '040', name: '混凝土工', crew: '闸站混凝土班', yuanMin: 280, yuanMax: 350 }, 22],
    [{ code: '020', name: '钢筋工', crew: '钢筋班', yuanMin: 300, yuanMax: 370 }, 18],
    [{ code: '150', name: '挖掘铲运司机', crew: '土方班', yuanMin: 300, yuanMax: 400 }, 16],
    [{ code: '390', name: '杂工', crew: '普工班', yuanMin: 170, yuanMax: 230 }, 12],
  ],
}

/** The crew of the site's own staff: wage officer, safety, materials. */
export const STAFF: Trade = { code: '900', name: '管理人员', crew: '项目管理组', yuanMin: 260, yuanMax: 400 }

/** Places a project may be named after, by district; the rest of the province uses the general ones. */
export const PLACES: Readonly<Record<number, readonly string[]>> = {
  320706: ['锦屏', '孔望', '朝阳', '花果山', '龙河', '郁洲', '苍梧', '海宁', '茗馨', '通灌'],
  320703: ['墟沟', '连岛', '中云', '板桥', '海棠', '宿城', '云山', '徐圩'],
  320707: ['青口', '柘汪', '海头', '石桥', '金山', '厉庄', '班庄', '城头'],
  320722: ['牛山', '白塔埠', '平明', '房山', '温泉', '石榴', '桃林', '安峰'],
  320723: ['伊山', '杨集', '燕尾', '四队', '圩丰', '同兴', '下车', '图河'],
  320724: ['新安', '堆沟', '百禄', '北陈集', '三口', '田楼', '李集', '张店'],
}
export const ANY_PLACES = [
  '春申',
  '望湖',
  '金桥',
  '新河',
  '凤凰',
  '长青',
  '南园',
  '平桥',
  '东亭',
  '西塘',
  '永丰',
  '高新',
]

/** What is built, by sector, with its category (D3). */
export const WORKS: Readonly<
  Record<1 | 2 | 3, readonly (readonly [{ readonly name: string; readonly category: string }, number])[]>
> = {
  1: [
    [{ name: '花苑', category: '01' }, 22],
    [{ name: '安置小区', category: '01' }, 16],
    [{ name: '实验学校新建工程', category: '01' }, 10],
    [{ name: '人民医院门诊楼工程', category: '01' }, 6],
    [{ name: '产业园标准厂房', category: '01' }, 14],
    [{ name: '商务中心', category: '01' }, 8],
    [{ name: '污水管网改造工程', category: '02' }, 10],
    [{ name: '老旧小区改造工程', category: '02' }, 8],
    [{ name: '设备安装工程', category: '03' }, 3],
  ],
  2: [
    [{ name: '大道改扩建工程', category: '05' }, 16],
    [{ name: '农村公路提档工程', category: '05' }, 12],
    [{ name: '港区疏港公路', category: '05' }, 8],
    [{ name: '作业区码头工程', category: '06' }, 9],
    [{ name: '铁路专用线工程', category: '04' }, 4],
  ],
  3: [
    [{ name: '河道整治工程', category: '07' }, 14],
    [{ name: '泵站更新改造工程', category: '07' }, 8],
    [{ name: '海堤加固工程', category: '07' }, 6],
    [{ name: '灌区续建配套工程', category: '07' }, 7],
  ],
}
export const PHASES = ['', '一期', '二期', '三期', '一标段', '二标段', '三标段', 'A地块', 'B地块']

/** Two characters each: the proper part of a firm's name. */
export const FIRM_HEADS = [...`港云海嘉鸿瑞恒泰盛昌宏润鼎安锦华苏朐赣伊硕沭淮东金晟启坤`]
export const FIRM_TAILS = [...`达成源通基业建兴宇诚远信丰利图川桥岳茂捷隆辰堃泽`]

export type Bank = { readonly code: string; readonly name: string; readonly short: string }
/** The five banks of the city: account bank of a project and bank of the wage cards. Codes are D10. */
export const BANKS: readonly (readonly [Bank, number])[] = [
  [{ code: '103', name: '农业银行', short: 'nh' }, 26],
  [{ code: '105', name: '建设银行', short: 'jh' }, 24],
  [{ code: '102', name: '工商银行', short: 'gh' }, 20],
  [{ code: '100', name: '邮储银行', short: 'yc' }, 14],
  [{ code: '314', name: '港城农村商业银行', short: 'ns' }, 16],
]

/** Why a bank returns a payment. */
export const RETURN_REASONS = ['户名不符', '账户状态异常', '账户已销户', '账户不存在']
