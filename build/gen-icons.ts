import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from '../electron/hosts/chromium/chromium-path.ts'
import { icns, ico } from './icon-files.ts'

/** Draws build/icons/icon.svg in the sizes each system wants; run by hand when the drawing changes. */
const folder = new URL('icons/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')
const executablePath = findChromium() ?? undefined
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()

async function png(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>*{margin:0;display:block}svg{width:100vw;height:100vh}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

async function pngs(sizes: readonly number[]) {
  const drawn: { size: number; png: Buffer }[] = []
  for (const size of sizes) drawn.push({ size, png: await png(size) })
  return drawn
}

writeFileSync(new URL('icon.png', folder), await png(512))
writeFileSync(new URL('icon.ico', folder), ico(await pngs([16, 24, 32, 48, 64, 256])))
writeFileSync(new URL('icon.icns', folder), icns(await pngs([16, 32, 64, 128, 256, 512, 1024])))
await browser.close()
