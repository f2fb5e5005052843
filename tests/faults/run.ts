import { killWhileWriting } from './kill.ts'

/** `npm run faults [-- kills]`: 200 kills in the middle of writing; ends with 1 when anything was lost. */
const kills = Number(process.argv[2] ?? 200)
const report = await killWhileWriting(kills, Math.random, (kill) => {
  if (kill % 20 === 0) console.log(`${kill} of ${kills} kills`)
})
console.log(
  `${report.kills} kills, ${report.acknowledged} clients acknowledged, ${report.lost.length} lost, ` +
    `${report.damagedPages} damaged pages, ${report.backups} whole backups`,
)
for (const line of report.lost.slice(0, 20)) console.log(`lost: ${line}`)
process.exitCode = report.lost.length + report.damagedPages === 0 ? 0 : 1
