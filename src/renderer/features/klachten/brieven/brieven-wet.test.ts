import { describe, expect, it } from 'vitest';
import { bezwaren, bron, fields, formOf, sourceOf } from '../../../../../tests/support/brief-proef.ts';
import { eenDossierOutput, theKlager } from '../../../../../tests/support/klacht-dossier-output.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { type BriefForm, type BriefSource, initialForm } from './brieven-gegevens.ts';
import { ontvangersOf } from './brieven-ontvangers.ts';
import { passendeBrieven } from './brieven-soorten.ts';

/** What a letter says besides its fixed text: to whom, who advised, under which regime, and no day that is past. */

/** The dossier of the letters, with other facts. */
function dossierWith(
  gegevens: Partial<KlachtDossierOutput['gegevens']>,
  formeel: Partial<NonNullable<KlachtDossierOutput['formeel']>> = {},
): BriefSource {
  const dossier = eenDossierOutput();
  return bron({
    dossier: {
      ...dossier,
      gegevens: { ...dossier.gegevens, ...gegevens },
      formeel: dossier.formeel === null ? null : { ...dossier.formeel, ...formeel },
    },
  });
}

describe('to whom', () => {
  const klager = theKlager();
  const adres = (anders: Partial<typeof klager>) =>
    fields(
      'ontvangstbevestiging',
      formOf('ontvangstbevestiging'),
      dossierWith({ klagers: [{ ...klager, ...anders }] }),
    ).adres;

  it('a letter goes to the own address of the gemachtigde, and without one to that of the klager', () => {
    const gemachtigde = 'mr. A. Dvocaat';
    expect(adres({ gemachtigde, gemachtigdeAdres: 'Kantoorlaan 1, Delft' })).toEqual([
      'Kantoorlaan 1, Delft',
    ]);
    expect(adres({ gemachtigde, gemachtigdeAdres: '' })).toEqual(klager.adres.split('\n'));
    expect(adres({ gemachtigde: '', gemachtigdeAdres: 'Kantoorlaan 1, Delft' })).toEqual(
      klager.adres.split('\n'),
    );
    expect(adres({ gemachtigde, gemachtigdeAdres: 'Kantoorlaan 1', adres: '', bereikbaarheid: '' })).toEqual([
      'Kantoorlaan 1',
    ]);
  });
});

describe('to more klagers than one', () => {
  const een = theKlager();
  const twee = {
    ...een,
    id: 'k-2',
    naam: 'T. Tweedens',
    adres: '',
    gemachtigde: 'mr. R. Raad',
    gemachtigdeAdres: 'Kade 9, Delft',
  };
  const source = dossierWith({ klagers: [een, twee] });
  const letter = (wie: string) =>
    fields('ontvangstbevestiging', { ...formOf('ontvangstbevestiging'), wie }, source);

  it('each gets an own letter, at an own address, that does not name the other', () => {
    expect(letter('k-1')).toMatchObject({ klager: ['K. de Klager'], adres: een.adres.split('\n') });
    expect(letter('k-2')).toMatchObject({
      geadresseerde: ['mr. R. Raad, gemachtigde van T. Tweedens'],
      aanhef: ['Geachte mr. R. Raad,'],
      klager: ['T. Tweedens'],
      adres: ['Kade 9, Delft'],
    });
    expect(JSON.stringify(letter('k-1'))).not.toContain('Tweedens');
  });

  it('it starts with who goes on; who was satisfied gets the confirmation of that', () => {
    const einde = { soort: 'tevreden', op: '2026-02-20', vastlegging: 'Gebeld', bevestigingOp: '' } as const;
    const gestopt = dossierWith({ klagers: [{ ...een, einde }, twee] }).dossier;
    const first = (soort: Parameters<typeof initialForm>[1]) => initialForm(gestopt, soort, '2026-03-02').wie;
    expect([first('afhandeling'), first('informele-bevestiging')]).toEqual(['k-2', 'k-1']);
  });

  it('the choice names them all, with who stopped; a letter to the beklaagde names all klagers', () => {
    const einde = { soort: 'ingetrokken', op: '2026-02-20', vastlegging: '', bevestigingOp: '' } as const;
    const { dossier } = dossierWith({ klagers: [een, { ...twee, einde }] });
    expect(ontvangersOf('uitnodiging-horen', dossier).map(({ label }) => label)).toEqual([
      'Klager: K. de Klager',
      'Klager: T. Tweedens (trok zich terug)',
      'W. Werker',
    ]);
    expect(ontvangersOf('afhandeling', eenDossierOutput())).toEqual([{ waarde: 'k-1', label: 'Klager' }]);
    const aan = { ...formOf('verdaging-beklaagde'), datum: '2026-03-10', reden: 'Ziekte', wie: 'm-9' };
    const naar = fields('verdaging-beklaagde', aan, { ...source, nieuwEinde: '2026-04-13' });
    expect(naar.klager).toEqual(['K. de Klager en T. Tweedens']);
  });

  it('an address that one of them misses keeps only that letter', () => {
    const zonder = dossierWith({ klagers: [{ ...een, adres: '' }, twee] });
    const wie = (id: string) => ({ ...formOf('ontvangstbevestiging'), wie: id });
    expect(bezwaren('ontvangstbevestiging', wie('k-2'), zonder)).toEqual([]);
    expect(bezwaren('ontvangstbevestiging', wie('k-1'), zonder).join()).toContain(
      'adres van de klager ontbreekt',
    );
  });
});

