import { ActionIcon, Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Party, SplitTerms } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Choice } from './Choice.tsx'
import { replaced, without } from './plan-values.ts'
import type { TermsProps } from './WhenFields.tsx'

/** Who else has a share in the sale or in its commission. */
export function SplitFields({ terms, set }: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const { split } = terms
  const half = (name: string, isMe: boolean): Party => ({ name, ppm: 500_000, role: 'owner', isMe })
  const start: SplitTerms = { of: 'credit', parties: [half(more.me, true), half('', false)] }
  return (
    <Stack gap="sm">
      <Checkbox
        label={more.splitOn}
        checked={split !== null}
        onChange={(event) => set({ split: event.currentTarget.checked ? start : null })}
      />
      {split === null ? null : (
        <>
          <Choice
            label={more.splitOf}
            value={split.of}
            options={['credit', 'commission']}
            words={more.splitOfs}
            onChange={(of) => set({ split: { ...split, of } })}
          />
          {split.parties.map((party, i) => (
            <PartyFields
              // biome-ignore lint/suspicious/noArrayIndexKey: shares have no identity but their place
              key={i}
              party={party}
              index={i}
              onChange={(next) => set({ split: { ...split, parties: replaced(split.parties, i, next) } })}
              onRemove={() => set({ split: { ...split, parties: without(split.parties, i) } })}
            />
          ))}
          <Button
            variant="subtle"
            size="compact-sm"
            className="kb-self-start"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              set({ split: { ...split, parties: [...split.parties, { ...half('', false), ppm: 0 }] } })
            }
          >
            {more.addParty}
          </Button>
        </>
      )}
    </Stack>
  )
}

type PartyProps = {
  readonly party: Party
  readonly index: number
  readonly onChange: (party: Party) => void
  readonly onRemove: () => void
}

function PartyFields({ party, index, onChange, onRemove }: PartyProps) {
  const m = useMessages()
  const { more } = m.plans
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <TextInput
        label={more.party}
        maxLength={200}
        value={party.name}
        onChange={(event) => onChange({ ...party, name: event.currentTarget.value })}
      />
      <PercentField
        label={more.partyShare}
        maxPpm={10_000_000}
        value={party.ppm}
        onChange={(ppm) => onChange({ ...party, ppm: ppm ?? 0 })}
      />
      <Choice
        label={more.partyRole}
        value={party.role}
        options={['owner', 'overlay']}
        words={more.roles}
        onChange={(role) => onChange({ ...party, role })}
      />
      <Checkbox
        mb={8}
        label={more.me}
        checked={party.isMe}
        onChange={(event) => onChange({ ...party, isMe: event.currentTarget.checked })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={more.removeParty(String(index + 1))}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
