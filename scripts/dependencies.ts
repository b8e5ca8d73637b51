/** The packages in package.json, with the licences that the installed packages state. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '..');

export interface Dependency {
  name: string;
  /** An SPDX expression. */
  licence: string;
  /** Part of the Worker's code; all others only build or test it. */
  shipped: boolean;
  /** In the package's own words. */
  description: string;
}

const projectFile = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const packageFile = z.object({
  description: z.string().default(''),
  license: z.string().optional(),
  /** The deprecated form, which some packages still have. */
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** @throws when a package is not installed or states no licence */
export function dependencies(): Dependency[] {
  const project = projectFile.parse(json('package.json'));
  return [
    ...Object.keys(project.dependencies).map((name) => dependency(name, true)),
    ...Object.keys(project.devDependencies).map((name) => dependency(name, false)),
  ];
}

function dependency(name: string, shipped: boolean): Dependency {
  const stated = packageFile.parse(json(`node_modules/${name}/package.json`));
  const licence = stated.license ?? stated.licenses?.map(({ type }) => type).join(' OR ');
  if (!licence) throw new Error(`${name} states no licence in its package.json`);
  return { name, licence, shipped, description: stated.description.trim() };
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}
