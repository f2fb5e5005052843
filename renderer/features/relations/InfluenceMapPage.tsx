import { Button, Menu, Select, Text } from '@mantine/core'
import { IconArrowLeft, IconPhotoDown, IconUsersGroup } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { InfluenceMap } from '../../../shared/contract/relations.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DayField } from '../../ui/DayField.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { MapCanvas, type MapDeeds } from './MapCanvas.tsx'
import { MapList } from './MapList.tsx'
import { type MapModel, mapModel } from './map-model.ts'
import { RelationForm, type RelationStart } from './RelationForm.tsx'
import { useMapPicture } from './use-map-picture.ts'

/** Who decides at a client, how each stands to us, and who they are to each other (K-22); now or on a day. */
export function InfluenceMapPage() {
  const m = useMessages()
  const { id: clientId = '' } = useParams<{ id?: string }>()
  const [onDay, setDay] = useState<string | null>(null)
  const [form, setForm] = useState<RelationStart | null>(null)
  const client = useBookQuery('clients.get', { id: clientId })
  const query = useBookQuery('relations.map', { clientId, onDay })
  const model = useMemo(() => (query.data === undefined ? null : mapModel(query.data)), [query.data])
  const title = m.relations.map.of(client.data?.client.name ?? '')
  return (
    <Page
      title={title}
      isPrivateTitle
      layout="fill"
      mainAction={
        onDay === null
          ? { label: m.relations.map.addRelation, perform: () => setForm({ fromId: null, toId: null }) }
          : undefined
      }
      toolbar={
        <Toolbar
          clientId={clientId}
          map={query.data ?? null}
          model={model}
          title={title}
          onDay={onDay}
          onDayChange={setDay}
        />
      }
    >
      <QueryView query={query}>
        {() => <MapAndList clientId={clientId} model={model} onDay={onDay} onForm={setForm} />}
      </QueryView>
      {form === null ? null : <RelationForm start={form} clientId={clientId} onClose={() => setForm(null)} />}
    </Page>
  )
}

type MapAndListProps = {
  readonly clientId: string
  readonly model: MapModel | null
  readonly onDay: string | null
  readonly onForm: (start: RelationStart) => void
}

function MapAndList({ clientId, model, onDay, onForm }: MapAndListProps) {
  const m = useMessages()
  const [, go] = useLocation()
  const { run: place } = useCommand('relations.place')
  const deeds = useMemo<MapDeeds>(
    () => ({
      open: (id) => go(`/people/${id}`),
      move: (places) => void place({ clientId, places: [...places] }),
      relate: (fromId, toId) => onForm({ fromId, toId }),
      edit: (tie) => onForm({ tie }),
    }),
    [clientId, go, place, onForm],
  )
  if (model === null) return null
  const { empty, none } = m.relations.map
  if (model.people.length === 0)
    return onDay === null ? (
      <EmptyState
        icon={IconUsersGroup}
        title={empty.title}
        text={empty.text}
        action={<Button onClick={() => go(`/clients/${clientId}`)}>{m.relations.map.backToClient}</Button>}
      />
    ) : (
      <EmptyState title={none} />
    )
  return (
    <div className="kb-map-page">
      <MapCanvas model={model} canChange={onDay === null} deeds={deeds} />
      <MapList model={model} canChange={onDay === null} onEdit={deeds.edit} />
    </div>
  )
}

type ToolbarProps = {
  readonly clientId: string
  readonly map: InfluenceMap | null
  readonly model: MapModel | null
  readonly title: string
  readonly onDay: string | null
  readonly onDayChange: (day: string | null) => void
}

function Toolbar({ clientId, map, model, title, onDay, onDayChange }: ToolbarProps) {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const text = m.relations.map
  const reset = useCommand('relations.resetPlaces', { done: () => text.resetDone, undo: true })
  const days = [
    { value: '', label: text.now },
    ...(map?.changedOn ?? []).map((day) => ({ value: day, label: format.day(day) })),
  ]
  const isOwnDay = onDay !== null && !days.some((day) => day.value === onDay)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go(`/clients/${clientId}`)}
      >
        {text.backToClient}
      </Button>
      <Select
        w={168}
        aria-label={text.changes}
        data={isOwnDay ? [...days, { value: onDay ?? '', label: format.day(onDay ?? '') }] : days}
        value={onDay ?? ''}
        onChange={(day) => onDayChange(day === null || day === '' ? null : day)}
      />
      <DayField w={168} aria-label={text.day} placeholder={text.day} value={onDay} onChange={onDayChange} />
      {onDay === null && (map?.places.length ?? 0) > 0 ? (
        <Button variant="default" loading={reset.pending} onClick={() => void reset.run({ clientId })}>
          {text.reset}
        </Button>
      ) : null}
      <PictureMenu model={model} title={onDay === null ? title : `${title}, ${format.day(onDay)}`} />
      <Text size="sm" c="dimmed" ms="auto" role="status">
        {onDay === null ? text.keys : text.past(format.day(onDay))}
      </Text>
    </>
  )
}

function PictureMenu({ model, title }: { readonly model: MapModel | null; readonly title: string }) {
  const m = useMessages()
  const text = m.relations.map
  const save = useMapPicture(model, title)
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPhotoDown size={16} aria-hidden />}
          disabled={model === null}
        >
          {text.save}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('png')}>{text.asPng}</Menu.Item>
        <Menu.Item onClick={() => void save('svg')}>{text.asSvg}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
