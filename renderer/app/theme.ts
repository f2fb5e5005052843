import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core'
import type { Language } from '../../shared/contract/settings.ts'

/** The one accent: a deep, quiet green-blue. Shade 7 carries white text at 7:1. */
const ink: MantineColorsTuple = [
  '#eef5f6',
  '#dde9eb',
  '#b9d1d6',
  '#92b8c0',
  '#6f9fa9',
  '#4f8792',
  '#37717d',
  '#255c67',
  '#1b4a54',
  '#123840',
]

/** Greys with a breath of the accent, from paper to night. */
const dark: MantineColorsTuple = [
  '#e3e7e9',
  '#c3cace',
  '#9aa5ab',
  '#7b878e',
  '#4a555c',
  '#384248',
  '#2a3237',
  '#1f262a',
  '#181d21',
  '#111518',
]

const quick = { duration: 120 } as const

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, dark },
  autoContrast: true,
  black: '#1b2327',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 8px 24px rgb(0 0 0 / 14%)',
    lg: '0 12px 32px rgb(0 0 0 / 16%)',
    xl: '0 16px 48px rgb(0 0 0 / 18%)',
  },
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { ...quick, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.4 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    // What is too long is refused with its count of characters when it is saved, never cut off while it is typed.
    Input: { defaultProps: { attributes: { input: { maxLength: undefined } } } },
    Popover: { defaultProps: { transitionProps: quick } },
    Menu: { defaultProps: { transitionProps: quick, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: quick, openDelay: 400, withArrow: false } },
    Select: { defaultProps: { allowDeselect: false } },
  },
})

/** Thai stands first where Thai is read, and gets the height its vowels and tone marks need. */
export function fontsFor(
  language: Language,
): Pick<MantineThemeOverride, 'fontFamily' | 'lineHeights' | 'headings'> {
  const latin = `'Noto Sans Variable'`
  const thai = `'Noto Sans Thai Variable'`
  const fontFamily = `${latin}, ${thai}, system-ui, sans-serif`
  const isThai = language === 'th'
  const body = isThai ? '1.7' : '1.5'
  return {
    fontFamily,
    lineHeights: { xs: body, sm: body, md: body, lg: body, xl: body },
    headings: {
      fontFamily,
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '26px', lineHeight: isThai ? '1.6' : '1.25' },
        h2: { fontSize: '20px', lineHeight: isThai ? '1.6' : '1.3' },
        h3: { fontSize: '17px', lineHeight: isThai ? '1.6' : '1.35' },
        h4: { fontSize: '15px', lineHeight: isThai ? '1.6' : '1.4' },
      },
    },
  }
}
