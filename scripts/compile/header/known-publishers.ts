/** The publishers of names.yaml, by the names and hosts under which articles show them. */
import type { Fact } from '../core/draft.ts';
import { type KnownNames, type KnownPublisher, knownPublishers } from '../editor/names-file.ts';
import { outletKey } from './outlet-names.ts';

interface PublisherIndex {
  byForm: ReadonlyMap<string, KnownPublisher>;
  byHost: ReadonlyMap<string, KnownPublisher>;
}

const indexes = new WeakMap<KnownNames, PublisherIndex>();

/** The publisher that has this name or alias, in any case and with or without "the"; null without one. */
export function publisherNamed(name: string, known: KnownNames): KnownPublisher | null {
  const { byForm } = indexOf(known);
  return byForm.size === 0 ? null : (byForm.get(outletKey(name)) ?? null);
}

/** The publisher of a host or of a domain above it; null without one. */
function publisherAtHost(host: string, known: KnownNames): KnownPublisher | null {
  const { byHost } = indexOf(known);
  if (byHost.size === 0) return null;
  const labels = host.toLowerCase().split('.');
  for (const at of labels.keys()) {
    const found = byHost.get(labels.slice(at).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

/** An outlet found under any of its names or hosts, under its one name. */
export function withKnownName(outlet: Fact<string> | null, known: KnownNames): Fact<string> | null {
  const name = outlet && knownNameOf(outlet.value, known);
  return outlet && name !== null ? { ...outlet, value: name } : outlet;
}

/** The one name of the publisher that this name, alias or host stands for; null where that is not known. */
export function knownNameOf(value: string, known: KnownNames): string | null {
  return (publisherNamed(value, known) ?? publisherAtHost(value, known))?.name ?? null;
}

/** Of a form or host that two entries have, the first entry keeps it. */
function indexOf(known: KnownNames): PublisherIndex {
  const ready = indexes.get(known);
  if (ready) return ready;
  const byForm = new Map<string, KnownPublisher>();
  const byHost = new Map<string, KnownPublisher>();
  for (const publisher of knownPublishers(known)) {
    for (const form of [publisher.name, ...publisher.aliases].map(outletKey))
      if (form !== '' && !byForm.has(form)) byForm.set(form, publisher);
    for (const host of publisher.hosts) if (!byHost.has(host)) byHost.set(host, publisher);
  }
  indexes.set(known, { byForm, byHost });
  return { byForm, byHost };
}
