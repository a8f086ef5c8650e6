import type { HttpServer, Outbox } from '@kangcheng/platform'
import { Gauge } from 'prom-client'

/** Events that wait and events that were given up, asked for each time the metrics are read. */
export function outboxMetrics(server: HttpServer, outbox: Pick<Outbox, 'status'>): void {
  const deliveries = new Gauge({
    name: 'kangcheng_outbox_deliveries',
    help: 'Deliveries of events by state.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      const { waiting, parked } = await outbox.status()
      deliveries.set({ state: 'waiting' }, waiting)
      deliveries.set({ state: 'parked' }, parked)
    },
  })
  server.metrics.registerMetric(deliveries)
}
