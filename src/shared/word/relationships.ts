import { isWebOrMail } from './fields.ts';
import type { XmlAttribute, XmlElement } from './xml.ts';

/** What the parts of a Word document say of each other, and of elsewhere. */

const SPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where a kind of relationship is declared; the last part of its name says what it is. */
const KINDS_OF =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/(?:officeDocument\/2006\/relationships|package\/2006\/relationships(?:\/metadata)?)|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships(?:\/metadata)?|http:\/\/schemas\.microsoft\.com\/office\/[\w/]+)\/\w[\w-]*$/u;

const ofWord = (name: string): RegExp => new RegExp(`^word/(?:glossary/)?${name}\\.xml$`, 'u');

/** By the last part of its name, where the part lies that a relationship points at (paths in small letters). */
const TARGETS: ReadonlyMap<string, RegExp> = new Map([
  ['officedocument', /^word\/document\.xml$/u],
  ['core-properties', /^docprops\/core\.xml$/u],
  ['extended-properties', /^docprops\/app\.xml$/u],
  ['custom-properties', /^docprops\/custom\.xml$/u],
  ['thumbnail', /^docprops\/thumbnail\.(?:jpe?g|png)$/u],
  ['classificationlabels', /^docmetadata\/labelinfo\.xml$/u],
  ['customxml', /^customxml\/item\d*\.xml$/u],
  ['customxmlprops', /^customxml\/itemprops\d*\.xml$/u],
  ['glossarydocument', /^word\/glossary\/document\.xml$/u],
  ['theme', /^word\/theme\/theme\d*\.xml$/u],
  ['image', /^word\/media\/[^/]+$/u],
  ['header', ofWord('header\\d*')],
  ['footer', ofWord('footer\\d*')],
  ...[
    ...['styles', 'styleswitheffects', 'settings', 'websettings', 'fonttable', 'numbering', 'footnotes'],
    ...['endnotes', 'people', 'comments', 'commentsextended', 'commentsids', 'commentsextensible'],
  ].map((name) => [name, ofWord(name)] as const),
]);

export type Relationship = { readonly id: string; readonly kind: string };

const tail = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase();

/** A part as seen from the folder of the part that names it, in small letters; null = outside the document. */
function pathOf(folder: string, target: string): string | null {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..' && path.pop() === undefined) return null;
    if (!['', '.', '..'].includes(step)) path.push(step);
  }
  return path.join('/').toLowerCase();
}

/** The four attributes that a relationship has, each without a namespace; null = there is something else. */
function fieldsOf(attributes: readonly XmlAttribute[]) {
  const [id, type, target, mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((name) =>
    attributes.find((attribute) => attribute.name === name && attribute.space === ''),
  );
  const known = [id, type, target, mode].filter((attribute) => attribute !== undefined);
  if (known.length !== attributes.length || !id || !type || !target) return null;
  const isPlainMode = mode === undefined || /^(?:internal|external)$/iu.test(mode.value);
  return isPlainMode
    ? { id: id.value, type: type.value, target: target.value, mode: mode?.value ?? '' }
    : null;
}

function elsewhereFault(kind: string): string {
  if (kind === 'attachedtemplate') return 'een sjabloon van elders';
  return kind === 'image' ? 'een afbeelding van elders' : `een verwijzing naar elders (${kind.slice(0, 40)})`;
}

function unknownFault(kind: string): string {
  if (/vba|macro/u.test(kind)) return 'macro’s';
  if (kind === 'afchunk') return 'een ingevoegd bestand (altChunk)';
  if (/ole|package|control/u.test(kind)) return 'een ingesloten object';
  return `een verwijzing die een brief niet nodig heeft (${kind.slice(0, 40)})`;
}

const UNCLEAR = 'een verwijzing die niet duidelijk is';

/** Signs that say another address than they seem to. */
const TWISTED = /[\\\p{C}]|^\s|\s$|%(?:2f|5c|0)/iu;

type Judged = Relationship | { readonly fault: string };

/** One relationship, as seen from a folder; `parts` are the paths of all parts, in small letters. */
function judge(element: XmlElement, folder: string, parts: ReadonlySet<string>): Judged {
  const isOne = element.name === 'Relationship' && element.space === SPACE;
  const fields = isOne ? fieldsOf(element.attributes) : null;
  if (fields === null) return { fault: UNCLEAR };
  const { id, type, target, mode } = fields;
  const kind = tail(type);
  const isElsewhere = mode.toLowerCase() === 'external' || /^\s*[a-z][a-z\d+.-]*:|\\|^\s*\/\//iu.test(target);
  if (kind === 'hyperlink') {
    const isHere = !isElsewhere && target.startsWith('#');
    return KINDS_OF.test(type) && (isHere || isWebOrMail(target))
      ? { id, kind }
      : { fault: 'een koppeling naar iets anders dan een webpagina of mailadres' };
  }
  if (isElsewhere) return { fault: elsewhereFault(kind) };
  const place = TARGETS.get(kind);
  if (place === undefined) return { fault: unknownFault(kind) };
  const path = TWISTED.test(target) || !KINDS_OF.test(type) ? null : pathOf(folder, target);
  return path !== null && place.test(path) && parts.has(path) ? { id, kind } : { fault: UNCLEAR };
}

/** Goes along with the elements of a part of relationships. */
export class RelationshipJudge {
  readonly found: Relationship[] = [];
  readonly faults: string[] = [];
  readonly #folder: string;
  readonly #parts: ReadonlySet<string>;
  #isInside = false;

  /** `path` is that of the part itself, such as `word/_rels/document.xml.rels`. */
  constructor(path: string, parts: ReadonlySet<string>) {
    this.#folder = path.slice(0, path.lastIndexOf('_rels/'));
    this.#parts = parts;
  }

  open(element: XmlElement): void {
    if (!this.#isInside) {
      this.#isInside = true;
      if (element.name !== 'Relationships' || element.space !== SPACE) this.faults.push(UNCLEAR);
      return;
    }
    const judged = judge(element, this.#folder, this.#parts);
    if ('fault' in judged) this.faults.push(judged.fault);
    else this.found.push(judged);
  }
}
