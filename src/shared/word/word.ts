import { pictureFault, sizeText } from '../domain/picture.ts';
import { elementFaults } from './elements.ts';
import { FieldJudge, isWebOrMail } from './fields.ts';
import { valuesOf } from './names.ts';
import { RelationshipJudge } from './relationships.ts';
import { readXml, type XmlElement } from './xml.ts';
import { readZip, ZipError, type ZipParts } from './zip.ts';

/**
 * What a Word document may hold to be a letter. An allow-list: a part, a kind of relationship or a kind of content
 * that is not on it is refused, so what Word can do tomorrow is refused too. Whatever is called by another name is
 * judged by what it is. Page and core use the same check.
 */

/** Parts of a letter, in small letters. */
const PARTS: readonly RegExp[] = [
  /^\[content_types\]\.xml$/u,
  /^docprops\/(?:app|core|custom)\.xml$/u,
  /^docprops\/thumbnail\.(?:jpe?g|png)$/u,
  /^docmetadata\/labelinfo\.xml$/u,
  /^customxml\/item(?:props)?\d*\.xml$/u,
  /^word\/(?:glossary\/)?(?:document|styles|styleswitheffects|settings|websettings|fonttable|numbering)\.xml$/u,
  /^word\/(?:glossary\/)?(?:(?:foot|end)notes|people|comments(?:extended|ids|extensible)?|(?:header|footer)\d*)\.xml$/u,
  /^word\/theme\/theme\d*\.xml$/u,
  /^word\/media\/[^/]+\.(?:png|jpe?g|gif|bmp)$/u,
];
const RELATIONSHIPS = /^(?:|word\/|word\/glossary\/|word\/theme\/|customxml\/)_rels\/[^/]*\.rels$/u;

const CONTENT_TYPES: readonly RegExp[] = [
  /^application\/xml$/u,
  /^application\/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml$/u,
  /^application\/vnd\.openxmlformats-officedocument\.(?:extended-properties|custom-properties|customxmlproperties|theme)\+xml$/u,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:(?:document|template)(?:\.main|\.glossary)|styles|settings|websettings|fonttable|numbering|footnotes|endnotes|header|footer|people|comments(?:extended|ids|extensible)?)\+xml$/u,
  /^application\/vnd\.ms-(?:word\.styleswitheffects|office\.classificationlabels)\+xml$/u,
  /^image\/(?:png|jpe?g|gif|bmp)$/u,
];

function partFault(path: string, bytes: Uint8Array): string | null {
  const name = path.toLowerCase();
  if (/vba|macro/u.test(name)) return `macro’s (${path})`;
  if (/ole|embeddings|activex/u.test(name)) return `een ingesloten object (${path})`;
  if (/\.(?:emf|wmf|svg|tiff?)$/u.test(name)) {
    return `een afbeelding van een soort die niet kan (${path}); gebruik png of jpg`;
  }
  if (name.endsWith('/')) return null;
  if (RELATIONSHIPS.test(name)) return null;
  if (!PARTS.some((part) => part.test(name))) return `een onderdeel dat een brief niet nodig heeft (${path})`;
  return /\.(?:png|jpe?g|gif|bmp)$/u.test(name) ? mediaFault(path, bytes) : null;
}

function mediaFault(path: string, bytes: Uint8Array): string | null {
  const fault = pictureFault(bytes);
  if (fault === null) return null;
  return fault.soort === 'te-groot'
    ? `een te grote afbeelding, van ${sizeText(fault)} (${path})`
    : `iets dat geen afbeelding is (${path})`;
}

/** What a program says of an extension that no part has: whether one has is judged by its name. */
const OF_EXTENSION = /^(?:image\/[\w.+-]+|application\/vnd\.openxmlformats-officedocument\.obfuscatedfont)$/u;

