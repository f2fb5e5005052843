import { createRng } from '../base/rng.ts'
import type { Language } from '../contract/settings.ts'
import type { DemoBook } from './demo-book.ts'
import { demoCash } from './demo-cash.ts'
import { demoClients } from './demo-clients.ts'
import { demoContracts, demoTenders } from './demo-contracts.ts'
import { demoDeals } from './demo-deals.ts'
import { demoDossiers } from './demo-dossier.ts'
import { formerDeals, formerPeriods } from './demo-former.ts'
import { demoPlans } from './demo-plans.ts'
import { demoPricing } from './demo-pricing.ts'
import { demoProposals } from './demo-proposals.ts'
import { demoRelations } from './demo-relations.ts'
import { demoSmoothing } from './demo-smoothing.ts'
import { demoTargets } from './demo-targets.ts'
import { demoVisits, ownWorkHours } from './demo-visits.ts'
import { cashWords } from './words/cash/list.ts'
import type { DemoWords } from './words/demo-words.ts'
import { dossierWords } from './words/dossier/list.ts'
import { demoWords } from './words/list.ts'
import { offerWords } from './words/offers/list.ts'
import { pricingWords } from './words/pricing/list.ts'
import type { PricingWords } from './words/pricing/pricing-words.ts'
import { relationWords } from './words/relation-words.ts'

/**
 * A believable book: 60 clients, eight of which bring three quarters of the revenue (K-10), 200 people, three years
 * of deals and commissions with harvest and lean months (K-73), two years of contacts, and a week that is planned.
 * The same seed, day (YYYY-MM-DD) and language give the same book.
 */
export function buildDemoBook(seed: string, today: string, language: Language): DemoBook {
  const words = demoWords[language]
  const rng = createRng(`${seed}/${language}`)
  const accounts = demoClients(rng, today, words)
  const deals = demoDeals(rng, today, words)
  // Chance of its own, so that the rest of the book stays as it is.
  const dossiers = demoDossiers(
    createRng(`${seed}/${language}/dossier`),
    today,
    words,
    dossierWords[language],
    accounts,
  )
  const relations = demoRelations(
    createRng(`${seed}/${language}/relations`),
    today,
    relationWords[language],
    accounts,
  )
  const own = cashWords[language]
  const cash = demoCash(createRng(`${seed}/${language}/cash`), today, words, own, accounts, deals)
  const chance = createRng(`${seed}/${language}/former`)
  const periods = formerPeriods(chance, today, accounts, dossiers)
  const former = periods.map((period) => (period === null ? [] : formerDeals(chance, today, words, period)))
  const visits = demoVisits(rng, today, words, accounts, { rng: chance, periods })
  return {
    settings: settingsOf(words),
    companies: words.principals.map((name) => ({ name, currency: words.currency, notes: '' })),
    plans: demoPlans(words, today),
    targets: demoTargets(words, today),
    smoothing: demoSmoothing(words, today),
    products: productsOf(words, pricingWords[language]),
    pricing: demoPricing(words, pricingWords[language], today),
    clients: accounts.map((account, i) => ({
      ...account,
      deals: [...(deals[i] ?? []), ...(former[i] ?? [])],
      cash: cash[i] ?? [],
      visits: visits[i] ?? [],
      dossier: dossiers[i] ?? null,
      relations: relations[i] ?? null,
    })),
    offerWords: offerWords[language],
    proposals: demoProposals(rng, today, language, words),
    contracts: demoContracts(today, words, own),
    tenders: demoTenders(today, words, own),
    ownWork: ownWorkHours(today, words),
  }
}

function settingsOf(words: DemoWords): DemoBook['settings'] {
  const { owner } = words
  return {
    ownerName: owner.name,
    ownerCompany: owner.company,
    ownerAddress: owner.address,
    ownerPhone: owner.phone,
    ownerEmail: owner.email,
    currency: words.currency,
    calendar: words.calendar,
    zone: words.zone,
    vatRate: words.vatPpm,
    monthlyNeeds: 4_200 * words.minorPerEuro,
  }
}

function productsOf(words: DemoWords, { talk }: PricingWords): DemoBook['products'] {
  return words.products.map((product, i) => ({
    sku: `${product.euros >= 5_000 ? 'M' : 'B'}-${String(100 + i)}`,
    name: product.name,
    groupName: product.group,
    unit: product.unit,
    currency: words.currency,
    priceMinor: product.euros * words.minorPerEuro,
    costMinor: Math.round(product.euros * words.minorPerEuro * 0.74),
    vatPpm: words.vatPpm,
    notes: talk.find(({ product: place }) => place === i)?.text ?? '',
  }))
}
