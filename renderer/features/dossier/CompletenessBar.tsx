import { Button, Progress, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OpenQuestion } from '../../../shared/domain/dossier/open-questions.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { useDossier } from './dossier-context.ts'
import { placeOf } from './sections.ts'
import { useCompleteness } from './use-completeness.ts'

const shownAtFirst = 3

/** How much is known, and the questions worth asking next, each answered by one press (K-20, K-32). */
export function CompletenessBar() {
  const m = useMessages()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const { ppm, answered, asked, open } = useCompleteness(useDossier())
  const text = m.dossier.completeness
  return (
    <section aria-label={text.title} className="kb-completeness">
      <Text fw={500}>{text.text(format.percent(ppm, 0), answered, asked)}</Text>
      <Progress value={ppm / 10_000} aria-label={text.title} size="sm" mt={4} mb="sm" />
      {open.length === 0 ? (
        <Text size="sm" c="dimmed">
          {text.nothing}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {text.next}
          </Text>
          <ol className="kb-questions">
            {open.slice(0, isWhole ? undefined : shownAtFirst).map((question) => (
              <QuestionLine key={question.key} question={question} />
            ))}
          </ol>
          {open.length <= shownAtFirst ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole ? text.less : text.all(open.length)}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function QuestionLine({ question }: { readonly question: OpenQuestion }) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const { dossier, client, edit } = useDossier()
  const text = m.dossier.completeness
  const answer = () => {
    const place = placeOf(question.key, dossier)
    if (place === null) return go(`/clients/${client.id}?tab=people`)
    const { section, kind, topic } = place
    edit({ section, kind, entry: null, preset: topic === undefined ? {} : { topic } })
  }
  return (
    <li>
      <span>
        {m.dossier.questions[question.key]}{' '}
        <span className="kb-quiet">
          {question.reason === 'stale' ? text.stale : ''} {text.gain(format.percent(question.gainPpm, 0))}
        </span>
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${text.answer}: ${m.dossier.questions[question.key]}`}
        onClick={answer}
      >
        {text.answer}
      </Button>
    </li>
  )
}
