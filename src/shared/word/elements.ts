import { isWebOrMail } from './fields.ts';
import { isRelationshipId } from './names.ts';
import type { XmlAttribute, XmlElement } from './xml.ts';

/** Elements that bring something of elsewhere along, or run it; by their name in small letters. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['altchunk', 'een ingevoegd bestand (altChunk)'],
  ['subdoc', 'een ander document (subDoc)'],
  ...['object', 'oleobject', 'objectembed', 'objectlink'].map(
    (name) => [name, 'een ingesloten object (OLE)'] as const,
  ),
  ['control', 'een besturingselement (ActiveX)'],
  ['attachedtemplate', 'een sjabloon van elders'],
  ['mailmerge', 'een gegevensbron van elders (samenvoegen)'],
  ['frame', 'een pagina van elders (frame)'],
  ['sourcefilename', 'een pagina van elders (frame)'],
  ['script', 'een script'],
  ['savethroughxslt', 'een script (XSLT)'],
  ...['macrosused', 'entrymacro', 'exitmacro'].map((name) => [name, 'macro’s'] as const),
  ['flddata', 'verborgen gegevens van een veld (fldData)'],
  ['webvideopr', 'een film van internet'],
  ...['videofile', 'audiofile', 'wavaudiofile', 'quicktimefile', 'snd', 'movie'].map(
    (name) => [name, 'geluid of een film'] as const,
  ),
  ['svgblip', 'een afbeelding van een soort die niet kan; gebruik png of jpg'],
  ['signatureline', 'een regel om te ondertekenen, met een adres van elders'],
  ['smarttagtype', 'een infolabel van elders'],
  ['schemalibrary', 'een schema van elders'],
  ['externaldata', 'gegevens van elders'],
]);

/** Parts of a picture: Word fetches an address in one of these by itself. */
const PICTURES: ReadonlySet<string> = new Set(['imagedata', 'fill', 'stroke', 'background', 'blip']);

/** Elements that may name a link to a page: nothing is fetched until somebody follows it. */
const LINKS: ReadonlySet<string> = new Set(['hyperlink', 'hlinkclick', 'hlinkhover', 'hlinkmouseover']);

/** Attributes with words for people, or with a name that only looks like an address. */
const WORDS: ReadonlySet<string> = new Set([
  ...['val', 'uri', 'namespaceuri', 'descr', 'title', 'name', 'alt', 'tooltip', 'string'],
]);

const ADDRESS =
  /^\s*(?:[a-z][a-z\d+.-]{1,20}:\/\/|\\\\|(?:file|data|javascript|vbscript|mhtml|ms-[\w-]+|search-ms):)/iu;
const ELSEWHERE = /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/iu;

const PICTURE_FAULT = 'een afbeelding van elders';
const LINK_FAULT = 'een koppeling naar iets anders dan een webpagina of mailadres';

/** What is wrong with the value of one attribute as an address; null = nothing. */
function addressFault(element: string, attribute: XmlAttribute): string | null {
  const { value } = attribute;
  const name = attribute.name.toLowerCase();
  if (name === 'src' || name === 'althref') return ELSEWHERE.test(value) ? PICTURE_FAULT : null;
  if (name === 'href' && !isRelationshipId(attribute)) {
    if (PICTURES.has(element)) return value.trim() === '' ? null : PICTURE_FAULT;
    return value === '' || value.startsWith('#') || isWebOrMail(value) ? null : LINK_FAULT;
  }
  if (WORDS.has(name) || !ADDRESS.test(value)) return null;
  return `een adres van elders (${element} ${name})`.slice(0, 100);
}

/** What is wrong with the id of a relationship where it stands; null = nothing. `links`: ids of links to a page. */
function idFault(element: string, { name, value }: XmlAttribute, links: ReadonlySet<string>): string | null {
  const isLinkedPicture = ['link', 'href'].includes(name.toLowerCase()) && value !== '';
  if (isLinkedPicture && !LINKS.has(element)) return PICTURE_FAULT;
  return links.has(value) && !LINKS.has(element) ? PICTURE_FAULT : null;
}

/**
 * What is wrong with one element of a part. `links`: the ids of the relationships of this part that are links to a
 * page, which only a link may use; null = metadata, of which Word shows nothing, so an address is only text.
 */
export function elementFaults(
  { name, attributes }: XmlElement,
  links: ReadonlySet<string> | null,
): readonly string[] {
  const element = name.toLowerCase();
  const known = ELEMENTS.get(element);
  if (known !== undefined) return [known];
  if (links === null) return [];
  return attributes.flatMap((attribute) => {
    const wrongId = isRelationshipId(attribute) ? idFault(element, attribute, links) : null;
    return wrongId ?? addressFault(element, attribute) ?? [];
  });
}
