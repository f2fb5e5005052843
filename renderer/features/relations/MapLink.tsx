import { Button } from '@mantine/core'
import { IconAffiliate } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useMessages } from '../../ui/language.tsx'

/** The way from a client to the map of its people. */
export function MapLink({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <Button
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      leftSection={<IconAffiliate size={16} aria-hidden />}
      onClick={() => go(`/clients/${clientId}/map`)}
    >
      {m.relations.map.open}
    </Button>
  )
}
