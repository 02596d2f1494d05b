import { describe, expect, it } from 'vitest';
import { herkenKolommen, herkenOpnieuw, kolommenOntbreken } from './kolommen.ts';

const velden = (rijen: readonly (readonly string[])[]) => herkenKolommen(rijen).velden;

describe('kolomkoppen', () => {
  it('staan na titels, met hoofdletters, haakjes, regeleinden en harde spaties', () => {
    const { kopregel, velden: gevonden } = herkenKolommen([
      ['Personeelsoverzicht Enver', '', ''],
      ['Peildatum 1-3-2021', '', ''],
      ['MEDEWERKER', 'Uren\nper week', 'In\u00a0dienst (datum)'],
      ['Robin Proefberg', '24', '01-03-2021'],
    ]);
    expect([kopregel, gevonden]).toEqual([2, ['naam', 'uren', 'begin']]);
  });

  it('over twee regels zeggen samen meer', () => {
    const {
      kopregel,
      koppen,
      velden: gevonden,
    } = herkenKolommen([
      ['Naam', 'Uren', '', 'Datum', ''],
      ['', 'per week', 'fte', 'in dienst', 'uit dienst'],
      ['Robin Proefberg', '24', '0,67', '1-3-2021', ''],
    ]);
    expect(kopregel).toBe(1);
    expect(koppen).toEqual(['Naam', 'Uren per week', 'fte', 'Datum in dienst', 'uit dienst']);
    expect(gevonden).toEqual(['naam', 'uren', 'fte', 'begin', 'eind']);
  });

  it('onder een regel met groepen: de onderste regel telt', () => {
    const rijen = [
      ['Persoon', '', 'Dienstverband', ''],
      ['Voornaam', 'Achternaam', 'Uren', 'Begindatum'],
      ['Robin', 'Proefberg', '24', '1-3-2021'],
    ];
    expect(herkenKolommen(rijen)).toMatchObject({
      kopregel: 1,
      velden: ['voornaam', 'achternaam', 'uren', 'begin'],
    });
  });

  it('een lijst zonder koppen wordt niet geraden', () => {
    expect(herkenKolommen([['Robin Proefberg', '24']])).toMatchObject({ kopregel: -1, velden: [null, null] });
  });
});

describe('wat in de kolom staat', () => {
  it('"Naam" naast "Voornaam" is de achternaam, behalve als de hele naam er staat', () => {
    const kop = ['Voornaam', 'Tussenvoegsel', 'Naam'];
    expect(velden([kop, ['Robin', 'van den', 'Proefberg']])).toEqual([
      'voornaam',
      'tussenvoegsel',
      'achternaam',
    ]);
    expect(velden([kop, ['Robin', 'van den', 'Robin van den Proefberg']])).toEqual([
      'voornaam',
      'tussenvoegsel',
      'naam',
    ]);
  });

  it('uren van hoogstens 1 zijn fte, en fte van 24 zijn uren', () => {
    expect(
      velden([
        ['Naam', 'Uren'],
        ['A', '1'],
        ['B', '0,67'],
      ]),
    ).toEqual(['naam', 'fte']);
    expect(
      velden([
        ['Naam', 'Formatie'],
        ['A', '24'],
        ['B', '36,0'],
      ]),
    ).toEqual(['naam', 'uren']);
    expect(
      velden([
        ['Naam', 'Uren'],
        ['A', '1'],
        ['B', '24'],
      ]),
    ).toEqual(['naam', 'uren']);
    expect(
      velden([
        ['Naam', 'Uren', 'Fte'],
        ['A', '1', '1'],
      ]),
    ).toEqual(['naam', 'uren', 'fte']);
  });

  it('wat iemand eerder aanwees gaat voor', () => {
    const rijen = [
      ['Naam', 'Uren', 'Wat'],
      ['A', '1', 'x'],
    ];
    const geheugen = new Map([
      ['uren', 'uren' as const],
      ['wat', 'functie' as const],
    ]);
    expect(herkenOpnieuw(rijen, herkenKolommen(rijen), geheugen).velden).toEqual(['naam', 'uren', 'functie']);
  });
});

it('zonder naam of organisatie kan het niet', () => {
  expect(kolommenOntbreken(['uren'], true)).toContain('naam');
  expect(kolommenOntbreken(['naam'], false)).toContain('organisatie');
  expect(kolommenOntbreken(['naam'], true)).toBeNull();
});
