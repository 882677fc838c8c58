import { BadInput } from './exit.ts'
import { type LoadedPolicy, loadPolicy, tryPolicy } from './load-policy.ts'
import { readMoment } from './now.ts'
import { placeOfPolicy } from './place-of-policy.ts'
import { describeModels, describeOwners } from './print-owners.ts'
import { shippedModels } from './read-files.ts'
import { type ModelsReport, reportOwners } from './report-owners.ts'

interface Options {
  policy?: string
  model?: string
  compare?: boolean
  at?: string
  region?: string
  json?: boolean
}

/**
 * Prints who owns what: topic by topic, at a time (`at`) and for the people of a `region`; as the policy's own model has it, as
 * another would (`model`), or as all shipped ones would, side by side (`compare`). Exits 0.
 */
export async function runOwners(path: string | undefined, options: Options): Promise<number> {
  const { model, compare, region, json } = options
  if (compare && model !== undefined)
    throw new BadInput('With --compare all models are printed: leave out --model, or --compare.')
  const now = readMoment('--at', options.at)
  const place = placeOfPolicy(path, options)
  const loaded = loadPolicy(place, model)
  refuseUnknownRegion(loaded, region)
  if (compare && place) {
    const report = compareModels(place, now, region)
    console.log(json ? JSON.stringify(report) : describeModels(report))
  } else {
    const report = reportOwners(loaded, now, region)
    console.log(json ? JSON.stringify(report) : describeOwners(report, loaded.policy.owners))
  }
  return 0
}

function compareModels(place: string, now: number, region: string | undefined): ModelsReport {
  const report: ModelsReport = { models: [], unusable: [] }
  for (const model of shippedModels()) {
    const loaded = tryPolicy(place, model)
    if ('problems' in loaded) report.unusable.push({ model, problems: loaded.problems })
    else report.models.push(reportOwners(loaded, now, region))
  }
  return report
}

function refuseUnknownRegion({ policy: { units = {} } }: LoadedPolicy, region: string | undefined): void {
  if (region === undefined || Object.hasOwn(units, region)) return
  const known = Object.keys(units)
  const hint = known.length > 0 ? `Known ones: ${known.join(', ')}.` : 'The company file names none under "units".'
  throw new BadInput(`There is no unit "${region}". ${hint}`)
}
