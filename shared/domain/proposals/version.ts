import type { Proposal, ProposalLine } from './types.ts'

type Content = Pick<
  Proposal,
  | 'clientId'
  | 'personId'
  | 'title'
  | 'language'
  | 'currency'
  | 'issuedOn'
  | 'validUntil'
  | 'body'
  | 'adjustments'
  | 'isVatPerLine'
  | 'filled'
>

/**
 * Everything that makes one version of a proposal, as one text to be hashed: the same content gives the same text
 * whatever the order of its keys, any change of a word, price, cost or discount gives another.
 */
export function versionText(proposal: Content, lines: readonly ProposalLine[]): string {
  const { clientId, personId, title, language, currency, issuedOn, validUntil } = proposal
  const { body, adjustments, isVatPerLine, filled } = proposal
  return canonical([
    {
      clientId,
      personId,
      title,
      language,
      currency,
      issuedOn,
      validUntil,
      body,
      adjustments,
      isVatPerLine,
      filled,
    },
    lines.map(
      ({
        id: _id,
        createdAt: _created,
        changedAt: _changed,
        deletedAt: _deleted,
        proposalId: _of,
        ...line
      }) => line,
    ),
  ])
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`)
    .join(',')}}`
}
