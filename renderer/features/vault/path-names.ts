/** The sign between folders, seen in a path of the system at hand. */
export function separatorOf(path: string): '/' | '\\' {
  return path.includes('\\') && !path.includes('/') ? '\\' : '/'
}

export function folderOf(path: string): string {
  const sign = separatorOf(path)
  const at = path.lastIndexOf(sign)
  return at <= 0 ? path.slice(0, 1) : path.slice(0, at)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(separatorOf(path)) + 1)
}

/** A file in a folder, with the wanted ending put after a name that lacks it. */
export function joinPath(folder: string, name: string, extensions: readonly string[]): string {
  const sign = separatorOf(folder)
  const wanted = extensions[0]
  const hasEnding = wanted === undefined || extensions.some((e) => name.toLowerCase().endsWith(`.${e}`))
  const whole = hasEnding ? name : `${name}.${wanted}`
  return folder.endsWith(sign) ? folder + whole : `${folder}${sign}${whole}`
}

/** Whether a typed name is a name and not a path. */
export function isFileName(name: string): boolean {
  return name.trim() !== '' && !/[/\\]/.test(name) && name !== '.' && name !== '..'
}
