// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../../../renderer/ui/language.tsx'
import { MoneyField } from '../../../../renderer/ui/MoneyField.tsx'

function Field({ values }: { readonly values: (number | null)[] }) {
  const [value, setValue] = useState<number | null>(150_000)
  return (
    <MantineProvider>
      <LanguageProvider language="ru" calendar="gregorian" zone="UTC">
        <MoneyField
          label="Сумма"
          currency="EUR"
          value={value}
          onChange={(next) => {
            values.push(next)
            setValue(next)
          }}
        />
      </LanguageProvider>
    </MantineProvider>
  )
}

const input = () => screen.getByLabelText<HTMLInputElement>('Сумма')
const type = (text: string) => fireEvent.change(input(), { target: { value: text } })

afterEach(cleanup)

describe('a field for money', () => {
  it('takes a sum as people write it and shows it in the house’s way when left', () => {
    const values: (number | null)[] = []
    render(<Field values={values} />)
    expect(input().value).toBe('1\u00a0500')
    fireEvent.focus(input())
    expect(input().value).toBe('1500')
    type('2 500,50')
    expect(values).toEqual([250_050])
    expect(input().value).toBe('2 500,50')
    fireEvent.blur(input())
    expect(input().value).toBe('2\u00a0500,50')
  })

  it('keeps what can’t be read in sight, says so, and does not pass it on', () => {
    const values: (number | null)[] = []
    render(<Field values={values} />)
    fireEvent.focus(input())
    type('много')
    fireEvent.blur(input())
    expect(values).toEqual([])
    expect(input().value).toBe('много')
    expect(screen.getByText('Это не денежная сумма.')).toBeTruthy()
  })

  it('is null when emptied', () => {
    const values: (number | null)[] = []
    render(<Field values={values} />)
    fireEvent.focus(input())
    type('')
    expect(values).toEqual([null])
  })
})
