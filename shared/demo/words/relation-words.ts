import type { Language } from '../../contract/settings.ts'

/** What the sample says of people, their ties and projects; by place among the people of a client. */
export type RelationWords = {
  readonly motives: readonly string[]
  readonly personalFacts: readonly string[]
  readonly rivals: readonly string[]
  readonly tieNotes: readonly string[]
  readonly attitudeNotes: readonly string[]
  readonly project: (name: string) => string
  readonly goal: string
  readonly steps: readonly string[]
}

export const relationWords: Readonly<Record<Language, RelationWords>> = {
  en: {
    motives: [
      'Measured by savings per year; wants to be the one who found them.',
      'Wants no surprises before the audit in spring.',
      'Likes to be first with a new material.',
      'Hopes to follow the head of purchasing one day.',
    ],
    personalFacts: [
      'Two daughters, the elder studies in Cork. Sails in summer.',
      'Runs marathons; was in Berlin in autumn.',
      'Came from a competitor five years ago and knows its prices.',
      'Drinks tea, never coffee. Collects old maps.',
    ],
    rivals: ['Corrupak', 'Boxline', 'Nordic Board'],
    tieNotes: ['At the same mill before', 'Lunch every Friday', 'Since the failed tender', 'Cousins'],
    attitudeNotes: [
      'Angry about the late delivery',
      'Listened, asked for references',
      'Defended us in the meeting',
    ],
    project: (name) => `Win ${name} over`,
    goal: 'From being known to being trusted before the yearly contract is decided.',
    steps: [
      'Show the plant, with their engineer',
      'Lunch without papers',
      'Bring the trial results in person',
      'Ask for a reference',
    ],
  },
  th: {
    motives: [
      'ถูกวัดผลจากยอดที่ประหยัดได้ต่อปี อยากเป็นคนที่หาเจอ',
      'ไม่อยากให้มีเรื่องไม่คาดคิดก่อนการตรวจสอบช่วงต้นปี',
      'ชอบเป็นคนแรกที่ได้ลองวัสดุใหม่',
      'หวังจะขึ้นเป็นผู้จัดการฝ่ายจัดซื้อในวันหนึ่ง',
    ],
    personalFacts: [
      'มีลูกสาวสองคน คนโตเรียนที่เชียงใหม่ ชอบตีกอล์ฟวันเสาร์',
      'วิ่งมาราธอน ปีที่แล้วไปวิ่งที่ภูเก็ต',
      'ย้ายมาจากคู่แข่งเมื่อห้าปีก่อน รู้ราคาของที่นั่น',
      'ดื่มชา ไม่ดื่มกาแฟ สะสมพระเครื่อง',
    ],
    rivals: ['ไทยคาร์ตัน', 'สยามบ็อกซ์', 'เอเชียบอร์ด'],
    tieNotes: ['เคยอยู่โรงงานเดียวกัน', 'กินข้าวเที่ยงด้วยกันทุกวันศุกร์', 'ตั้งแต่แพ้ประมูลครั้งก่อน', 'เป็นลูกพี่ลูกน้องกัน'],
    attitudeNotes: ['ไม่พอใจที่ส่งของช้า', 'ตั้งใจฟัง และขอดูผลงานอ้างอิง', 'พูดแทนเราในที่ประชุม'],
    project: (name) => `สร้างความไว้วางใจกับ ${name}`,
    goal: 'จากที่รู้จักกันให้เป็นที่ไว้วางใจ ก่อนตัดสินสัญญารายปี',
    steps: ['พาชมโรงงานพร้อมวิศวกรของเขา', 'กินข้าวเที่ยงโดยไม่คุยงาน', 'นำผลทดลองไปให้ด้วยตัวเอง', 'ขอให้ช่วยเป็นผู้อ้างอิง'],
  },
  ru: {
    motives: [
      'Оценивают по экономии за год; хочет, чтобы её нашли именно здесь.',
      'Не хочет неожиданностей перед весенней проверкой.',
      'Любит первым пробовать новые материалы.',
      'Рассчитывает когда-нибудь возглавить закупки.',
    ],
    personalFacts: [
      'Две дочери, старшая учится в Казани. Летом — под парусом.',
      'Бегает марафоны, осенью бежал Московский.',
      'Пять лет назад пришёл от конкурента и знает его цены.',
      'Пьёт чай, кофе не предлагать. Собирает старые карты.',
    ],
    rivals: ['Гофропак', 'Картонснаб', 'Северный картон'],
    tieNotes: [
      'Раньше на одном заводе',
      'Обедают вместе по пятницам',
      'Со времени проигранного тендера',
      'Двоюродные',
    ],
    attitudeNotes: [
      'Сердится из-за опоздавшей поставки',
      'Выслушали, попросили отзывы',
      'Нас защищали на совещании',
    ],
    project: (name) => `Завоевать доверие: ${name}`,
    goal: 'От знакомства — к доверию, прежде чем решится годовой договор.',
    steps: [
      'Показать производство вместе с их инженером',
      'Пообедать без бумаг',
      'Лично привезти результаты испытаний',
      'Попросить отзыв',
    ],
  },
}
