/**
 * Serves the licences of the packages that are in the built extension as a virtual module.
 *
 * Build time only. What is bundled is known once the bundle is made, so the module is filled in at its end; a
 * development server and tests get an empty list.
 */
import license from 'rollup-plugin-license';
import type { Plugin } from 'vite';

/** A package that is in the extension. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence as the package has it. */
  readonly text: string;
}

const MODULE = 'virtual:factleaf/licences';

/** Marks a module as resolved, so that no other plugin takes its name for a file's. */
const RESOLVED = '\0';

/** Stands in the module until the bundle is made. */
const PLACE = '__FACTLEAF_LICENCES__';

/** Licences under which a package may be in the extension: they ask for their text to be kept, and no more. */
const ALLOWED = '(MIT OR ISC OR Apache-2.0 OR BSD-2-Clause OR BSD-3-Clause OR MPL-2.0 OR 0BSD)';

/**
 * Vite plugins for `virtual:factleaf/licences`. The build stops when a package is bundled that has no licence, or
 * another one than those that are allowed.
 */
export function bundledLicences(): Plugin[] {
  let packages: BundledPackage[] = [];
  let isBuild = false;
  const collected = license({
    thirdParty: {
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output(dependencies) {
        packages = dependencies
          .map(({ name, version, license: licence, licenseText }) => ({
            name: name ?? '',
            version: version ?? '',
            licence: licence ?? '',
            text: (licenseText ?? '').trim(),
          }))
          .sort((a, b) => a.name.localeCompare(b.name, 'en'));
      },
    },
  });
  return [
    { ...(collected as Plugin), apply: 'build' },
    {
      name: 'factleaf:licences',
      configResolved({ command }) {
        isBuild = command === 'build';
      },
      resolveId: (id) => (id === MODULE ? RESOLVED + id : undefined),
      load(id) {
        if (id !== RESOLVED + MODULE) return undefined;
        return `export default ${isBuild ? `JSON.parse(${JSON.stringify(PLACE)})` : '[]'};`;
      },
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const written = JSON.stringify(JSON.stringify(packages));
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk' || !chunk.code.includes(PLACE)) continue;
            // The minifier chooses the quotes.
            chunk.code = chunk.code.replace(new RegExp(`(["'\`])${PLACE}\\1`), () => written);
          }
        },
      },
    },
  ];
}
