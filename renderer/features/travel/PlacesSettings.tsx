import { Button, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconHome, IconMapPin, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Place } from '../../../shared/domain/travel/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { WaysTable } from './WaysTable.tsx'

/** Where clients lie and where days begin, and how long the ways between take. */
export function PlacesSettings() {
  const m = useMessages()
  const words = m.travel.places
  const table = useBookQuery('travel.table', {})
  const [open, setOpen] = useState<Place | 'new' | null>(null)
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      <QueryView query={table} rows={3}>
        {({ places, times }) => (
          <>
            {places.length === 0 ? <Text size="sm">{words.none}</Text> : null}
            <ul className="kb-lines">
              {places.map((place) => (
                <li key={place.id}>
                  <PlaceLine place={place} onOpen={() => setOpen(place)} />
                </li>
              ))}
            </ul>
            <div>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setOpen('new')}
              >
                {words.add}
              </Button>
            </div>
            {places.length < 2 ? null : <WaysTable places={places} times={times} />}
            {open === null ? null : (
              <PlaceDialog
                place={open === 'new' ? null : open}
                isFirst={places.length === 0}
                onClose={() => setOpen(null)}
              />
            )}
          </>
        )}
      </QueryView>
    </Stack>
  )
}

function PlaceLine({ place, onOpen }: { readonly place: Place; readonly onOpen: () => void }) {
  const m = useMessages()
  const IconOf = place.isBase ? IconHome : IconMapPin
  return (
    <UnstyledButton className="kb-line" onClick={onOpen}>
      <span className="kb-line-main">
        <IconOf size={16} aria-hidden /> {place.name}{' '}
        <Text span size="sm" c="dimmed">
          {[place.address, place.isBase ? m.travel.places.base : ''].filter((t) => t !== '').join(' · ')}
        </Text>
      </span>
    </UnstyledButton>
  )
}
