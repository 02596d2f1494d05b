/** Reads the parts of a zip (a .docx is one) without writing anything; sizes are bounded, so a bomb is refused. */

const EINDE = 0x06054b50;
const REGEL = 0x02014b50;
const MAX_UITGEPAKT = 30 * 1024 * 1024;
const MAX_DELEN = 2000;

export type ZipDelen = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Bytes that are no zip, or one that is broken. */
export class ZipFout extends Error {}

function vindEinde(zicht: DataView): number {
  for (let plek = zicht.byteLength - 22; plek >= Math.max(0, zicht.byteLength - 65_557); plek--) {
    if (zicht.getUint32(plek, true) === EINDE) return plek;
  }
  throw new ZipFout('geen zip');
}

async function pakUit(bytes: Uint8Array<ArrayBuffer>, verwacht: number): Promise<Uint8Array<ArrayBuffer>> {
  const stroom = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const uit = new Uint8Array(verwacht);
  let plek = 0;
  const lezer = stroom.getReader();
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) break;
    if (plek + value.length > verwacht) throw new ZipFout('deel is groter dan het zegt');
    uit.set(value, plek);
    plek += value.length;
  }
  return uit.subarray(0, plek);
}

/** Every part by its path; throws `ZipFout` for what is not a whole zip. */
export async function leesZip(bytes: Uint8Array<ArrayBuffer>): Promise<ZipDelen> {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delen = new Map<string, Uint8Array<ArrayBuffer>>();
  try {
    const einde = vindEinde(zicht);
    const aantal = zicht.getUint16(einde + 10, true);
    if (aantal > MAX_DELEN) throw new ZipFout('te veel delen');
    let plek = zicht.getUint32(einde + 16, true);
    let totaal = 0;
    for (let i = 0; i < aantal; i++) {
      if (zicht.getUint32(plek, true) !== REGEL) throw new ZipFout('kapotte inhoudsopgave');
      const methode = zicht.getUint16(plek + 10, true);
      const ingepakt = zicht.getUint32(plek + 20, true);
      const uitgepakt = zicht.getUint32(plek + 24, true);
      const naamLengte = zicht.getUint16(plek + 28, true);
      const kop = zicht.getUint32(plek + 42, true);
      const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + naamLengte));
      totaal += uitgepakt;
      if (totaal > MAX_UITGEPAKT) throw new ZipFout('te groot');
      const begin = kop + 30 + zicht.getUint16(kop + 26, true) + zicht.getUint16(kop + 28, true);
      const deel = bytes.subarray(begin, begin + ingepakt);
      if (methode !== 0 && methode !== 8) throw new ZipFout('onbekende inpakwijze');
      delen.set(naam, methode === 0 ? deel : await pakUit(deel, uitgepakt));
      plek += 46 + naamLengte + zicht.getUint16(plek + 30, true) + zicht.getUint16(plek + 32, true);
    }
  } catch (fout) {
    throw fout instanceof ZipFout ? fout : new ZipFout('beschadigd');
  }
  return delen;
}
