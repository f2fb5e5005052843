import { failureText, messages } from '../../shared/i18n/index.ts'
import { expect, test } from './fixtures.ts'
import { call, makeBook } from './pages/book.ts'

/** A name that can't be kept: two scripts, one of them from right to left, and signs of several code points. */
const endless = 'מפעל 👩‍👩‍👧 '.repeat(2_000).slice(0, 10_000).trim()

for (const language of ['en', 'th', 'ru'] as const)
  test(`what can’t be taken is said in words, and nothing typed is lost (${language})`, async ({ app }) => {
    const { page } = app
    const m = messages[language]
    const { fields } = m.clients
    await makeBook(page)
    await call(page, 'settings.saveDevice', { language })
    const owned = await call(page, 'clients.save', { id: null, fields: { name: 'Кедр' } })
    await page.evaluate(() => {
      window.location.hash = '#/clients'
    })

    await page.getByRole('button', { name: m.clients.form.new }).first().click()
    const dialog = page.getByRole('dialog')
    const name = dialog.getByRole('textbox', { name: fields.name, exact: true })
    const town = dialog.getByRole('textbox', { name: fields.city, exact: true })
    const save = dialog.getByRole('button', { name: m.shell.save })
    await town.fill('كورك')
    await save.click()
    await expect(dialog.getByText(failureText(m, { code: 'clients.nameEmpty', params: {} }))).toBeVisible()
    await name.fill(endless)
    await save.click()
    const params = { start: endless.slice(0, 20).trim(), length: endless.length, limit: 200 }
    const refused = failureText(m, { code: 'core.textTooLong', params })
    await expect(dialog.getByRole('alert')).toContainText(refused.slice(refused.indexOf('…')))
    await expect(name).toHaveValue(endless)
    await expect(town).toHaveValue('كورك')
    await name.fill('مصنع الكرتون 📦👩‍👩‍👧 בע״מ')
    await save.click()
    await expect(page.getByRole('heading', { level: 2, name: 'مصنع الكرتون 📦👩‍👩‍👧 בע״מ' })).toBeVisible()

    const list = await call(page, 'clients.list', {})
    const owner = list.find(({ id }) => id !== owned.id)?.id ?? ''
    await call(page, 'clients.save', { id: owned.id, fields: { parentId: owner } })
    await page.getByRole('tab', { name: m.clients.record.tabs.dossier }).click()
    await page.getByRole('combobox', { name: m.dossier.family.owner }).click()
    await page.getByRole('option', { name: 'Кедр' }).click()
    const loop = failureText(m, { code: 'clients.ownerLoop', params: { name: 'Кедр' } })
    await expect(page.getByText(loop)).toBeVisible()
    await expect(page.getByRole('combobox', { name: m.dossier.family.owner })).toHaveValue(
      m.dossier.family.none,
    )

    const documents = page.getByRole('region', { name: m.documents.title, exact: true })
    await documents.locator('input[type=file]').setInputFiles([
      { name: 'Film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(10_000_001, 7) },
      { name: 'Заметки.txt', mimeType: 'text/plain', buffer: Buffer.from('ёлки') },
    ])
    await expect(documents.getByRole('alert')).toContainText('Film.mp4')
    await expect(documents.getByRole('alert')).toContainText('10')
    await expect(documents.getByRole('button', { name: m.documents.open('Заметки.txt') })).toBeVisible()
  })
