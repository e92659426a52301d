import type { Label } from '../api-types.ts'

/** Work types of the national real-name standard, as sites send them by code. */
const TRADES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '010': ['砌筑工', 'bricklayer'],
  '020': ['钢筋工', 'steel fixer'],
  '030': ['架子工', 'scaffolder'],
  '040': ['混凝土工', 'concreter'],
  '050': ['模板工', 'formworker'],
  '060': ['机械设备安装工', 'machine fitter'],
  '070': ['通风工', 'ventilation fitter'],
  '080': ['安装起重工', 'rigger'],
  '090': ['安装钳工', 'fitter'],
  '100': ['电气设备安装调试工', 'electrical installer'],
  '110': ['管道工', 'pipefitter'],
  '120': ['变电安装工', 'substation fitter'],
  '130': ['建筑电工', 'electrician'],
  '140': ['司泵工', 'pump operator'],
  '150': ['挖掘铲运和桩工机械司机', 'excavator and piling driver'],
  '160': ['桩机操作工', 'pile driver'],
  '170': ['起重信号工', 'crane signaller'],
  '180': ['建筑起重机械安装拆卸工', 'crane erector'],
  '190': ['装饰装修工', 'decorator'],
  '200': ['室内成套设施安装工', 'interior fitter'],
  '210': ['门窗幕墙安装工', 'window and curtain-wall fitter'],
  '220': ['幕墙制作工', 'curtain-wall maker'],
  '230': ['防水工', 'waterproofer'],
  '240': ['木工', 'carpenter'],
  '250': ['石工', 'stonemason'],
  '270': ['电焊工', 'welder'],
  '280': ['爆破工', 'blaster'],
  '290': ['除尘工', 'dust remover'],
  '300': ['测量放线工', 'surveyor'],
  '310': ['线路架设工', 'line layer'],
  '320': ['古建筑传统石工', 'heritage stonemason'],
  '330': ['古建筑传统瓦工', 'heritage tiler'],
  '340': ['古建筑传统彩画工', 'heritage painter'],
  '350': ['古建筑传统木工', 'heritage carpenter'],
  '360': ['古建筑传统油工', 'heritage lacquerer'],
  '380': ['金属工', 'metalworker'],
  '390': ['杂工', 'general hand'],
  '900': ['管理人员', 'manager'],
  '1000': ['其他', 'other'],
}

/** The name of a trade; what is not a known code stands as it was sent. */
export function tradeOf(code: string): Label {
  const known = TRADES[code] ?? TRADES[code.padStart(3, '0')]
  return known ? { zh: known[0], en: known[1] } : { zh: code, en: code }
}
