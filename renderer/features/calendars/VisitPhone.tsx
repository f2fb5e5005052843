import { Button, Group, Stack, Text } from '@mantine/core'
import { IconQrcode } from '@tabler/icons-react'
import { useState } from 'react'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { PrivacyChoice } from './PrivacyChoice.tsx'
import { QrCode } from './QrCode.tsx'
import { usePrivacyLevel } from './use-privacy-level.ts'

type Props = { readonly visitId: string; readonly day: string }

/** A contact as a code for the phone's camera and as a file; waits behind one press. */
export function VisitPhone({ visitId, day }: Props) {
  const { visit } = useMessages().calendars
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack gap="md" mt="md">
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconQrcode size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {visit.title}
      </Button>
      {isOpen ? <Phone visitId={visitId} day={day} /> : null}
    </Stack>
  )
}

function Phone({ visitId, day }: Props) {
  const m = useMessages()
  const language = useLanguage()
  const { visit, out } = m.calendars
  const [privacy, setPrivacy] = usePrivacyLevel()
  const code = useBookQuery('calendars.phone', { visitId, privacy, language })
  const save = useCommand('calendars.save', {
    done: ({ path, entries }) => (path === null ? null : out.saved(entries)),
  })
  const wish = { from: day, to: day, visitId, privacy, travel: false, changedOnly: false, language }
  return (
    <Group align="flex-start" gap="lg">
      <QueryView query={code}>{({ text }) => <QrCode text={text} label={visit.code} />}</QueryView>
      <Stack gap="md" flex={1} miw={260}>
        <Text size="sm">{visit.hint}</Text>
        <PrivacyChoice value={privacy} onChange={setPrivacy} />
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={save.pending}
          onClick={() => void save.run(wish)}
        >
          {visit.save}
        </Button>
      </Stack>
    </Group>
  )
}
