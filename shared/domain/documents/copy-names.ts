type Named = { readonly id: string; readonly name: string; readonly clientName: string }

const longest = 120
// biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them
const unfit = /[\\/:*?"<>|\u0000-\u001f]/g

/** A name that every file system takes; never empty, and never one that Windows keeps for itself. */
function fileName(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(unfit, '-')
    .replace(/[. ]+$/, '')
    .trim()
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? ''
  const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, longest).join('')
  const isKept = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)
  return `${stem === '' || isKept ? `_${stem}` : stem}${ending}`
}

/** Where each document goes in a folder: one folder a client, and no two files of one name, capitals aside. */
export function copyNames(
  documents: readonly Named[],
): readonly { readonly id: string; readonly folder: string; readonly file: string }[] {
  const taken = new Set<string>()
  return documents.map(({ id, name, clientName }) => {
    const folder = fileName(clientName)
    const wanted = fileName(name)
    const at = wanted.lastIndexOf('.')
    const [stem, ending] = at > 0 ? [wanted.slice(0, at), wanted.slice(at)] : [wanted, '']
    const key = (file: string) => `${folder}/${file}`.toLowerCase()
    let file = wanted
    for (let n = 2; taken.has(key(file)); n++) file = `${stem} (${n})${ending}`
    taken.add(key(file))
    return { id, folder, file }
  })
}
