import {
  ActionIcon,
  Button,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type Comparison,
  type Condition,
  comparisons,
  type Test,
} from '../../../shared/domain/templates/document.ts'
import { FormActions } from '../FormActions.tsx'
import { useMessages } from '../language.tsx'
import type { ValueOption } from './value-labels.ts'

type Props = {
  readonly condition: Condition
  readonly values: readonly ValueOption[]
  readonly onSave: (condition: Condition) => void
  readonly onClose: () => void
}

const blank: Test = { key: 'client.name', is: 'filled', value: '' }

/** A condition as a plain form: value, comparison, what with. */
export function ConditionDialog({ condition, values, onSave, onClose }: Props) {
  const m = useMessages()
  const words = m.templates.condition
  const [join, setJoin] = useState(condition.join)
  const [tests, setTests] = useState<readonly Test[]>(
    condition.tests.length === 0 ? [blank] : condition.tests,
  )
  const change = (index: number, patch: Partial<Test>) =>
    setTests(tests.map((test, i) => (i === index ? { ...test, ...patch } : test)))
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave({ join, tests })
        }}
      >
        <Stack gap="sm">
          {tests.length < 2 ? null : (
            <SegmentedControl
              aria-label={words.title}
              data={[
                { value: 'all', label: words.join.all },
                { value: 'any', label: words.join.any },
              ]}
              value={join}
              onChange={(value) => setJoin(value as Condition['join'])}
            />
          )}
          {tests.map((test, index) => (
            <TestRow
              // biome-ignore lint/suspicious/noArrayIndexKey: tests have no other name
              key={index}
              test={test}
              values={values}
              onChange={(patch) => change(index, patch)}
              onRemove={() => setTests(tests.filter((_, i) => i !== index))}
            />
          ))}
          {tests.length === 0 ? <Text c="dimmed">{words.none}</Text> : null}
          <Group>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setTests([...tests, blank])}
            >
              {words.add}
            </Button>
          </Group>
        </Stack>
        <FormActions onCancel={onClose} />
      </form>
    </Modal>
  )
}

type RowProps = {
  readonly test: Test
  readonly values: readonly ValueOption[]
  readonly onChange: (patch: Partial<Test>) => void
  readonly onRemove: () => void
}

function TestRow({ test, values, onChange, onRemove }: RowProps) {
  const m = useMessages()
  const words = m.templates.condition
  const groups = [...new Set(values.map((value) => value.group))].map((group) => ({
    group,
    items: values.filter((v) => v.group === group).map((v) => ({ value: v.key, label: v.label })),
  }))
  const isBare = test.is === 'filled' || test.is === 'empty'
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <Select
        flex={2}
        searchable
        label={words.key}
        data={groups}
        value={test.key}
        onChange={(key) => key !== null && onChange({ key })}
      />
      <Select
        flex={1}
        label={words.is}
        data={comparisons.map((value) => ({ value, label: words.comparisons[value] }))}
        value={test.is}
        onChange={(is) => is !== null && onChange({ is: is as Comparison })}
      />
      <TextInput
        flex={1}
        label={words.value}
        maxLength={500}
        disabled={isBare}
        value={isBare ? '' : test.value}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
      <ActionIcon variant="subtle" size="lg" aria-label={words.remove} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
