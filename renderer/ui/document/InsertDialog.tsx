import { Modal, ScrollArea, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { foldForSearch } from '../../../shared/base/fold.ts'
import { useMessages } from '../language.tsx'

export type InsertChoice = {
  readonly id: string
  readonly group: string
  readonly label: string
  /** What it would show, or what it is about. */
  readonly hint: string
  readonly insert: () => void
}

type Props = {
  readonly choices: readonly InsertChoice[]
  readonly onClose: () => void
}

/** At once, not when the dialog has unfolded: what is typed meanwhile would land in the text behind it. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus()
}

/** What can be put into the text: found by typing, chosen by arrows and Enter. */
export function InsertDialog({ choices, onClose }: Props) {
  const m = useMessages()
  const listId = useId()
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const shown = useMemo(() => {
    const folded = foldForSearch(search)
    return choices.filter((c) => foldForSearch(`${c.label} ${c.group} ${c.hint}`).includes(folded))
  }, [choices, search])
  const choose = (choice: InsertChoice | undefined) => {
    if (choice === undefined) return
    onClose()
    choice.insert()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      const next = Math.max(0, Math.min(shown.length - 1, active + step))
      setActive(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') choose(shown[active])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.templates.editor.insert}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <TextInput
        ref={takeFocus}
        data-autofocus
        role="combobox"
        aria-label={m.templates.editor.search}
        placeholder={m.templates.editor.search}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${active}` : undefined}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setSearch(event.currentTarget.value)
          setActive(0)
        }}
      />
      <ScrollArea.Autosize mah={360} mt="sm">
        <div id={listId} role="listbox" aria-label={m.templates.editor.insert} tabIndex={-1}>
          {shown.map((choice, index) => (
            <Choice
              key={choice.id}
              id={`${listId}-${index}`}
              choice={choice}
              isActive={index === active}
              withGroup={index === 0 || shown[index - 1]?.group !== choice.group}
              onChoose={() => choose(choice)}
            />
          ))}
        </div>
        {shown.length === 0 ? <Text c="dimmed">{m.templates.editor.nothing}</Text> : null}
      </ScrollArea.Autosize>
    </Modal>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly choice: InsertChoice
  readonly isActive: boolean
  readonly withGroup: boolean
  readonly onChoose: () => void
}

function Choice({ id, choice, isActive, withGroup, onChoose }: ChoiceProps) {
  return (
    <>
      {withGroup ? (
        <Text size="xs" c="dimmed" mt="xs" role="presentation">
          {choice.group}
        </Text>
      ) : null}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field above */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        className="kb-insert-choice"
        data-active={isActive}
        onClick={onChoose}
      >
        <span>{choice.label}</span>
        <span className="kb-quiet">{choice.hint}</span>
      </div>
    </>
  )
}
