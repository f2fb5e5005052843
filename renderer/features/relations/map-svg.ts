import { escapeHtml } from '../../../shared/base/escape.ts'
import type { MapPerson } from '../../../shared/contract/relations.ts'
import { card } from '../../../shared/domain/relations/lay-out.ts'
import { labelAt } from '../../../shared/domain/relations/tie-line.ts'
import { isDirected } from '../../../shared/domain/relations/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { boundsOf, type DrawnTie, drawnTies, type MapModel, pathOf } from './map-model.ts'
import { powerWord, supportWord } from './map-words.ts'
import { type TieLook, tieLooks } from './tie-look.ts'

const tones: Readonly<Record<TieLook['tone'], string>> = {
  quiet: '#5c686e',
  accent: '#255c68',
  late: '#ad2b22',
  done: '#256b3c',
}
const edges: Readonly<Record<string, string>> = {
  '-2': '#ad2b22',
  '-1': '#8f4f00',
  '0': '#5c686e',
  '1': '#256b3c',
  '2': '#256b3c',
}
const font = `font-family="'Noto Sans','Noto Sans Thai','Segoe UI',Tahoma,sans-serif"`
const edge = 24

export type MapPicture = { readonly svg: string; readonly width: number; readonly height: number }

/** The map as a drawing that stands on its own: light ground, every word in it, for print and slides. */
export function mapSvg(model: MapModel, title: string, m: AllMessages): MapPicture {
  const bounds = boundsOf(model)
  const left = bounds.x - edge
  const top = bounds.y - edge - 32
  const width = Math.ceil(bounds.width + 2 * edge)
  const height = Math.ceil(bounds.height + 2 * edge + 32)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" ${font}>`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fcfcfb"/>`,
    text(left + edge, top + edge + 8, title, 18, '#1b2226', 'start', 600),
    ...axes(model.layout, m),
    ...drawnTies(model, (kind) => m.relations.kinds[kind]).map((drawn) => tieSvg(drawn, m)),
    ...model.people.map((person) => cardSvg(model, person, m)),
    '</svg>',
  ]
  return { svg: parts.join('\n'), width, height }
}

function text(
  x: number,
  y: number,
  words: string,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
  weight = 400,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escapeHtml(words)}</text>`
}

function axes(layout: MapModel['layout'], m: AllMessages): readonly string[] {
  const rule = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#dfe4e5"/>`
  return [
    ...layout.columns.flatMap(({ support, x, width }) => [
      rule(x, 8, x, layout.height),
      text(x + width / 2, 24, supportWord(m, support), 12, '#5c686e', 'middle'),
    ]),
    ...layout.rows.flatMap(({ power, y, height }) => [
      rule(0, y, layout.width, y),
      text(8, y + height / 2, powerWord(m, power), 12, '#5c686e'),
    ]),
  ]
}

function tieSvg({ tie, line, part }: DrawnTie, m: AllMessages): string {
  const { tone, dashes } = tieLooks[tie.kind]
  const colour = tones[tone]
  const angle = Math.atan2(line.to.y - line.bend.y, line.to.x - line.bend.x)
  const wing = (turn: number) =>
    `${line.to.x - 9 * Math.cos(angle + turn)},${line.to.y - 9 * Math.sin(angle + turn)}`
  const arrow = isDirected(tie.kind)
    ? `<polygon points="${line.to.x},${line.to.y} ${wing(0.4)} ${wing(-0.4)}" fill="${colour}"/>`
    : ''
  const words = m.relations.kinds[tie.kind]
  const label = labelAt(line, part)
  const halo = `<text x="${label.x}" y="${label.y + 4}" font-size="11" text-anchor="middle" stroke="#fcfcfb" stroke-width="4" fill="${colour}" paint-order="stroke">${escapeHtml(words)}</text>`
  const dash = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`
  return `<path d="${pathOf(line)}" fill="none" stroke="${colour}" stroke-width="${tie.strength}"${dash}/>${arrow}${halo}`
}

/** As many signs as fit on a card; what is left out is shown by dots. */
function fitted(words: string, signs: number): string {
  const graphemes = [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment)
  return graphemes.length <= signs ? words : `${graphemes.slice(0, signs - 1).join('')}…`
}

function cardSvg({ points }: MapModel, person: MapPerson, m: AllMessages): string {
  const at = points.get(person.id) ?? { x: 0, y: 0 }
  const colour = edges[String(person.support)] ?? '#9aa5aa'
  return [
    `<rect x="${at.x}" y="${at.y}" width="${card.width}" height="${card.height}" rx="6" fill="#ffffff" stroke="#c3cbcd"/>`,
    `<rect x="${at.x}" y="${at.y + 6}" width="4" height="${card.height - 12}" fill="${colour}"/>`,
    text(at.x + 14, at.y + 22, fitted(person.name, 22), 13, '#1b2226', 'start', 600),
    text(at.x + 14, at.y + 39, fitted(person.title, 26), 11, '#5c686e'),
    text(at.x + 14, at.y + 56, fitted(supportWord(m, person.support), 24), 11, colour),
  ].join('')
}
