import type { forecast as source } from '../en/forecast.ts'
import type { Messages } from '../messages.ts'

export const forecast: Messages<typeof source> = {
  title: 'ประมาณการรายได้',
  seasons: { harvest: 'ช่วงเก็บเกี่ยว', lean: 'ช่วงฝืด', usual: 'ปกติ' },
  headline: (month, mean, low, high) => `${month}: ประมาณ ${mean} โดย 4 ใน 5 ครั้งอยู่ระหว่าง ${low} ถึง ${high}`,
  nextLean: (month, mean) => `เดือนฝืดถัดไปคือ ${month} ประมาณ ${mean}`,
  noLean: 'ยังไม่เห็นเดือนฝืดข้างหน้า',
  basis: (months, seasonal) => `คำนวณจากรายได้จริงของคุณ ${months} เดือน${seasonal}`,
  seasonal: ' รวมฤดูกาลที่พบ',
  chart: 'รายได้รายเดือน ที่ผ่านมาและที่น่าจะเป็น',
  band: '4 ใน 5 ครั้งอยู่ระหว่าง',
  expected: 'น่าจะได้',
  received: 'ได้รับจริง',
  needs: 'ที่ต้องใช้',
  table: 'ประมาณการรายเดือน',
  columns: {
    month: 'เดือน',
    season: 'ฤดูกาล',
    mean: 'น่าจะได้',
    low: 'ต่ำสุด',
    high: 'สูงสุด',
    known: 'ได้สิทธิ์แล้ว',
    needs: 'เทียบที่ต้องใช้',
  },
  below: 'ไม่พอใช้',
  enough: 'พอใช้',
  patterns: 'ฤดูกาลของคุณ',
  pattern: (month, season, times, years) => `${month}: ${season} ${times} ใน ${years} ปี`,
  empty: {
    title: 'การประมาณการต้องมีประวัติรายได้',
    text: 'รายรับหกเดือนให้ภาพแรก สองปีให้เห็นฤดูกาล นำเข้าจากไฟล์ หรือใส่ทีละเดือน',
  },
  setNeeds: 'ระบุยอดที่ต้องใช้ต่อเดือน',
  errors: {},
}