function contentTypeFault(type: string, isDefault: boolean): string | null {
  const name = type.trim().toLowerCase();
  if (isDefault && OF_EXTENSION.test(name)) return null;
  if (CONTENT_TYPES.some((known) => known.test(name))) return null;
  return /macro|vba/u.test(name)
    ? 'macro’s'
    : `inhoud van een soort die een brief niet nodig heeft (${name.slice(0, 80)})`;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What a part is said to be; two ways of saying it are one too many. */
function typeFaults({ name, space, attributes }: XmlElement): readonly string[] {
  const isKnown = space === TYPES && ['Types', 'Default', 'Override'].includes(name);
  const isPlain = attributes.every(
    (one) => one.space === '' && ['ContentType', 'Extension', 'PartName'].includes(one.name),
  );
  const unclear = isKnown && isPlain ? [] : ['een opgave van inhoud die niet duidelijk is'];
  const types = valuesOf(attributes, 'ContentType');
  return [...unclear, ...types.flatMap((type) => contentTypeFault(type, name === 'Default') ?? [])];
}

const unreadable = (path: string): string => `een onderdeel dat niet te lezen is (${path})`;

/** What the parts of relationships say, each by the path of the part that it is about (in small letters). */
function judgeRelationships(parts: ZipParts) {
  const paths = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  const links = new Map<string, ReadonlySet<string>>();
  const faults = [...parts].flatMap(([path, bytes]) => {
    const name = path.toLowerCase();
    if (!RELATIONSHIPS.test(name)) return [];
    const judge = new RelationshipJudge(name, paths);
    if (!readXml(bytes, judge)) return [unreadable(path)];
    const ids = judge.found.filter(({ kind }) => kind === 'hyperlink').map(({ id }) => id);
    links.set(name.replace('_rels/', '').replace(/\.rels$/u, ''), new Set(ids));
    return judge.faults;
  });
  return { links, faults };
}

/** Where links without an address of their own begin. */
const BASE_FAULT = 'een begin van koppelingen dat geen webpagina is (HyperlinkBase)';

const NONE: ReadonlySet<string> = new Set();

function contentFaults(path: string, bytes: Uint8Array, links: ReadonlySet<string>): readonly string[] {
  const name = path.toLowerCase();
  const faults: string[] = [];
  if (name === '[content_types].xml') {
    return readXml(bytes, { open: (element) => faults.push(...typeFaults(element)) })
      ? faults
      : [unreadable(path)];
  }
  const isMetadata = /^(?:customxml|docmetadata)\//u.test(name);
  const fields = new FieldJudge();
  let isBase = false;
  const isRead = readXml(bytes, {
    open: (element) => {
      faults.push(...elementFaults(element, isMetadata ? null : links));
      fields.open(element);
      isBase = element.name === 'HyperlinkBase';
    },
    close: (element) => {
      fields.close(element);
      isBase = false;
    },
    text: (text) => {
      fields.text(text);
      if (isBase && text.trim() !== '' && !isWebOrMail(text)) faults.push(BASE_FAULT);
    },
  });
  return isRead ? [...faults, ...fields.end()] : [unreadable(path)];
}

/** Of all parts with text together, in bytes: several hundred pages, which take some seconds to read. */
const MAX_TEXT = 16 * 1024 * 1024;

/** What a Word document holds that a letter does not need, in words; empty = nothing. */
export function wordFaults(parts: ZipParts): readonly string[] {
  const text = [...parts].filter(([path]) => /\.(?:xml|rels)$/iu.test(path));
  if (text.reduce((sum, [, { length }]) => sum + length, 0) > MAX_TEXT) return ['te veel tekst en opmaak'];
  const { links, faults } = judgeRelationships(parts);
  const others = [...parts].flatMap(([path, bytes]) => {
    const name = path.toLowerCase();
    const fault = partFault(path, bytes);
    if (fault !== null) return [fault];
    if (!name.endsWith('.xml')) return [];
    return contentFaults(path, bytes, links.get(name) ?? NONE);
  });
  return [...new Set([...faults, ...others])];
}

/** Unpacked; a template is at most 2 MB packed, a document 20. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** Why a file that should be a Word document cannot be unpacked. */
export function zipRefusal({ fault }: ZipError): string {
  return fault === 'too-large'
    ? 'Dit Word-bestand is uitgepakt veel te groot en is daarom niet geopend. Maak de afbeeldingen erin kleiner.'
    : 'Dit bestand is geen Word-document (.docx) of het is beschadigd. Open het in Word en sla het opnieuw op.';
}

/** What is wrong with bytes as a Word document, in one sentence; null = nothing that a letter cannot have. */
export function wordRefusal(bytes: Uint8Array<ArrayBuffer>): string | null {
  let parts: ZipParts;
  try {
    parts = readZip(bytes, { bytes: MAX_UNPACKED, plain: true });
  } catch (fault) {
    if (!(fault instanceof ZipError)) throw fault;
    return zipRefusal(fault);
  }
  if (!isWord(parts)) return 'Dit is geen Word-document (.docx).';
  const faults = wordFaults(parts);
  return faults.length === 0 ? null : refusalOf(faults);
}

const MAX_NAMED = 3;

/** Names what was found, and what to do about it. */
export function refusalOf(faults: readonly string[]): string {
  const more = faults.length > MAX_NAMED ? ` en nog ${faults.length - MAX_NAMED}` : '';
  return `Dit Word-bestand kan niet worden gebruikt. Gevonden: ${faults.slice(0, MAX_NAMED).join('; ')}${more}. Haal dat weg en sla het op als .docx.`;
}

/** Whether the parts are those of a Word document at all. */
export function isWord(parts: ZipParts): boolean {
  return parts.has('word/document.xml') && parts.has('[Content_Types].xml');
}
