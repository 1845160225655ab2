// SPDX-License-Identifier: GPL-3.0-or-later
// Validates CycloneDX documents against the official schema, strictly: validate-cyclonedx.mjs FILE...
// Exit status 1 if one is not valid, 77 if the validator cannot run.
import { readFileSync } from 'node:fs'

let validation
try {
  validation = (await import('@cyclonedx/cyclonedx-library')).Validation
} catch (error) {
  console.error(`the CycloneDX library is not installed: ${error.message}`)
  process.exit(77)
}

const SHOWN_MAX = 20
let status = 0
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8')
  const version = JSON.parse(text).specVersion
  let faults
  try {
    faults = await new validation.JsonStrictValidator(version).validate(text)
  } catch (error) {
    if (!(error instanceof validation.MissingOptionalDependencyError)) throw error
    console.error(`the validator misses a library: ${error.message}`)
    process.exit(77)
  }
  if (faults === null) {
    console.log(`${path}: valid CycloneDX ${version}`)
    continue
  }
  status = 1
  for (const fault of Array.isArray(faults) ? faults.slice(0, SHOWN_MAX) : [faults])
    console.log(`${path}: ${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`)
}
process.exit(status)