describe('the advice', () => {
  const tien = { procedureWeken: 10 } as const;

  it('who advises stands in the confirmation of 10 weeks, and is asked when nobody recorded it (9:15)', () => {
    const known = dossierWith({}, { ...tien, adviseur: 'de Commissie Klachten' });
    const form = initialForm(known.dossier, 'ontvangstbevestiging', '2026-02-12');
    expect(fields('ontvangstbevestiging', form, known).wettelijke_tekst.join(' ')).toMatch(
      /adviseert de Commissie Klachten.*9:15/u,
    );
    expect(bezwaren('ontvangstbevestiging', formOf('ontvangstbevestiging'), dossierWith({}, tien))).toEqual([
      'Awb 9:15: Vul in welke persoon of commissie advies geeft.',
    ]);
    const zes = fields('ontvangstbevestiging').wettelijke_tekst.join(' ');
    expect(zes).not.toContain('adviseert');
  });

  it('a closing letter that deviates says why, and that the advice goes along (9:16)', () => {
    const b = dossierWith({}, { ...tien, adviseur: 'de Commissie Klachten' });
    const af = { adviseur: 'de Commissie Klachten', wijktAf: true };
    const form = formOf('afhandeling', { ...af, afwijking: 'Er is wel gebeld.' });
    expect(fields('afhandeling', form, b).wettelijke_tekst.join(' ')).toMatch(
      /wijkt af van het advies van de Commissie Klachten\. De reden: Er is wel gebeld\..*9:16/u,
    );
    expect(bezwaren('afhandeling', formOf('afhandeling', af), b)).toEqual([
      'Awb 9:16: Schrijf op waarom het oordeel afwijkt van het advies.',
    ]);
    expect(fields('afhandeling', formOf('afhandeling'), b).wettelijke_tekst.join(' ')).not.toContain('9:16');
  });
});

describe('a regime of its own', () => {
  it('the Jeugdwet is named in the confirmation and the closing letter', () => {
    const b = dossierWith({ regeling: 'jeugdwet' });
    for (const soort of ['ontvangstbevestiging', 'afhandeling'] as const) {
      expect(fields(soort, formOf(soort), b).wettelijke_tekst.join(' ')).toContain('artikel 4.2.1');
      expect(fields(soort).wettelijke_tekst.join(' ')).not.toContain('Jeugdwet');
    }
  });

  it('what is no complaint gets a confirmation without the handling or the term of one, and no other letter', () => {
    const b = dossierWith({ regeling: 'geen-klacht' });
    const velden = fields('ontvangstbevestiging', formOf('ontvangstbevestiging'), b);
    const text = [...velden.wettelijke_tekst, ...velden.termijn].join(' ');
    expect(text).toContain('artikel 2:3');
    expect(text).not.toMatch(/9:11|9:10|mondeling|binnen 6 weken/u);
    expect(passendeBrieven({ ...b.dossier, status: 'ontvangen' })).toEqual(['ontvangstbevestiging']);
  });
});

describe('no letter promises a day that is past', () => {
  it('the confirmation of a term that is over says so, and names no last day to come', () => {
    const velden = fields('ontvangstbevestiging', formOf('ontvangstbevestiging', { datum: '2026-03-17' }));
    expect(velden.termijn.join(' ')).toMatch(/hadden u uiterlijk .* moeten antwoorden.*zo snel mogelijk/u);
    expect(velden.einddatum).toEqual(['zo snel mogelijk']);
    const opTijd = fields('ontvangstbevestiging', formOf('ontvangstbevestiging', { datum: '2026-03-16' }));
    expect(opTijd.termijn.join(' ')).toContain('uiterlijk 16 maart 2026 ons antwoord');
  });

  it('nobody is invited for yesterday, or asked to answer before the letter', () => {
    const b = sourceOf('uitnodiging-horen');
    const past = (anders: Partial<BriefForm>) =>
      bezwaren('uitnodiging-horen', formOf('uitnodiging-horen', anders), b).map((text) => text.slice(0, 16));
    expect(past({ hoordatum: '2026-02-11' })).toEqual(['Awb 9:10 lid 1: ']);
    expect(past({ reageerVoor: '2026-02-12' })).toEqual(['Awb 9:10 lid 2: ']);
    expect(past({})).toEqual([]);
  });

  it('a verdaging whose new end is past is not written any more', () => {
    const form = formOf('verdaging-klager', { datum: '2026-03-10' });
    expect(bezwaren('verdaging-klager', form, bron({ nieuwEinde: '2026-03-09' })).join()).toContain(
      'van vóór de brief',
    );
  });
});
