/** Names and sentences the sample book is made of, in one language. */
export type DemoWords = {
  readonly currency: string
  readonly zone: string
  readonly calendar: 'gregorian' | 'buddhist'
  readonly vatPpm: number
  /** A tax of one's own, and its share of income in millionths. */
  readonly tax: { readonly name: string; readonly ppm: number }
  /** Minor units of the currency that a euro's worth is scaled to. */
  readonly minorPerEuro: number
  readonly owner: {
    readonly name: string
    readonly company: string
    readonly address: string
    readonly phone: string
    readonly email: string
  }
  readonly principals: readonly [string, string]
  readonly rules: readonly [string, string]
  readonly firms: readonly string[]
  /** Puts a firm's name into the form usual where it is. */
  readonly firmForms: readonly ((name: string) => string)[]
  readonly cities: readonly string[]
  readonly country: string
  readonly industries: readonly string[]
  readonly street: (number: number) => string
  readonly phone: (digits: number) => string
  readonly women: readonly string[]
  readonly men: readonly string[]
  /** Surnames as [for women, for men]. */
  readonly surnames: readonly (readonly [string, string])[]
  readonly posts: readonly { readonly title: string; readonly department: string; readonly power: number }[]
  readonly products: readonly {
    readonly name: string
    readonly group: string
    readonly unit: string
    readonly euros: number
  }[]
  readonly dealTitles: readonly ((product: string) => string)[]
  readonly aims: readonly string[]
  readonly outcomes: readonly string[]
  readonly nextSteps: readonly string[]
  readonly lostReasons: readonly string[]
  /** Why a client left for good. */
  readonly lostClientReasons: readonly string[]
  readonly sources: readonly string[]
  readonly approaches: readonly string[]
  readonly ownWork: string
  readonly keyNotes: readonly string[]
}
