import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { AllMessages } from '../../shared/i18n/index.ts'

/** The seven words of the navigation. */
export type Section = 'today' | 'week' | 'clients' | 'proposals' | 'money' | 'reports' | 'settings'

/** A page of a feature. path: wouter pattern ('/clients/:id'); parameters come from wouter's useParams. */
export type FeatureRoute = {
  readonly path: string
  readonly component: ComponentType
  /** Which word of the navigation is lit. */
  readonly section: Section
}

export type ActionContext = {
  readonly navigate: (path: string) => void
  readonly m: AllMessages
  /** Where the user is. */
  readonly path: string
}

/** Something the user can do from the palette or by keys; one object serves menu, palette and keyboard. */
export type Action = {
  readonly id: string
  readonly label: (m: AllMessages) => string
  /** 'mod+K', 'mod+shift+P', 'g t' (one after the other), '?' ; mod is Ctrl or Cmd. */
  readonly keys?: string
  readonly icon: Icon
  /** false: there is nothing here it could be done to, and the palette leaves it out. Absent: always offered. */
  readonly isOffered?: (path: string) => boolean
  /** true: it opens a field, and what is typed right after its keys belongs there (takeTyped). */
  readonly opensField?: boolean
  readonly perform: (context: ActionContext) => void
}

/** A part of the Settings page. */
export type SettingsPanel = {
  readonly id: string
  readonly title: (m: AllMessages) => string
  readonly component: ComponentType
}

/** The tabs of a client's record, in their order. */
export const clientTabs = ['overview', 'dossier', 'people', 'contacts', 'business', 'history'] as const
export type ClientTab = (typeof clientTabs)[number]

/** A part of a client's record that a feature brings. */
export type ClientPanel = {
  readonly id: string
  readonly tab: ClientTab
  readonly component: ComponentType<{ readonly clientId: string }>
}

/** A part of a person's record that a feature brings. */
export type PersonPanel = {
  readonly id: string
  readonly component: ComponentType<{ readonly personId: string }>
}

/** A part of a contact's dialog that a feature brings. */
export type VisitPanel = {
  readonly id: string
  readonly component: ComponentType<{ readonly visitId: string; readonly day: string }>
}

/** A line above every page that a feature brings; it shows nothing where there is nothing to say. */
export type FeatureBanner = {
  readonly id: string
  readonly component: ComponentType
}

/** A tab of the Clients section: everything whose path begins so. */
export type ClientsTab = { readonly path: string; readonly label: (m: AllMessages) => string }

/** A tab of the Money section; its path begins with /money/. */
export type MoneyTab = { readonly path: string; readonly label: (m: AllMessages) => string }
