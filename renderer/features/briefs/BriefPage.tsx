import { Button, Text } from '@mantine/core'
import { IconArrowLeft, IconBulb, IconChecks, IconFileTypePdf, IconUser } from '@tabler/icons-react'
import { useLocation, useParams } from 'wouter'
import type { BriefView } from '../../../shared/contract/briefs.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Page } from '../../ui/Page.tsx'
import { BriefSectionView } from './BriefSectionView.tsx'
import { OwnPoints } from './OwnPoints.tsx'
import './briefs.css'

/** One page before a visit, made by itself from the whole book (K-32). */
export function BriefPage() {
  const m = useMessages()
  const language = useLanguage()
  const { visitId = '' } = useParams<{ visitId: string }>()
  const query = useBookQuery('briefs.get', { visitId, language })
  return (
    <Page
      title={m.briefs.title}
      toolbar={query.data === undefined ? undefined : <BriefTools brief={query.data} />}
    >
      <QueryView query={query} rows={8}>
        {(brief) => <BriefSheet key={brief.visitId} brief={brief} />}
      </QueryView>
    </Page>
  )
}

function BriefTools({ brief }: { readonly brief: BriefView }) {
  const m = useMessages()
  const language = useLanguage()
  const [, go] = useLocation()
  const pdf = useCommand('briefs.savePdf', {
    done: ({ path }) => (path === null ? null : m.briefs.saved(path)),
  })
  const mark = useCommand('briefs.markRead')
  const { visitId } = brief
  const read = Object.fromEntries(brief.sections.map(({ key, print }) => [key, print]))
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/week')}
      >
        {m.briefs.back}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconUser size={16} aria-hidden />}
        onClick={() => go(`/clients/${brief.clientId}`)}
      >
        {m.briefs.openClient}
      </Button>
      <Button
        ms="auto"
        variant="default"
        loading={pdf.pending}
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={() => void pdf.run({ visitId, language })}
      >
        {m.briefs.pdf}
      </Button>
      {brief.unread.length === 0 ? (
        <Text size="sm" c="dimmed">
          {m.briefs.isRead}
        </Text>
      ) : (
        <Button
          leftSection={<IconChecks size={16} aria-hidden />}
          onClick={() => void mark.run({ visitId, read })}
        >
          {m.briefs.allRead}
        </Button>
      )}
    </>
  )
}

function BriefSheet({ brief }: { readonly brief: BriefView }) {
  const m = useMessages()
  const unread = new Set(brief.unread)
  const shown = brief.sections.filter(({ key, lines }) => key !== 'points' && lines.length > 0)
  return (
    <article className="kb-brief" aria-label={m.briefs.title}>
      <header>
        <h2>
          <NameText name={brief.clientName} />
        </h2>
        <p>{brief.heading}</p>
        <p className="kb-quiet">{[brief.when, brief.place].filter((text) => text !== '').join(' · ')}</p>
        <p className="kb-brief-mistake">
          <IconBulb size={16} aria-hidden /> {brief.mistake}
        </p>
      </header>
      <OwnPoints visitId={brief.visitId} points={brief.points} />
      {shown.length === 0 ? (
        <Text c="dimmed">{m.briefs.empty.text}</Text>
      ) : (
        <div className="kb-brief-sections">
          {shown.map((section) => (
            <BriefSectionView
              key={section.key}
              visitId={brief.visitId}
              section={section}
              isUnread={unread.has(section.key)}
            />
          ))}
        </div>
      )}
    </article>
  )
}
