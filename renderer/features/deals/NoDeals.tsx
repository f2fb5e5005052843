import { Button } from '@mantine/core'
import { IconBriefcase } from '@tabler/icons-react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'

/** What a deal is for, and the way to the first one. */
export function NoDeals({ onAdd }: { readonly onAdd: () => void }) {
  const m = useMessages()
  return (
    <EmptyState
      icon={IconBriefcase}
      title={m.deals.empty.title}
      text={m.deals.empty.text}
      action={<Button onClick={onAdd}>{m.deals.new}</Button>}
    />
  )
}
