// SPDX-License-Identifier: GPL-3.0-or-later
// Validates SBOMs against the official schemas: validate-sbom.mjs FILE...
//
// CycloneDX, strictly, by the schemas that its library ships; SPDX by the files of $NETBOM_SCHEMAS/spdx (spdx-2.3.schema.json,
// spdx-3.0.1.schema.json, as the SPDX project publishes them), and not at all without these. One process for all, so that a schema
// is compiled once. Exit status 1 if one is not valid, 77 if the validator cannot run; the last line says what was left out.
import { existsSync, readFileSync } from 'node:fs'

let validation, Ajv, Ajv2019, Ajv2020, formats
try {
  validation = (await import('@cyclonedx/cyclonedx-library')).Validation
  Ajv = (await import('ajv')).default
  Ajv2019 = (await import('ajv/dist/2019.js')).default
  Ajv2020 = (await import('ajv/dist/2020.js')).default
  formats = (await import('ajv-formats')).default
} catch (error) {
  console.error(`a validator is not installed: ${error.message}`)
  process.exit(77)
}

const SHOWN_MAX = 20
const compiled = new Map()

// A function that gives the faults of a document; undefined: there is no such schema here.
function schemaOf (file) {
  if (compiled.has(file)) return compiled.get(file)
  const path = `${process.env.NETBOM_SCHEMAS ?? 'schemas'}/spdx/${file}`
  let check
  if (existsSync(path)) {
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    const draft = schema.$schema ?? ''
    const Validator = draft.includes('2020-12') ? Ajv2020 : draft.includes('2019-09') ? Ajv2019 : Ajv
    const validator = new Validator({ strict: false, validateFormats: true })
    formats(validator)
    const valid = validator.compile(schema)
    check = document => valid(document) ? null : valid.errors
  }
  compiled.set(file, check)
  return check
}

async function faultsOfCyclonedx (text, version) {
  const key = `CycloneDX ${version}`
  if (!compiled.has(key)) compiled.set(key, new validation.JsonStrictValidator(version))
  try {
    return await compiled.get(key).validate(text)
  } catch (error) {
    if (!(error instanceof validation.MissingOptionalDependencyError)) throw error
    console.error(`the validator misses a library: ${error.message}`)
    process.exit(77)
  }
}

let status = 0
const valid = {}
let left = 0
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8')
  const document = JSON.parse(text)
  const [name, faults] = document.bomFormat === 'CycloneDX'
    ? [`CycloneDX ${document.specVersion}`, await faultsOfCyclonedx(text, document.specVersion)]
    : document['@graph']
      ? ['SPDX 3.0.1', schemaOf('spdx-3.0.1.schema.json')?.(document)]
      : [document.spdxVersion, schemaOf('spdx-2.3.schema.json')?.(document)]
  if (faults === undefined) {
    left++
    continue
  }
  if (faults === null) {
    valid[name] = (valid[name] ?? 0) + 1
    continue
  }
  status = 1
  for (const fault of Array.isArray(faults) ? faults.slice(0, SHOWN_MAX) : [faults])
    console.log(`${path}: ${name}: ${fault.instancePath}: ${fault.message} ${JSON.stringify(fault.params)}`)
}
for (const name of Object.keys(valid).sort()) console.log(`valid ${name}: ${valid[name]}`)
if (left > 0) console.log(`no schema of SPDX: ${left} documents were not validated`)
process.exit(status)
