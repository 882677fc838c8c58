import { expect, test } from 'vitest'
import { tryPolicy } from './testing/small-policy.ts'

const company = `
schema: 1
id: acme
company: Acme
version: 1.2.3
`
const compiled = (fields: string) =>
  tryPolicy({ company: `${company}readyWords: [{ id: kit, title: a kit, topics: [launch], ${fields} }]` })

test('words are compiled with their link, and for all networks unless said', () => {
  const { policy } = compiled('owner: comms, text: It is out., link: "https://acme.example/new", until: 2027-01-31')
  expect(policy?.readyWords).toEqual([
    {
      title: 'a kit',
      text: 'It is out. https://acme.example/new',
      topics: ['launch'],
      networks: ['x', 'facebook', 'linkedin'],
      until: Date.parse('2027-02-01'),
    },
  ])
})

test.each([
  ['text: ""', 'text'],
  [`text: ${'a'.repeat(257)}, link: "https://acme.example/new"`, 'X takes 280 characters'],
  [`text: ${'新'.repeat(141)}`, 'X takes 280 characters'],
  ['text: Hi, link: "http://acme.example"', 'link'],
  ['text: Hi, from: 2027-01-31, until: 2027-01-01', 'It ends before it begins'],
  ['text: Hi, networks: [myspace]', 'networks'],
  ['text: Hi, on: story', 'readyWords'],
])('%s is refused', (fields, told) => {
  const { policy, problems } = compiled(`owner: comms, ${fields}`)
  expect(policy).toBeUndefined()
  expect(JSON.stringify(problems)).toContain(told)
})

test('words that X takes are taken', () => {
  const link = `https://acme.example/${'a'.repeat(400)}`
  expect(compiled(`owner: comms, text: ${'a'.repeat(256)}, link: "${link}"`).problems).toEqual([])
  expect(compiled(`owner: comms, text: ${'新'.repeat(140)}`).problems).toEqual([])
})

test('words of an owner who has no card are refused', () => {
  expect(compiled('owner: nobody, text: Hi').problems.map(({ code }) => code)).toEqual(['unknown-owner'])
})
