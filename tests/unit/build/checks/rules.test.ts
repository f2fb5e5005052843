import { describe, expect, it } from 'vitest'
import { sharedClasses } from '../../../../build/checks/class-names.ts'
import { brokenLayers } from '../../../../build/checks/layers.ts'
import { missingMirrors } from '../../../../build/checks/layout.ts'
import { literalTexts } from '../../../../build/checks/literal-text.ts'
import { vagueNames } from '../../../../build/checks/names.ts'
import { impurities } from '../../../../build/checks/purity.ts'
import { foreignAddresses } from '../../../../build/checks/self-contained.ts'
import { oversized } from '../../../../build/checks/sizes.ts'

const file = (path: string, text = '') => ({ path, text })
const importing = (path: string, ...names: string[]) =>
  file(path, names.map((name) => `import { x } from '${name}'`).join('\n'))

describe('layers', () => {
  it('let a rule use money and dates', () => {
    expect(brokenLayers([importing('shared/domain/deals/a.ts', '../../base/money.ts')])).toEqual([])
  })
  it.each([
    ['shared/base/a.ts', '../domain/deals/types.ts'],
    ['shared/domain/deals/a.ts', '../../contract/deals.ts'],
    ['shared/domain/deals/a.ts', 'node:fs'],
    ['shared/contract/a.ts', '../i18n/index.ts'],
    ['renderer/features/deals/A.tsx', '../../../electron/db/db.ts'],
    ['renderer/ui/A.tsx', '../api/client.ts'],
    ['renderer/features/deals/A.tsx', '../clients/ClientForm.tsx'],
    ['renderer/api/a.ts', 'node:path'],
    ['electron/features/deals/handlers.ts', '../clients/handlers.ts'],
    ['electron/core/dispatch.ts', '../hosts/electron/main.ts'],
    ['electron/core/dispatch.ts', 'electron'],
    ['electron/hosts/chromium/launch.ts', 'electron'],
  ])('refuse that %s imports %s', (path, name) => {
    expect(brokenLayers([importing(path, name)])).toMatchObject([{ path, line: 1 }])
  })
  it('see imports over several lines, exports and lazy ones', () => {
    const text = [
      'import {',
      '  a,',
      "} from '../../electron/a.ts'",
      "export * from '../../electron/b.ts'",
      "const c = () => import('../../electron/c.ts')",
    ]
    const found = brokenLayers([file('renderer/app/main.tsx', text.join('\n'))])
    expect(found.map(({ line }) => line)).toEqual([3, 4, 5])
  })
})

describe('layout', () => {
  it('asks for texts of a feature in every language', () => {
    const found = missingMirrors([file('shared/contract/deals.ts'), file('shared/i18n/en/deals.ts')])
    expect(found.map(({ path }) => path)).toEqual(['shared/i18n/th/deals.ts', 'shared/i18n/ru/deals.ts'])
  })
  it('finds a folder that is no feature', () => {
    expect(missingMirrors([file('renderer/features/widgets/A.tsx')])).toMatchObject([
      { path: 'renderer/features/widgets/A.tsx' },
    ])
  })
  it('finds a unit test that lies where no source lies', () => {
    const found = missingMirrors([file('shared/base/money.ts'), file('tests/unit/shared/money.test.ts')])
    expect(found.map(({ path }) => path)).toEqual(['tests/unit/shared/money.test.ts'])
  })
})

describe('sizes', () => {
  it('take 400 lines and no more', () => {
    const lines = (count: number) => 'x\n'.repeat(count)
    expect(oversized([file('build/a.ts', lines(400))])).toEqual([])
    expect(oversized([file('build/a.ts', lines(401))])).toMatchObject([{ path: 'build/a.ts' }])
  })
})

describe('purity', () => {
  it.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env.X', 'setTimeout(f)'])(
    'refuses %s',
    (code) => {
      expect(impurities([file('shared/base/a.ts', `\nconst x = ${code}`)])).toMatchObject([{ line: 2 }])
    },
  )
  it('takes a date made from a value, and words in comments', () => {
    expect(impurities([file('shared/base/a.ts', '// Date.now()\nconst d = new Date(0)')])).toEqual([])
  })
})

describe('words for people', () => {
  it('do not stand in an attribute', () => {
    const found = literalTexts([file('renderer/ui/A.tsx', '<input\n aria-label="Имя" />')])
    expect(found).toMatchObject([{ line: 2 }])
    expect(literalTexts([file('renderer/ui/A.tsx', '<input aria-label={m.name} title="·" />')])).toEqual([])
  })
})

describe('names', () => {
  it.each(['shared/utils.ts', 'renderer/helpers/a.ts', 'electron/common/x.ts', 'tests/unit/misc.test.ts'])(
    'refuse %s',
    (path) => expect(vagueNames([file(path)])).toHaveLength(1),
  )
})

describe('addresses', () => {
  it('of the outside do not ship, those that only name a format may', () => {
    const found = foreignAddresses([
      file('renderer/ui/a.ts', "const a = 'https://example.org/x'"),
      file('renderer/ui/b.ts', "const b = 'http://www.w3.org/2000/svg'"),
      file('tests/a.ts', "const c = 'https://example.org/x'"),
    ])
    expect(found.map(({ path }) => path)).toEqual(['renderer/ui/a.ts'])
  })
})

describe('a class of a sheet', () => {
  it('belongs to one folder, though others may arrange it within classes of their own', () => {
    const found = sharedClasses([
      file('renderer/features/week/week.css', '.kb-way {\n}\n.kb-week .kb-choice,\n.kb-leg {\n}'),
      file('renderer/features/week/print.css', '@media print {\n  .kb-way {\n  }\n}'),
      file('renderer/features/vault/vault.css', '/* .kb-leg { */\n.kb-choice:hover,\n.kb-way span {\n}'),
    ])
    expect(found).toEqual([
      {
        path: 'renderer/features/vault/vault.css',
        line: 3,
        problem: '.kb-way is a class of renderer/features/week',
      },
    ])
  })
})
