import { UnstyledButton } from '@mantine/core'
import { IconClockExclamation, IconPointFilled } from '@tabler/icons-react'
import type { BriefSection } from '../../../shared/domain/briefs/brief.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

type Props = {
  readonly visitId: string
  readonly section: BriefSection
  readonly isUnread: boolean
}

/** A part of the brief; what was not read as it is now is marked, and pressed when it is. */
export function BriefSectionView({ visitId, section, isUnread }: Props) {
  const m = useMessages()
  const mark = useCommand('briefs.markRead')
  const title = m.briefs.sections[section.key]
  return (
    <section aria-label={title} data-unread={isUnread ? true : undefined}>
      <h3>
        {title}
        {isUnread ? (
          <UnstyledButton
            className="kb-brief-unread"
            onClick={() => void mark.run({ visitId, read: { [section.key]: section.print } })}
          >
            <IconPointFilled size={12} aria-hidden /> {m.briefs.unread}
          </UnstyledButton>
        ) : null}
      </h3>
      <ul>
        {section.lines.map((line) => (
          <li key={line.key} data-late={line.isLate ? true : undefined}>
            {line.isLate ? <IconClockExclamation size={13} aria-hidden /> : null}{' '}
            <Private>{line.text}</Private>
            {line.note === '' ? null : <Private className="kb-brief-note">{line.note}</Private>}
          </li>
        ))}
      </ul>
    </section>
  )
}
