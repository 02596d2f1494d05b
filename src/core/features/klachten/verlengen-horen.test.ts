import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  ALLES,
  bringToBrief,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  MONDELING,
  registreerIn,
  veldfout,
} from '../../../../tests/support/klacht-trial.ts';
import type { OvergangInput } from '../../../shared/contract/klachten/stappen.ts';

/** Extending the term before the handling is formal, hearing, and the closing letter. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const start = (anders: Parameters<typeof formeelStarten>[1] = {}) => formeelStarten(proef, anders);
type Rest = Parameters<typeof registreerIn>;
const registreer = (fase: Rest[1], anders?: Rest[2]) => registreerIn(proef, fase, anders);

const verdagen = {
  soort: 'verdagen',
  weken: 4,
  reden: 'Ziekte van de behandelaar',
  briefKlager: '2026-02-25',
  briefBeklaagde: '2026-02-25',
} as const;

describe('extending the term before it is formal (Awb 9:11)', () => {
  it.each(['ontvangen', 'informeel'] as const)(
    'verdagen while %s, taken over by the formal handling',
    async (fase) => {
      const id = await registreer(fase);
      proef.as(fase === 'informeel' ? ['gebiedsmanager'] : ['klachtbehandelaar']);
      const verdaagd = await proef.stap(id, verdagen);
      expect(verdaagd).toMatchObject({
        status: fase,
        verlenging: { verdaging: { weken: 4 } },
        termijn: { verdaagd: true, maatgevend: { basis: 'verdaagd', einde: '2026-04-13' } },
      });
      expect(verdaagd.mogelijkeStappen.find(({ soort }) => soort === 'verdagen')?.bezwaren).toMatchObject([
        { code: 'verdaging-eenmaal' },
      ]);
      proef.core.context.switchGebruiker(ALLES);
      const uitstel = {
        soort: 'uitstellen',
        instemmingOp: '2026-02-27',
        schriftelijk: true,
        uiterlijk: '2026-05-15',
      };
      const uit = await proef.stap(id, { ...uitstel, soort: 'uitstellen' });
      expect(uit.termijn.maatgevend).toMatchObject({ basis: 'uitstel', einde: '2026-05-15' });
      const formeel = await proef.stap(id, start({ datum: '2026-02-28' }));
      expect(formeel.termijn.maatgevend).toMatchObject({ basis: 'uitstel', einde: '2026-05-15' });
      expect(formeel.formeel?.verdaging).toMatchObject({ weken: 4 });
    },
  );

  it('not after the end, and not of an oral complaint: no term runs', async () => {
    const { id } = await proef.registreer({ ontvangstdatum: '2026-01-05', datumGedraging: null });
    await expect(proef.stap(id, verdagen)).rejects.toMatchObject(veldfout('briefKlager'));
    const { id: mondeling } = await proef.registreer(MONDELING);
    await expect(proef.stap(mondeling, verdagen)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('who becomes beklaagde later gets a message: that warns, and moves no date', async () => {
    const { id } = await proef.registreer({ beklaagden: [] });
    await proef.stap(id, { ...verdagen, briefBeklaagde: '' });
    const zet = await klachten().zetBeklaagden({ id, beklaagden: [proef.beklaagdeId], betrokkenen: [] });
    expect(zet.uitvoer.termijn.maatgevend).toMatchObject({
      basis: 'verdaagd',
      einde: '2026-04-13',
      genegeerd: [],
    });
    expect(zet.uitvoer.beklaagden).toMatchObject([{ sinds: '2026-03-02' }]);
    const punt = zet.uitvoer.checklist.find(({ code }) => code === 'bericht-verdaging');
    expect(punt).toMatchObject({ stand: 'open', bezwaar: null });
    const bericht = { soort: 'bericht-verdaging', datum: '2026-03-02', document: 'B1' } as const;
    const na = await proef.stap(id, { soort: 'stap', stap: { ...bericht, beklaagde: proef.beklaagdeId } });
    expect(na.checklist.map(({ code }) => code)).not.toContain('bericht-verdaging');
    // Other data that are saved keep the day.
    const { uitvoer } = await klachten().wijzigGegevens({ id, gegevens: na.gegevens });
    expect(uitvoer.termijn.maatgevend).toMatchObject({ basis: 'verdaagd', einde: '2026-04-13' });
  });

  it('who becomes beklaagde on the day of the letters gets a message too: the term stays', async () => {
    const { id } = await proef.registreer({ beklaagden: [] });
    await proef.stap(id, { ...verdagen, briefKlager: '2026-03-02', briefBeklaagde: '' });
    const { uitvoer } = await klachten().zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId],
      betrokkenen: [],
    });
    expect(uitvoer.termijn.maatgevend).toMatchObject({
      basis: 'verdaagd',
      einde: '2026-04-13',
      genegeerd: [],
    });
    expect(uitvoer.checklist.find(({ code }) => code === 'bericht-verdaging')).toMatchObject({
      stand: 'open',
      bezwaar: null,
    });
  });

  it('who was added earlier on the day of the letters must have had one, and no message', async () => {
    const { id } = await proef.registreer({ beklaagden: [] });
    await klachten().zetBeklaagden({ id, beklaagden: [proef.beklaagdeId], betrokkenen: [] });
    const vandaag = { ...verdagen, briefKlager: '2026-03-02', briefBeklaagde: '2026-03-02' } as const;
    await expect(proef.stap(id, { ...vandaag, briefBeklaagde: '' })).rejects.toMatchObject(
      veldfout('briefBeklaagde'),
    );
    const na = await proef.stap(id, vandaag);
    expect(na.termijn.maatgevend).toMatchObject({ basis: 'verdaagd', genegeerd: [] });
    expect(na.checklist.map(({ code }) => code)).not.toContain('bericht-verdaging');
  });

  it('who was beklaagde on that day must have had the letter', async () => {
    const id = await registreer('informeel');
    await expect(proef.stap(id, { ...verdagen, briefBeklaagde: '' })).rejects.toMatchObject(
      veldfout('briefBeklaagde'),
    );
  });
});

describe('hearing and the closing letter (Awb 9:10, 9:12)', () => {
  const uitnodiging = (datum: string) =>
    ({ soort: 'stap', stap: { soort: 'uitnodiging-horen', wie: 'klager', datum, document: 'U1' } }) as const;
  const nietVerschenen = (datum: string) =>
    ({ soort: 'stap', stap: { soort: 'niet-verschenen', wie: 'klager', datum } }) as const;
  const waarschuwingen = async (id: string, stap: OvergangInput) =>
    (await klachten().controleerStap({ id, stap })).waarschuwingen.map(({ code }) => code);

  it('invited and not come meets 9:10; without an invitation it is refused, within a few days it warns', async () => {
    const id = await registreer('formeel');
    await expect(proef.stap(id, nietVerschenen('2026-02-20'))).rejects.toMatchObject(veldfout('wie'));
    await proef.stap(id, uitnodiging('2026-02-10'));
    const geenReactie = {
      soort: 'stap',
      stap: { soort: 'afgezien-van-horen', wie: 'klager', grond: 'c', datum: '2026-02-12', toelichting: '' },
    } as const;
    expect(await waarschuwingen(id, geenReactie)).toEqual(['reactietermijn-kort']);
    expect(await waarschuwingen(id, nietVerschenen('2026-02-16'))).toEqual(['reactietermijn-kort']);
    expect(await waarschuwingen(id, nietVerschenen('2026-02-17'))).toEqual([]);
    const { checklist } = await proef.stap(id, nietVerschenen('2026-02-17'));
    const stand = (code: string) => checklist.find((punt) => punt.code === code)?.stand;
    expect([stand('klager-gehoord'), stand('verslag')]).toEqual(['gedaan', 'niet-nodig']);
  });

  it('a letter without a copy to the beklaagde warns, and closes', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const brief = { ...AFHANDELEN, afschriftBeklaagdeOp: '' as const };
    expect(await waarschuwingen(id, brief)).toEqual(['afschrift-brief-ontbreekt']);
    await expect(proef.stap(id, { ...AFHANDELEN, afschriftBeklaagdeOp: '2026-02-26' })).rejects.toMatchObject(
      veldfout('afschriftBeklaagdeOp'),
    );
    expect(await proef.stap(id, brief)).toMatchObject({ status: 'afgehandeld' });
  });
});
