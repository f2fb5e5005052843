import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { VerifyReport } from '../../../shared/contract/vault.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** Checks every page of the open book and says plainly what was found. */
export function VerifyBook() {
  const m = useMessages()
  const verify = useCommand('vault.verify')
  const [report, setReport] = useState<VerifyReport | null>(null)
  const text = m.vault.panel
  const run = async () => {
    setReport(null)
    const reply = await verify.run({})
    if (reply.ok) setReport(reply.value)
  }
  return (
    <SettingsSection title={text.verifyTitle} text={text.verifyText}>
      <Group>
        <Button variant="default" onClick={() => void run()}>
          {text.verify}
        </Button>
      </Group>
      {report === null ? null : <Found report={report} />}
      <ProgressDialog
        opened={verify.pending}
        title={text.verifyBusy}
        progress={verify.progress}
        onCancel={verify.cancel}
      />
    </SettingsSection>
  )
}

function Found({ report }: { readonly report: VerifyReport }) {
  const m = useMessages()
  const format = useFormat()
  const isSound = report.damagedPages === 0 && report.quickCheck === 'ok' && report.foreignKeyProblems === 0
  const text = m.vault.panel
  return (
    <Alert color={isSound ? 'teal' : 'red'} role={isSound ? 'status' : 'alert'}>
      {isSound
        ? text.verifyOk(format.number(report.pages), format.number(report.durationMs / 1000, 1))
        : text.verifyBad(format.number(report.damagedPages))}
    </Alert>
  )
}
