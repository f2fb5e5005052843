import { type ContentLine, readLine, unfold } from './content-line.ts'
import type { ReadProblem } from './read-problem.ts'

/** BEGIN … END and what lies between (RFC 5545, 3.6). */
export type Component = {
  /** Upper case. */
  readonly name: string
  readonly line: number
  readonly lines: readonly ContentLine[]
  readonly children: readonly Component[]
}

type Draft = { name: string; line: number; lines: ContentLine[]; children: Draft[] }

/** More lines than these are no calendar of one person. */
export const mostLines = 300_000

export type Components = {
  readonly calendars: readonly Component[]
  readonly problems: readonly ReadProblem[]
}

/** Reads a file into its parts. What can't be read is named with its line; the rest is read all the same. */
export function readComponents(file: string): Components {
  const root: Draft = { name: '', line: 0, lines: [], children: [] }
  const open: Draft[] = [root]
  const problems: ReadProblem[] = []
  const raw = unfold(file)
  if (raw.length > mostLines) problems.push({ kind: 'too-large', line: mostLines, what: '', isLeftOut: true })
  for (const text of raw.slice(0, mostLines)) {
    const line = readLine(text)
    if (line === null)
      problems.push({ kind: 'no-line', line: text.line, what: text.text.slice(0, 60), isLeftOut: false })
    else place(open, line, problems)
  }
  for (const part of open.slice(1).reverse()) problems.push(notEnded(part))
  return { calendars: root.children.filter(({ name }) => name === 'VCALENDAR'), problems }
}

function place(open: Draft[], line: ContentLine, problems: ReadProblem[]): void {
  const current = open.at(-1) as Draft
  const name = line.value.trim().toUpperCase()
  if (line.name === 'BEGIN') {
    const part: Draft = { name, line: line.line, lines: [], children: [] }
    current.children.push(part)
    open.push(part)
  } else if (line.name !== 'END') current.lines.push(line)
  else {
    const index = open.findLastIndex((part) => part.name === name)
    if (index < 1) problems.push({ kind: 'no-begin', line: line.line, what: name, isLeftOut: false })
    else for (const part of open.splice(index).slice(1)) problems.push(notEnded(part))
  }
}

function notEnded(part: Draft): ReadProblem {
  return { kind: 'not-ended', line: part.line, what: part.name, isLeftOut: false }
}

export function firstLine(component: Component, name: string): ContentLine | undefined {
  return component.lines.find((line) => line.name === name)
}

export function linesNamed(component: Component, name: string): readonly ContentLine[] {
  return component.lines.filter((line) => line.name === name)
}
