import type { LibraryBlock, Template, TemplateFile } from '../../../shared/domain/templates/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const templateTable = defineTable<Template>({
  name: 'template',
  fields: {
    name: plain,
    language: plain,
    kind: plain,
    subject: plain,
    validDays: plain,
    body: json<Template['body']>(),
    fileId: plain,
    isDefault: flag,
    wordKeys: json<Template['wordKeys']>(),
  },
  title: (t) => t.name,
})

export const templateFileTable = defineTable<TemplateFile>({
  name: 'template_file',
  fields: {
    name: plain,
    mime: plain,
    sha256: plain,
    bytes: plain,
    width: plain,
    height: plain,
    base64: plain,
  },
  title: (f) => f.name,
})

export const libraryBlockTable = defineTable<LibraryBlock>({
  name: 'library_block',
  fields: {
    name: plain,
    language: plain,
    topic: plain,
    needs: json<LibraryBlock['needs']>(),
    body: json<LibraryBlock['body']>(),
  },
  title: (b) => b.name,
})
