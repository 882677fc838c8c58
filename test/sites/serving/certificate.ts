import { generate } from 'selfsigned'

/** One self-signed certificate for all hosts, so that the server need not choose by SNI. */
export async function certificateFor(hosts: string[]) {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Second Look test sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  })
  return { key, cert }
}
