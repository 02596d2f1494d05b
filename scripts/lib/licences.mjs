/**
 * The licences of everything that is in the application, as one text: resources/licenties.txt. What is in it comes
 * from the bundler itself (electron.vite.config.ts writes out/.pakketten), not from what package.json asks for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromPackages, fromRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

const LICENCES = fromRoot('resources', 'licenties.txt');

const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'EUPL-1.2'];

/** Compiled into the native module, which has no package of its own for them (deps/sqlite3/sqlite3.c names them). */
const COMPILED = [
  { name: 'SQLite3 Multiple Ciphers', licence: 'MIT', holder: '2006-2026 Ulrich Telle' },
  { name: 'AEGIS (in SQLite3 Multiple Ciphers)', licence: 'MIT', holder: '2023-2024 Frank Denis' },
  { name: 'SHA-2 (in SQLite3 Multiple Ciphers)', licence: 'BSD-3-Clause', holder: '2005, 2007 Olivier Gay' },
];

const HEAD = `Gebiedsplanner valt onder de European Union Public Licence 1.2 (EUPL-1.2); de tekst staat onderaan.
In Gebiedsplanner zitten onderdelen van anderen. Hieronder staat welke, en daarna onder welke voorwaarden.
SQLite is publiek domein. De licenties van Electron en Chromium staan als losse bestanden naast het programma.
`;

export async function writeLicences() {
  writeFileSync(LICENCES, await licencesText());
}

/** Stops when the file is not of the application that is in out/. */
export async function checkLicences() {
  if (readFileSync(LICENCES, 'utf8') === (await licencesText())) return;
  throw new Stop('resources/licenties.txt is niet bij.', 'Draai `npm run licences`.');
}

/** The text as it must be for what is in out/; refuses a licence that may not be in the application. */
async function licencesText() {
  // Loaded here: this file is also read before the packages are there.
  const { default: known } = await import('spdx-license-list/full.js');
  const parts = [...bundled().map(describe), ...COMPILED];
  const refused = parts.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0) {
    throw new Stop(
      `de licentie mag niet in de applicatie: ${refused.map((part) => `${part.name} (${part.licence})`).join(', ')}.`,
      `Toegestaan zijn ${ALLOWED.join(', ')}. Gebruik een ander pakket.`,
    );
  }
  const own = { text: readFileSync(fromRoot('LICENSE'), 'utf8').trim(), names: ['Gebiedsplanner'] };
  const list = parts.map(({ name, licence }) => `- ${name}: ${licence}`).join('\n');
  const texts = [...byText(parts.map((part) => withText(part, known))), own].map(
    ({ names, text }) => `${names.join('\n')}\n\n${text}`,
  );
  const line = `\n\n${'='.repeat(80)}\n\n`;
  return `${[`${HEAD}\n${list}`, ...texts].join(line)}\n`;
}

/** Folders in node_modules: what the bundler took, and what goes along unbundled with what is compiled into it. */
function bundled() {
  const { dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const beside = Object.keys(dependencies);
  const inside = beside.flatMap((name) => Object.keys(manifestOf(name).dependencies ?? {}));
  const taken = JSON.parse(readFileSync(fromRoot('out', '.pakketten'), 'utf8'));
  return [...new Set([...taken, ...beside, ...inside])].sort();
}

const manifestOf = (folder) => JSON.parse(readFileSync(fromPackages(folder, 'package.json'), 'utf8'));

function describe(folder) {
  const { name, version, license: licence = 'geen', author } = manifestOf(folder);
  const files = readdirSync(fromPackages(folder)).filter((file) =>
    /^(licen[cs]e|copying|notice)\b/i.test(file),
  );
  const texts = files.map((file) => readFileSync(join(fromPackages(folder), file), 'utf8').trim());
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  return { name: `${name} ${version}`, licence, holder, text: [...new Set(texts)].join('\n\n') };
}

/** Who gives only the name of the licence, gets its usual words. */
function withText(part, known) {
  if (part.text) return part;
  const usual = known[part.licence]?.licenseText;
  if (!usual) throw new Stop(`van ${part.name} is geen licentietekst bekend (${part.licence}).`);
  return { ...part, text: usual.replace(/<year> <(copyright holders|owner)>/i, part.holder).trim() };
}

const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));

/** The same words once, under the names they hold for. */
function byText(parts) {
  const found = new Map();
  for (const { name, text } of parts) {
    const plain = text.replace(/\r\n/g, '\n');
    found.set(plain, [...(found.get(plain) ?? []), name]);
  }
  return [...found].map(([text, names]) => ({ text, names }));
}
