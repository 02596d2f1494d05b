import type { XmlAttribute, XmlName } from './xml.ts';

/** The namespaces of Word, each in its two editions (transitional and strict). */

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** In which an attribute names a relationship. */
const RELATIONSHIP_ID: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** In which a part says what to show where something is not understood. */
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** In which text may stand: documents, drawings and what carries them. */
const CARRIES_TEXT =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/|http:\/\/purl\.oclc\.org\/ooxml\/|http:\/\/schemas\.microsoft\.com\/office\/word\/2010\/wordprocessing(?:Shape|Group|Canvas|Drawing)$|urn:schemas-microsoft-com:)/u;

export const isOfWord = ({ space }: XmlName): boolean => WORD.has(space);
export const isAlternative = ({ space }: XmlName): boolean => space === ALTERNATIVES;
export const mayCarryText = ({ space }: XmlName): boolean => CARRIES_TEXT.test(space);

/** Whether an attribute says by its id which relationship is meant. VML has one of its own. */
export const isRelationshipId = ({ name, space }: XmlAttribute): boolean =>
  RELATIONSHIP_ID.has(space) || name.toLowerCase() === 'relid';

/** The values of an attribute, in whatever namespace it stands: which of them a program takes, nobody knows. */
export const valuesOf = (attributes: readonly XmlAttribute[], name: string): readonly string[] =>
  attributes
    .filter((attribute) => attribute.name.toLowerCase() === name.toLowerCase())
    .map(({ value }) => value);
