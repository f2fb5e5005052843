import { expect, test } from './fixtures.ts'
import { DossierTab } from './pages/dossier.ts'
import { LockPage } from './pages/lock-page.ts'
import { Shell } from './pages/shell.ts'

test.beforeEach(async ({ app }) => {
  const lock = new LockPage(app.page)
  await lock.makeBook('sell lady describe happy champion')
  await lock.skipSheet()
})

const answers: readonly (readonly [question: string, fields: Readonly<Record<string, string>>])[] = [
  [
    'What does the client need now?',
    { 'What is known': 'A carton for the cold store', Source: 'Their buyer' },
  ],
  ['What does it buy, and from whom?', { 'Group of products': 'Cartons', 'In a year': '40 000' }],
  ['What does it plan for the coming years?', { 'What is known': 'A second packing line' }],
  ['Which rivals are at this client, and what do they offer?', { Name: 'Northern Board' }],
  ['What is peculiar about its business?', { 'What is known': 'Lives by the season' }],
  ['What were its revenue and margin last year?', { Revenue: '12 000 000' }],
  ['Can it be trusted? What do registry, accounts and courts say?', { 'What was found': 'No cases' }],
  ['On what terms and up to what limit does it buy?', { 'What is known': '30 days' }],
  ['How does it buy: who asks, who compares, who signs?', { 'What is known': 'Three offers' }],
  ['Who owns it?', { 'What is known': 'The family' }],
  ['How large is it: people, sites, markets?', { 'What is known': '240 people' }],
  ['How did the company come about?', { 'What is known': 'Two brothers, 1968' }],
  ['How well does it pay what it owes?', { 'What is known': 'In time' }],
]

test('a dossier is built from empty to complete by answering its own questions', async ({ app }) => {
  test.slow()
  const { page } = app
  const dossier = new DossierTab(page)
  await dossier.openNew('Alder Foods')
  expect(await dossier.known()).toBe(0)
  await dossier.completeness.getByRole('button', { name: /Show all \d+ open questions/ }).click()
  let known = 0
  for (const [question, fields] of answers) {
    await dossier.answer(question, fields)
    await expect.poll(() => dossier.known()).toBeGreaterThan(known)
    known = await dossier.known()
  }
  await dossier.completeness
    .getByRole('button', { name: 'Answer: Who decides, and whose word weighs?' })
    .click()
  const parts = page.getByRole('tablist', { name: 'Parts of the record' })
  await expect(parts.getByRole('tab', { name: 'People' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: 'Add a person' }).click()
  const person = page.getByRole('dialog', { name: 'New person' })
  await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Ruth Egan')
  await person.getByRole('combobox', { name: 'Part in buying' }).click()
  await page.getByRole('option', { name: 'decides' }).click()
  await person.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: /Ruth Egan/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Dossier' }).click()
  await expect.poll(() => dossier.known()).toBe(100)
  await expect(dossier.part('Needs and plans').getByText('Their buyer')).toBeVisible()
  await expect(dossier.completeness.getByText('Nothing is open.')).toBeVisible()
})

test('promises, claims, training and all four fields of SWOT are kept, edited and taken back', async ({
  app,
}) => {
  const { page } = app
  const dossier = new DossierTab(page)
  await dossier.openNew('Alder Foods')
  await dossier.add('Promises', 'Add a promise', { 'What was promised': 'Bring samples', Due: '20.11.2026' })
  await expect(dossier.part('Promises').getByText('late')).toBeVisible()
  await dossier.part('Promises').getByRole('button', { name: 'Kept today' }).click()
  await expect(dossier.part('Promises').getByText(/kept 24 Nov 2026/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(dossier.part('Promises').getByText('late')).toBeVisible()
  await dossier.add('Claims and conflicts', 'Add a claim', {
    'What went wrong': 'Damp cartons',
    Amount: '400',
  })
  await expect(dossier.part('Claims and conflicts').getByText('€400')).toBeVisible()
  await dossier.add('Training and events', /Add training/, { Title: 'Setting up the erector' })
  for (const topic of ['Strengths', 'Weaknesses', 'Opportunities', 'Threats']) {
    await dossier.add('Strengths and threats', /Add to/, {
      'What about': topic,
      'What is known': `${topic} here`,
    })
  }
  await expect(dossier.part('Strengths and threats').getByText(/ here$/)).toHaveCount(4)
  await dossier.part('Strengths and threats').getByRole('button', { name: 'Edit: Threats here' }).click()
  const form = page.locator('form.kb-entry-form')
  await form.getByLabel('What is known').fill('Half a thou')
  await page.keyboard.press('Control+l')
  await new LockPage(page).unlock('sell lady describe happy champion')
  await page.getByRole('tab', { name: 'Dossier' }).click()
  await dossier.part('Strengths and threats').getByRole('button', { name: 'Edit: Threats here' }).click()
  await expect(form.getByLabel('What is known')).toHaveValue('Half a thou')
  await form.getByRole('button', { name: 'Move to trash' }).click()
  await expect(dossier.part('Strengths and threats').getByText('Threats here')).toHaveCount(0)
  await new Shell(page).find('erector', /Setting up the erector/)
  await expect(dossier.part('Training and events')).toBeVisible()
})

test('names from right to left, with emoji and far too long are kept or refused, and nothing is lost', async ({
  app,
}) => {
  const { page } = app
  const dossier = new DossierTab(page)
  await dossier.openNew('مصنع الكرتون 📦👩‍👩‍👧 בע״מ')
  await dossier.add('Competitors here', 'Add a competitor', {
    Name: 'ООО «Ёж» 🦔 ليمتد',
    'What it offers': 'x'.repeat(9_000),
  })
  await expect(dossier.part('Competitors here').getByText('ООО «Ёж» 🦔 ليمتد')).toBeVisible()
  await dossier
    .part('Company')
    .getByRole('button', { name: /Add to/ })
    .click()
  const form = page.locator('form.kb-entry-form')
  await form.getByLabel('Source').fill('A source that stays')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toHaveText(/Write something first/)
  await expect(form.getByLabel('Source')).toHaveValue('A source that stays')
})
