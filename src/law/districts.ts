import type { Label } from '../kernel/index.ts'

/** Districts, counties and zones of Lianyungang with their codes. Zones have codes of statistics, not of GB/T 2260. */
export const DISTRICTS: Readonly<Record<string, Label>> = {
  '320703': { zh: '连云区', en: 'Lianyun District' },
  '320706': { zh: '海州区', en: 'Haizhou District' },
  '320707': { zh: '赣榆区', en: 'Ganyu District' },
  '320722': { zh: '东海县', en: 'Donghai County' },
  '320723': { zh: '灌云县', en: 'Guanyun County' },
  '320724': { zh: '灌南县', en: 'Guannan County' },
  '320771': { zh: '连云港经济技术开发区', en: 'Economic and Technological Development Zone' },
  '320772': { zh: '连云港高新技术产业开发区', en: 'High-tech Zone' },
}

/** District codes as choices of a form. */
export const DISTRICT_CHOICES = {
  '320703': '连云区｜Lianyun District',
  '320706': '海州区｜Haizhou District',
  '320707': '赣榆区｜Ganyu District',
  '320722': '东海县｜Donghai County',
  '320723': '灌云县｜Guanyun County',
  '320724': '灌南县｜Guannan County',
  '320771': '经济技术开发区｜Economic and Technological Development Zone',
  '320772': '高新技术产业开发区｜High-tech Zone',
} as const
