import Docxtemplater, { type DXT } from 'docxtemplater'
import type PizZip from 'pizzip'
import type { WordProblem, WordReport, WordTag } from '../../../shared/domain/templates/word-report.ts'
import { placeOf } from './word-place.ts'
import { bracesOf, openWord } from './word-zip.ts'

/** How the files of the user's company are read: no code in tags, no change of braces by the file itself. */
export function wordOptions([start, end]: readonly [string, string]): DXT.ConstructorOptions {
  return {
    delimiters: { start, end },
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
  }
}

/** The tags of a Word file and what keeps it from being filled, with places. Faults: as openWord. */
export function readWord(data: Uint8Array): WordReport {
  const zip = openWord(data)
  const braces = bracesOf(zip)
  const { module, parts } = collector()
  try {
    new Docxtemplater(zip, { ...wordOptions(braces), modules: [module] })
  } catch (error) {
    return { braces, tags: [], problems: problemsOf(error, openWord(data)) }
  }
  const found = [...parts.values()].flat()
  return { braces, tags: tagsOf(found, []), problems: rawProblems(found) }
}

type Collector = { readonly module: DXT.Module; readonly parts: ReadonlyMap<string, readonly DXT.Part[]> }

/** Keeps what was found in each part of the file while it is read. */
function collector(): Collector {
  const parts = new Map<string, readonly DXT.Part[]>()
  let file = ''
  const set = ({ inspect }: { inspect?: { filePath?: string; postparsed?: readonly DXT.Part[] } }) => {
    file = inspect?.filePath ?? file
    if (inspect?.postparsed !== undefined) parts.set(file, inspect.postparsed)
  }
  return { module: { name: 'TagCollector', set }, parts }
}

function tagsOf(parts: readonly DXT.Part[], within: readonly string[]): readonly WordTag[] {
  return parts.flatMap((part) => {
    if (part.type !== 'placeholder' || part.module === 'rawxml') return []
    const name = part.value.trim()
    const isSection = part.subparsed !== undefined
    return [{ name, isSection, within }, ...tagsOf(part.subparsed ?? [], [...within, name])]
  })
}

/** A tag with @ would put in Word's own code: it is refused. */
function rawProblems(parts: readonly DXT.Part[]): readonly WordProblem[] {
  return parts.flatMap((part) => [
    ...(part.module === 'rawxml' ? [{ kind: 'raw' as const, tag: `@${part.value}`, place: null }] : []),
    ...rawProblems(part.subparsed ?? []),
  ])
}

type Found = {
  readonly message?: string
  readonly properties?: {
    readonly id?: string
    readonly xtag?: string
    readonly openingtag?: string
    readonly offset?: number | readonly number[]
    readonly file?: string
    readonly errors?: readonly Found[]
  }
}

const kinds: Readonly<Record<string, WordProblem['kind']>> = {
  unclosed_tag: 'notClosed',
  unopened_tag: 'notOpened',
  duplicate_open_tag: 'doubled',
  duplicate_close_tag: 'doubled',
  unclosed_loop: 'sectionNotClosed',
  unopened_loop: 'sectionNotOpened',
  closing_tag_does_not_match_opening_tag: 'sectionCrossed',
  unbalanced_loop_tags: 'sectionPlace',
  loop_position_invalid: 'sectionPlace',
  raw_xml_tag_should_be_only_text_in_paragraph: 'raw',
  malformed_xml: 'xml',
  file_has_invalid_xml: 'xml',
  invalid_xml_characters: 'xml',
}

function problemsOf(error: unknown, zip: PizZip): readonly WordProblem[] {
  const found = error as Found
  const each = found.properties?.errors ?? [found]
  const problems = each.map(({ properties = {} }): WordProblem => {
    const { id = '', xtag, openingtag, offset, file } = properties
    const at = typeof offset === 'number' ? offset : offset?.[0]
    return {
      kind: Object.hasOwn(kinds, id) ? (kinds[id] ?? 'other') : 'other',
      tag: (xtag ?? openingtag ?? '').replace(/^[{]+/, '').slice(0, 100),
      place: at === undefined || file === undefined ? null : placeOf(zip, file, at),
    }
  })
  return problems.filter(
    (problem, i) => problems.findIndex((p) => JSON.stringify(p) === JSON.stringify(problem)) === i,
  )
}
