import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificateFor } from './serving/certificate.ts'
import { type Edition, loadSites, type Site } from './serving/load-sites.ts'

const script = '/assets/main.js'
const style = '/assets/main.css'

/** Serves every site replica over TLS at its real host name, on one local port. */
export async function serveSites(options: { port?: number; edition?: Edition } = {}) {
  const sites = await loadSites(options.edition ?? 'first')
  const hosts = sites.flatMap((site) => site.hosts)
  const server = createServer(await certificateFor(hosts), (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const site = sites.find((each) => each.hosts.includes(host))
    if (!site) return send(response, 404, 'text/plain', `No replica for host "${host}"`)
    answer(site, request, response).catch((error) => {
      console.error(error)
      send(response, 500, 'text/plain', String(error))
    })
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    port,
    hosts,
    /** For Chromium's --host-resolver-rules. */
    hostRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', '),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', `https://${site.host}`)
  if (pathname === script) return send(response, 200, 'text/javascript', (await site.assets()).script)
  if (pathname === style) return send(response, 200, 'text/css', (await site.assets()).style)
  if (isFile(pathname)) return send(response, 404, 'text/plain', `No file ${pathname}`)
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('content-security-policy', site.csp(nonce))
  send(response, 200, 'text/html', site.html({ path: pathname, nonce, script }))
}

/** Any path is a page of the site (also /photo.php and /jane.doe), except names of files. */
function isFile(path: string): boolean {
  return path.startsWith('/assets/') || /\.(js|css|map|json|ico|png|jpg|gif|svg|woff2|txt|webmanifest)$/.test(path)
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(body)
}

if (import.meta.main) {
  const { hosts, hostRules } = await serveSites({
    port: Number(process.argv[2] ?? 0),
    edition: process.argv[3] === 'second' ? 'second' : 'first',
  })
  console.log(`${hosts.join(' ')}\n--host-resolver-rules="${hostRules}"`)
}
