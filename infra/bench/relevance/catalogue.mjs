// The running catalogue as this program asks it: every record, rankings, and sets of studies.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

const PAGE = 100

const RECORDS = `query($after: String) { studies(first: ${PAGE}, after: $after, orderBy: UPDATED) { pageInfo { hasNextPage endCursor } edges { node {
  id registryIds { id } title { text } officialTitle { text } summary { text } conditions { name derived } keywords interventions { name }
  eligibility { criteria { text } } } } } }`
const IDS = `query($filter: StudyFilter!, $after: String, $order: StudyOrder!) {
  studies(filter: $filter, first: ${PAGE}, after: $after, orderBy: $order) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`
const MEANING = `query($filter: StudyFilter!) { studies(filter: $filter, first: 0) { interpretation { filter parts { kind typed label { text } } } } }`

export class Catalogue {
  constructor (url) {
    this.url = url
  }

  /** One question; asks again when the server wants fewer at a time. */
  async ask (query, variables) {
    for (;;) {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables })
      })
      if (response.status === 429) {
        await sleep(1000 * Number(response.headers.get('retry-after') ?? 1))
        continue
      }
      const answer = await response.json()
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer).slice(0, 1000))
      return answer.data
    }
  }

  /** Every study with the texts that are compared, by id. */
  async records () {
    const records = new Map()
    for (let after = null; ;) {
      const { studies } = await this.ask(RECORDS, { after })
      for (const { node } of studies.edges) {
        records.set(node.id, {
          id: node.id,
          registryIds: node.registryIds.map((one) => one.id),
          title: node.title.text,
          officialTitle: node.officialTitle?.text ?? '',
          summary: node.summary?.text ?? '',
          conditions: node.conditions.map((one) => one.name),
          registered: node.conditions.filter((one) => !one.derived).map((one) => one.name),
          keywords: node.keywords,
          interventions: node.interventions.map((one) => one.name),
          criteria: node.eligibility.criteria?.text ?? ''
        })
      }
      if (!studies.pageInfo.hasNextPage) return records
      after = studies.pageInfo.endCursor
    }
  }

  /** The first `most` studies that a text finds, best first, and how long the first page took. */
  async ranking (text, most) {
    const began = performance.now()
    const first = await this.page({ text }, null, 'RELEVANCE')
    const milliseconds = performance.now() - began
    return { ids: await this.rest(first, { text }, 'RELEVANCE', most), milliseconds }
  }

  /** All studies that a filter finds. */
  async all (filter) {
    return new Set(await this.rest(await this.page(filter, null, 'NEWEST'), filter, 'NEWEST', Infinity))
  }

  /** How a text is understood: its parts, and what it says besides the topic (age, sex, place, phase …) as a filter without text. */
  async meaning (text) {
    const { interpretation } = (await this.ask(MEANING, { filter: { text } })).studies
    const { text: rest, ...facts } = interpretation.filter
    return { parts: interpretation.parts, facts }
  }

  async page (filter, after, order) {
    return (await this.ask(IDS, { filter, after, order })).studies
  }

  async rest (page, filter, order, most) {
    const ids = page.edges.map((edge) => edge.node.id)
    while (page.pageInfo.hasNextPage && ids.length < most) {
      page = await this.page(filter, page.pageInfo.endCursor, order)
      ids.push(...page.edges.map((edge) => edge.node.id))
    }
    return ids.slice(0, most)
  }
}
