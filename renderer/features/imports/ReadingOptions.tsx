import { Fieldset, Group, Select, TextInput } from '@mantine/core'
import type { ImportPreview, ImportRules } from '../../../shared/contract/imports.ts'
import { vanishedChoices } from '../../../shared/domain/imports/rules.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { Import } from './use-import.ts'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-874', 'windows-1252'] as const
const delimiters = [',', ';', '\t', '|'] as const
const orders = ['dmy', 'mdy', 'ymd'] as const
const decimals = ['auto', '.', ','] as const

type Props = { readonly work: Import; readonly preview: ImportPreview; readonly rules: ImportRules }

/** How the file is read, where the guess was wrong. */
export function ReadingOptions({ work, preview, rules }: Props) {
  const m = useMessages()
  const text = m.imports
  return (
    <Fieldset legend={text.reading}>
      <Group gap="md" align="flex-end">
        {work.sheets.length > 0 ? null : (
          <>
            <Select
              w={168}
              label={text.encoding}
              data={[...encodings]}
              value={preview.encoding}
              onChange={(encoding) => work.readAs({ encoding })}
            />
            <Select
              w={168}
              label={text.delimiter}
              data={delimiters.map((sign) => ({ value: sign, label: text.delimiters[sign] }))}
              value={preview.delimiter}
              onChange={(delimiter) => work.readAs({ delimiter })}
            />
          </>
        )}
        {rules.kind === 'clients' ? null : (
          <>
            {rules.kind === 'prices' ? null : (
              <Select
                w={192}
                label={text.dateOrder}
                data={orders.map((order) => ({ value: order, label: text.dateOrders[order] }))}
                value={rules.dateOrder}
                onChange={(order) =>
                  work.correct({ dateOrder: (order ?? 'dmy') as ImportRules['dateOrder'] })
                }
              />
            )}
            <Select
              w={168}
              label={text.decimal}
              data={decimals.map((sign) => ({ value: sign, label: text.decimals[sign] }))}
              value={rules.decimal}
              onChange={(sign) => work.correct({ decimal: (sign ?? 'auto') as ImportRules['decimal'] })}
            />
            <TextInput
              w={168}
              label={text.currency}
              maxLength={3}
              defaultValue={rules.currency}
              onChange={(event) => {
                const currency = event.currentTarget.value.toUpperCase()
                if (/^[A-Z]{3}$/.test(currency)) work.correct({ currency })
              }}
            />
          </>
        )}
        {rules.prices === undefined ? null : (
          <PriceOptions prices={rules.prices} onChange={(prices) => work.correct({ prices })} />
        )}
      </Group>
    </Fieldset>
  )
}

type PriceProps = {
  readonly prices: NonNullable<ImportRules['prices']>
  readonly onChange: (prices: NonNullable<ImportRules['prices']>) => void
}

/** From when a price list holds, and what becomes of what it does not have. */
function PriceOptions({ prices, onChange }: PriceProps) {
  const text = useMessages().imports.prices
  return (
    <>
      <DayField
        w={168}
        label={text.validFrom}
        clearable={false}
        value={prices.validFrom}
        onChange={(day) => day !== null && onChange({ ...prices, validFrom: day })}
      />
      <Select
        w={240}
        label={text.vanished}
        allowDeselect={false}
        data={vanishedChoices.map((value) => ({ value, label: text.vanishedChoices[value] }))}
        value={prices.vanished}
        onChange={(value) => onChange({ ...prices, vanished: value === 'end' ? 'end' : 'keep' })}
      />
    </>
  )
}
