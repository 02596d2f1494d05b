import { MAGIC, startsWith } from '../domain/magic-bytes.ts';
import { fieldFaults, isWebOrMail } from './fields.ts';
import { readXml, type XmlNode } from './xml.ts';
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

/** The last part of the name of a relationship; what it points at lies in the document itself. */
const RELATIONSHIP_KINDS: ReadonlySet<string> = new Set([
  ...['officedocument', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail'],
  ...['classificationlabels', 'customxml', 'customxmlprops', 'styles', 'styleswitheffects', 'settings'],
  ...[
    'websettings',
    'fonttable',
    'numbering',
    'footnotes',
    'endnotes',
    'people',
    'header',
    'footer',
    'theme',
  ],
  ...['comments', 'commentsextended', 'commentsids', 'commentsextensible', 'image', 'glossarydocument'],
]);

const CONTENT_TYPES: readonly RegExp[] = [
  /^application\/xml$/u,
  /^application\/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml$/u,
  /^application\/vnd\.openxmlformats-officedocument\.(?:extended-properties|custom-properties|customxmlproperties|theme)\+xml$/u,
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:(?:document|template)(?:\.main|\.glossary)|styles|settings|websettings|fonttable|numbering|footnotes|endnotes|header|footer|people|comments(?:extended|ids|extensible)?)\+xml$/u,
  /^application\/vnd\.ms-(?:word\.styleswitheffects|office\.classificationlabels)\+xml$/u,
  /^image\/(?:png|jpe?g|gif|bmp)$/u,
];

/** Elements that bring something of elsewhere along, or run it. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['altchunk', 'een ingevoegd bestand (altChunk)'],
  ['subdoc', 'een ander document (subDoc)'],
  ['object', 'een ingesloten object (OLE)'],
  ['oleobject', 'een ingesloten object (OLE)'],
  ['objectembed', 'een ingesloten object (OLE)'],
  ['objectlink', 'een ingesloten object (OLE)'],
  ['control', 'een besturingselement (ActiveX)'],
  ['attachedtemplate', 'een sjabloon van elders'],
  ['mailmerge', 'een gegevensbron van elders (samenvoegen)'],
  ['frame', 'een pagina van elders (frame)'],
  ['script', 'een script'],
  ['macrosused', 'macro’s'],
]);

const tail = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase();

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
  return name.startsWith('word/media/') && !isImage(bytes) ? `iets dat geen afbeelding is (${path})` : null;
}

const IMAGES: readonly (readonly number[])[] = [MAGIC.png, MAGIC.jpg, [0x47, 0x49, 0x46, 0x38], [0x42, 0x4d]];
const isImage = (bytes: Uint8Array): boolean => IMAGES.some((signs) => startsWith(bytes, signs));

function relationshipFault({ attributes }: Extract<XmlNode, { kind: 'open' }>): string | null {
  const kind = tail(attributes.get('Type') ?? '');
  const target = attributes.get('Target') ?? '';
  const isElsewhere =
    attributes.get('TargetMode')?.toLowerCase() === 'external' ||
    /^[a-z][a-z\d+.-]*:|\\|^\/\//iu.test(target);
  if (kind === 'hyperlink') {
    const isHere = !isElsewhere && target.startsWith('#');
    return isHere || isWebOrMail(target)
      ? null
      : 'een koppeling naar iets anders dan een webpagina of mailadres';
  }
  if (isElsewhere) {
    if (kind === 'attachedtemplate') return 'een sjabloon van elders';
    return kind === 'image'
      ? 'een afbeelding van elders'
      : `een verwijzing naar elders (${kind.slice(0, 40)})`;
  }
  if (RELATIONSHIP_KINDS.has(kind)) return null;
  if (/vba|macro/u.test(kind)) return 'macro’s';
  if (kind === 'afchunk') return 'een ingevoegd bestand (altChunk)';
  if (/ole|package|control/u.test(kind)) return 'een ingesloten object';
  return `een verwijzing die een brief niet nodig heeft (${kind.slice(0, 40)})`;
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

/** An address in an attribute that Word fetches by itself. */
function addressFault(attributes: ReadonlyMap<string, string>): string | null {
  const src = attributes.get('src') ?? '';
  if (/^[a-z][a-z\d+.-]*:|^[\\/]{2}/iu.test(src.trim())) return 'een afbeelding van elders';
  const href = attributes.get('href') ?? '';
  if (href === '' || href.startsWith('#') || isWebOrMail(href)) return null;
  return 'een koppeling naar iets anders dan een webpagina of mailadres';
}

function xmlFaults(path: string, nodes: readonly XmlNode[]): string[] {
  const name = path.toLowerCase();
  const elements = nodes.filter((node) => node.kind === 'open');
  if (name.endsWith('.rels')) {
    return elements
      .filter((node) => node.name === 'Relationship')
      .flatMap((node) => relationshipFault(node) ?? []);
  }
  if (name === '[content_types].xml') {
    return elements.flatMap((node) => {
      const type = node.attributes.get('ContentType');
      return type === undefined ? [] : (contentTypeFault(type, node.name === 'Default') ?? []);
    });
  }
  return [
    ...elements.flatMap(
      (node) => ELEMENTS.get(node.name.toLowerCase()) ?? addressFault(node.attributes) ?? [],
    ),
    ...fieldFaults(nodes),
  ];
}

/** What a Word document holds that a letter does not need, in words; empty = nothing. */
export function wordFaults(parts: ZipParts): readonly string[] {
  const faults = [...parts].flatMap(([path, bytes]) => {
    const fault = partFault(path, bytes);
    if (fault !== null) return [fault];
    if (!/\.(?:xml|rels)$/iu.test(path)) return [];
    const nodes = readXml(bytes);
    return nodes === null ? [`een onderdeel dat niet te lezen is (${path})`] : xmlFaults(path, nodes);
  });
  return [...new Set(faults)];
}

/** Unpacked; a template is at most 2 MB packed, a document 20. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** What is wrong with bytes as a Word document, in one sentence; null = nothing that a letter cannot have. */
export function wordRefusal(bytes: Uint8Array<ArrayBuffer>): string | null {
  let parts: ZipParts;
  try {
    parts = readZip(bytes, { bytes: MAX_UNPACKED });
  } catch (fault) {
    if (!(fault instanceof ZipError)) throw fault;
    return 'Dit bestand is geen Word-document (.docx) of het is beschadigd. Open het in Word en sla het opnieuw op.';
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
