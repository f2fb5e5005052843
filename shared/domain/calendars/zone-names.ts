import { isZone } from '../../base/zoned-time.ts'

/** Zones as Windows and Outlook name them (Unicode CLDR, windowsZones), those of the places where the users work. */
const windowsZones: Readonly<Record<string, string>> = {
  utc: 'UTC',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'kaliningrad standard time': 'Europe/Kaliningrad',
  'belarus standard time': 'Europe/Minsk',
  'russian standard time': 'Europe/Moscow',
  'russia time zone 3': 'Europe/Samara',
  'ekaterinburg standard time': 'Asia/Yekaterinburg',
  'omsk standard time': 'Asia/Omsk',
  'n. central asia standard time': 'Asia/Novosibirsk',
  'north asia standard time': 'Asia/Krasnoyarsk',
  'north asia east standard time': 'Asia/Irkutsk',
  'yakutsk standard time': 'Asia/Yakutsk',
  'vladivostok standard time': 'Asia/Vladivostok',
  'arabian standard time': 'Asia/Dubai',
  'arab standard time': 'Asia/Riyadh',
  'israel standard time': 'Asia/Jerusalem',
  'india standard time': 'Asia/Kolkata',
  'central asia standard time': 'Asia/Almaty',
  'west asia standard time': 'Asia/Tashkent',
  'myanmar standard time': 'Asia/Yangon',
  'se asia standard time': 'Asia/Bangkok',
  'singapore standard time': 'Asia/Singapore',
  'china standard time': 'Asia/Shanghai',
  'taipei standard time': 'Asia/Taipei',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'w. australia standard time': 'Australia/Perth',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
}

/**
 * The IANA zone a calendar means by a name: itself, the place at its end ('/mozilla.org/20070129_1/Europe/Berlin'), or
 * what Windows calls it. null: nobody knows.
 */
export function zoneNamed(name: string): string | null {
  const text = name.trim()
  if (isZone(text)) return text
  const place = /([A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?)$/.exec(text)?.[1]
  if (place !== undefined && isZone(place)) return place
  const words = text.toLowerCase()
  const known = Object.entries(windowsZones).find(([windows]) => windows === words)
  return known?.[1] ?? null
}
