import { Link } from 'wouter'
import { NameText } from '../ui/NameText.tsx'

/** A client's name that leads to its record. */
export function ClientLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link href={`/clients/${id}`} className="kb-link">
      <NameText name={name} />
    </Link>
  )
}
