// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies a Sigstore bundle with the public key of a PEM file, as its own library does: verify-bundle.mjs KEY BUNDLE SHA256
// SHA256 is what the subject of the statement must be. Exit status 1 if it does not hold, 77 if the verifier cannot run.
import { readFileSync } from 'node:fs'
import { createPublicKey } from 'node:crypto'

let bundles, verifying
try {
  bundles = await import('@sigstore/bundle')
  verifying = await import('@sigstore/verify')
} catch (error) {
  console.error(`the Sigstore libraries are not installed: ${error.message}`)
  process.exit(77)
}

const [keyPath, bundlePath, sha256] = process.argv.slice(2)
const publicKey = createPublicKey(readFileSync(keyPath))
const trust = {
  certificateAuthorities: [],
  timestampAuthorities: [],
  tlogs: [],
  ctlogs: [],
  publicKey: () => ({ publicKey, validFor: () => true })
}
try {
  const bundle = bundles.bundleFromJSON(JSON.parse(readFileSync(bundlePath, 'utf8')))
  const verifier = new verifying.Verifier(trust, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 })
  verifier.verify(verifying.toSignedEntity(bundle))
  const statement = JSON.parse(bundle.content.dsseEnvelope.payload.toString('utf8'))
  if (statement.subject[0].digest.sha256 !== sha256) throw new Error(`the subject is ${statement.subject[0].digest.sha256}`)
  console.log(`${bundlePath}: holds, of ${statement.predicateType}`)
} catch (error) {
  console.log(`${bundlePath}: ${error.message}`)
  process.exit(1)
}
