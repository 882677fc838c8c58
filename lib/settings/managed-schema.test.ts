import { expect, test } from 'vitest'
import { chromiumManagedSchema } from './managed-schema.ts'
import { managedSchema } from './schema.ts'

test('every managed setting is in the schema, and at the top there is nothing Chromium would refuse', () => {
  const schema = chromiumManagedSchema()
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(managedSchema.shape))
  expect(Object.keys(schema)).toEqual(['type', 'properties'])
})

test('every setting has one type and words for the administrator', () => {
  const { locked } = chromiumManagedSchema().properties ?? {}
  for (const setting of Object.values(locked?.properties ?? {})) {
    expect(setting).toMatchObject({ type: expect.any(String), description: expect.stringMatching(/\.$/) })
  }
})
