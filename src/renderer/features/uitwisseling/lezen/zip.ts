/** What a zip file says is in it, read before anything is unpacked. */

export type ZipDeel = {
  readonly naam: string;
  readonly gepakt: number;
  readonly uitgepakt: number;
  /** 0 = stored, 8 = deflate. */
  readonly methode: number;
  readonly versleuteld: boolean;
  readonly begin: number;
};

export type ZipMap =
  | { readonly soort: 'zip'; readonly delen: readonly ZipDeel[] }
  | { readonly soort: 'geen-zip' }
  | { readonly soort: 'bom' };

/** Unpacked size of a sheet of 50.000 lines is some 40 MB; this is far above it. */
const MAX_UITGEPAKT = 400 * 1024 * 1024;
const MAX_DELEN = 2000;
/** Text packs to a tenth, seldom to a fiftieth; a bomb packs to a thousandth. */
const MAX_VERHOUDING = 250;
const VERHOUDING_VANAF = 10 * 1024 * 1024;

const EINDE = 0x06054b50;
const EINDE_LENGTE = 22;
const REGEL = 0x02014b50;
const REGEL_LENGTE = 46;

function vindEinde(beeld: DataView): number {
  const vroegst = Math.max(0, beeld.byteLength - EINDE_LENGTE - 0xffff);
  for (let plek = beeld.byteLength - EINDE_LENGTE; plek >= vroegst; plek -= 1) {
    if (beeld.getUint32(plek, true) === EINDE) return plek;
  }
  return -1;
}

function leesDeel(beeld: DataView, plek: number): { deel: ZipDeel; volgende: number } | null {
  if (plek + REGEL_LENGTE > beeld.byteLength || beeld.getUint32(plek, true) !== REGEL) return null;
  const naamLengte = beeld.getUint16(plek + 28, true);
  const rest = beeld.getUint16(plek + 30, true) + beeld.getUint16(plek + 32, true);
  const naamEinde = plek + REGEL_LENGTE + naamLengte;
  if (naamEinde > beeld.byteLength) return null;
  const bytes = new Uint8Array(beeld.buffer, beeld.byteOffset + plek + REGEL_LENGTE, naamLengte);
  return {
    deel: {
      naam: new TextDecoder().decode(bytes),
      versleuteld: (beeld.getUint16(plek + 8, true) & 1) === 1,
      methode: beeld.getUint16(plek + 10, true),
      gepakt: beeld.getUint32(plek + 20, true),
      uitgepakt: beeld.getUint32(plek + 24, true),
      begin: beeld.getUint32(plek + 42, true),
    },
    volgende: naamEinde + rest,
  };
}

function isBom(delen: readonly ZipDeel[], bestand: number): boolean {
  const uitgepakt = delen.reduce((som, deel) => som + deel.uitgepakt, 0);
  const gepakt = delen.reduce((som, deel) => som + deel.gepakt, 0);
  if (uitgepakt > MAX_UITGEPAKT) return true;
  // Entries that lie on top of each other say together more than the file holds.
  if (gepakt > bestand) return true;
  return uitgepakt > VERHOUDING_VANAF && uitgepakt > MAX_VERHOUDING * gepakt;
}

/** The directory of a zip file; sizes in it are what the file says, `pakUit` holds it to that. */
export function leesZipMap(bytes: Uint8Array): ZipMap {
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < EINDE_LENGTE || beeld.getUint16(0, true) !== 0x4b50) return { soort: 'geen-zip' };
  const einde = vindEinde(beeld);
  if (einde < 0) return { soort: 'geen-zip' };
  const aantal = beeld.getUint16(einde + 10, true);
  if (aantal > MAX_DELEN) return { soort: 'bom' };
  const delen: ZipDeel[] = [];
  let plek = beeld.getUint32(einde + 16, true);
  for (let i = 0; i < aantal; i += 1) {
    const gelezen = leesDeel(beeld, plek);
    if (gelezen === null) return { soort: 'geen-zip' };
    delen.push(gelezen.deel);
    plek = gelezen.volgende;
  }
  return isBom(delen, bytes.byteLength) ? { soort: 'bom' } : { soort: 'zip', delen };
}

async function leesHoogstens(
  stroom: ReadableStream<Uint8Array>,
  hoogstens: number,
): Promise<Uint8Array | null> {
  const uit = new Uint8Array(hoogstens);
  const lezer = stroom.getReader();
  let lengte = 0;
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) return lengte === hoogstens ? uit : null;
    if (lengte + value.byteLength > hoogstens) {
      await lezer.cancel();
      return null;
    }
    uit.set(value, lengte);
    lengte += value.byteLength;
  }
}

/** Unpacks one part; null when it is not exactly as large as the directory says, or damaged. */
export async function pakUit(bytes: Uint8Array<ArrayBuffer>, deel: ZipDeel): Promise<Uint8Array | null> {
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (deel.begin + 30 > bytes.byteLength || beeld.getUint32(deel.begin, true) !== 0x04034b50) return null;
  const van =
    deel.begin + 30 + beeld.getUint16(deel.begin + 26, true) + beeld.getUint16(deel.begin + 28, true);
  const inhoud = bytes.subarray(van, van + deel.gepakt);
  if (inhoud.byteLength !== deel.gepakt) return null;
  if (deel.methode === 0) return inhoud.byteLength === deel.uitgepakt ? inhoud : null;
  if (deel.methode !== 8) return null;
  try {
    const stroom = new Blob([inhoud]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await leesHoogstens(stroom, deel.uitgepakt);
  } catch {
    return null;
  }
}

/** A zip file with these parts, nothing of it packed. Without checksums: for a reader that does not ask for them. */
export function maakLosseZip(delen: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const namen = [...delen].map(([naam, inhoud]) => ({ naam: new TextEncoder().encode(naam), inhoud }));
  const grootte = namen.reduce(
    (som, { naam, inhoud }) => som + 30 + 2 * naam.length + inhoud.length + REGEL_LENGTE,
    0,
  );
  const uit = new Uint8Array(grootte + EINDE_LENGTE);
  const beeld = new DataView(uit.buffer);
  const begin: number[] = [];
  let plek = 0;
  const zet = (stuk: Uint8Array) => {
    uit.set(stuk, plek);
    plek += stuk.length;
  };
  for (const { naam, inhoud } of namen) {
    begin.push(plek);
    beeld.setUint32(plek, 0x04034b50, true);
    beeld.setUint32(plek + 18, inhoud.length, true);
    beeld.setUint32(plek + 22, inhoud.length, true);
    beeld.setUint16(plek + 26, naam.length, true);
    plek += 30;
    zet(naam);
    zet(inhoud);
  }
  const map = plek;
  namen.forEach(({ naam, inhoud }, i) => {
    beeld.setUint32(plek, REGEL, true);
    beeld.setUint32(plek + 20, inhoud.length, true);
    beeld.setUint32(plek + 24, inhoud.length, true);
    beeld.setUint16(plek + 28, naam.length, true);
    beeld.setUint32(plek + 42, begin[i] ?? 0, true);
    plek += REGEL_LENGTE;
    zet(naam);
  });
  beeld.setUint32(plek, EINDE, true);
  beeld.setUint16(plek + 8, namen.length, true);
  beeld.setUint16(plek + 10, namen.length, true);
  beeld.setUint32(plek + 12, plek - map, true);
  beeld.setUint32(plek + 16, map, true);
  return uit;
}
