import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import LETTERS from '../../../../../scripts/letters.json' with { type: 'json' };
import { bezwaren, bron, fields, formOf, type Soort } from '../../../../../tests/support/brief-proef.ts';
import { eenDossierOutput, theKlager } from '../../../../../tests/support/klacht-dossier-output.ts';
import { builtInTemplate } from '../../../../../tests/support/letter-templates.ts';
import { SJABLOON_MAX_BYTES } from '../../../../shared/contract/klachten/brieven.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { BRIEFSOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { controleerSjabloon } from './brieven-controle.ts';
import { fillSjabloon } from './brieven-create.ts';
import { type BriefForm, type BriefSource, initialForm } from './brieven-gegevens.ts';
import { passendeBrieven } from './brieven-soorten.ts';
import { readText, readWord } from './brieven-text.ts';

/** Makes the letter and reads it back from the zip. */
async function brief(soort: Soort, form?: BriefForm, b?: BriefSource): Promise<string> {
  const bytes = await fillSjabloon(builtInTemplate(soort), fields(soort, form, b));
  return readText(readWord(bytes))
    .flatMap(({ alineas }) => alineas)
    .join('\n');
}

const ARTIKEL: Readonly<Record<Soort, RegExp>> = {
  ontvangstbevestiging: /artikel 9:6 /,
  'uitnodiging-horen': /artikel 9:10 /,
  'verdaging-klager': /artikel 9:11, tweede lid/,
  'verdaging-beklaagde': /artikel 9:11, tweede lid/,
  'niet-in-behandeling': /artikel 9:8, derde lid/,
  afhandeling: /artikel 9:12 /,
  'informele-bevestiging': /artikel 9:5 /,
};

describe('brieven', () => {
  it.each(BRIEFSOORTEN)(
    '%s: read back whole, with its article and without an open place or bezwaar',
    async (soort) => {
      const text = await brief(soort);
      expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
      expect(text).not.toMatch(/bezwaar|in beroep/i);
      expect(text).toMatch(ARTIKEL[soort]);
      expect(text).toContain('Gemeente Schiedam');
      expect(text).toContain('Datum: 12 februari 2026');
      expect(text).toContain('Kenmerk: 2026-001');
      expect(text).toContain('A. Dministratie');
      expect(text).toContain('2 februari 2026');
    },
  );

  it('ontvangstbevestiging names the end of the term', async () => {
    const text = await brief('ontvangstbevestiging');
    expect(text).toContain('binnen 6 weken na de ontvangst, uiterlijk 16 maart 2026');
    expect(text).toContain('Ik werd niet teruggebeld & moest lang wachten.');
    expect(text).toContain('Dorpsstraat 1\n3111 AA Schiedam');
  });

  it('a letter about an oral complaint promises no statutory term', async () => {
    const dossier = eenDossierOutput();
    const no = { soort: 'geen' as const, streefdatum: '2026-03-02', afleiding: [] };
    const mondeling = { ...dossier, termijn: { ...dossier.termijn, maatgevend: no } };
    const text = await brief(
      'ontvangstbevestiging',
      formOf('ontvangstbevestiging'),
      bron({ dossier: mondeling }),
    );
    expect(text).toContain('geen wettelijke termijn');
    expect(text).toContain('2 maart 2026');
  });

  it('verdaging says old end, new end, weeks and reason, to klager and beklaagde', async () => {
    const klager = await brief('verdaging-klager');
    expect(klager).toContain('uiterlijk 16 maart 2026');
    expect(klager).toContain('4 weken');
    expect(klager).toContain('uiterlijk 13 april 2026');
    expect(klager).toContain('Een getuige was ziek.');
    expect(klager).toContain('Geachte K. de Klager,');
    expect(await brief('verdaging-beklaagde')).toContain('Geachte W. Werker,');
  });

  it.each(['afhandeling', 'niet-in-behandeling'] as const)(
    '%s names the ombudsman and the year',
    async (soort) => {
      const text = await brief(soort);
      expect(text).toContain('Nationale ombudsman, Postbus 93122, Den Haag, nationaleombudsman.nl');
      expect(text).toContain('binnen één jaar na deze brief, dus tot en met 12 februari 2027');
      expect(text).toContain('artikel 9:12, tweede lid, en artikel 9:24');
    },
  );

  it('afhandeling holds every part, its oordeel, bevindingen, conclusies and measures without names of owners', async () => {
    const text = await brief('afhandeling');
    for (const piece of [
      '1. Niet teruggebeld',
      'Oordeel: gegrond.',
      '2. Lang wachten',
      'Oordeel: ongegrond.',
    ])
      expect(text).toContain(piece);
    expect(text).toContain('Oordeel over uw hele klacht: Deels gegrond.');
    expect(text).toContain('Wij spraken met iedereen.\nEr is niet teruggebeld.');
    expect(text).toContain('– Terugbellen binnen een dag');
    expect(text).not.toContain('E. Eigenaar');
  });

  it('text of people cannot open a place or break the document', async () => {
    const dossier = eenDossierOutput({ bevindingen: 'Let op {{klager}} <w:t> & \u0001"einde"' });
    const text = await brief('afhandeling', formOf('afhandeling'), bron({ dossier }));
    expect(text).toContain('Let op { {klager} } <w:t> & "einde"');
  });

  it('a gemachtigde gets the letter', async () => {
    const dossier = eenDossierOutput();
    const klager = { ...theKlager(), gemachtigde: 'mr. G. Machtigde' };
    const b = bron({ dossier: { ...dossier, gegevens: { ...dossier.gegevens, klagers: [klager] } } });
    expect(await brief('ontvangstbevestiging', formOf('ontvangstbevestiging'), b)).toContain(
      'mr. G. Machtigde, gemachtigde van K. de Klager',
    );
  });
});

describe('what the form takes from the dossier', () => {
  const afdoening = (
    status: 'informeel-opgelost' | 'niet-in-behandeling',
    velden: NonNullable<KlachtDossierOutput['afdoening']>['velden'],
  ) =>
    eenDossierOutput({
      status,
      afdoening: {
        status,
        datum: '2026-02-11',
        grond: status === 'niet-in-behandeling' ? '9:8-1b' : null,
        velden,
      },
    });

  it('is found by its key, whatever it is called on screen', () => {
    const opgelost = afdoening('informeel-opgelost', [
      { veld: 'bevestigingVerzondenOp', label: 'Tevreden gebleken op', tekst: '12-02-2026' },
      { veld: 'hoeGebleken', label: 'Een heel ander woord', tekst: 'Zij belde zelf.' },
    ]);
    expect(initialForm(opgelost, 'informele-bevestiging', '2026-02-12')).toMatchObject({
      hoeGebleken: 'Zij belde zelf.',
      opgelostOp: '2026-02-11',
    });
    const nietBehandeld = afdoening('niet-in-behandeling', [
      { veld: 'grond', label: 'Toelichting op de wet', tekst: 'Langer dan een jaar geleden' },
      { veld: 'toelichting', label: 'Waarom', tekst: 'Het was in 2024.' },
    ]);
    expect(initialForm(nietBehandeld, 'niet-in-behandeling', '2026-02-12')).toMatchObject({
      grond: '9:8-1b',
      toelichting: 'Het was in 2024.',
    });
  });
});

describe('what the law refuses', () => {
  it.each(['afhandeling', 'niet-in-behandeling'] as const)('%s without ombudsman', (soort) => {
    expect(bezwaren(soort, formOf(soort), bron({ ombudsman: null })).join()).toMatch(
      /geen ombudsman vastgelegd/,
    );
  });
  it('afhandeling without oordeel, bevindingen or conclusies', () => {
    for (const anders of [{ onderdelen: [] }, { bevindingen: ' ' }, { conclusies: '' }])
      expect(
        bezwaren('afhandeling', formOf('afhandeling'), bron({ dossier: eenDossierOutput(anders) })),
      ).toHaveLength(1);
  });
  it('afhandeling while the checklist blocks, but not on what the letter itself does', () => {
    const punt = (code: KlachtDossierOutput['checklist'][number]['code']) => ({
      code,
      omschrijving: code,
      artikel: 'Awb 9:10',
      stand: 'open' as const,
      bezwaar: { code: 'x', artikel: 'Awb 9:10', melding: `Nog niet: ${code}` },
    });
    const dossier = eenDossierOutput({
      checklist: [punt('klager-gehoord'), punt('ombudsman'), punt('afschrift-brief')],
    });
    expect(bezwaren('afhandeling', formOf('afhandeling'), bron({ dossier }))).toEqual([
      'Awb 9:10: Nog niet: klager-gehoord',
    ]);
  });
  it('verdaging: 1 to 4 weeks, with a reason, before the end', () => {
    const probeer = (form: Partial<BriefForm>) =>
      bezwaren('verdaging-klager', formOf('verdaging-klager', form), bron({ nieuwEinde: '2026-04-13' }));
    expect(probeer({})).toEqual([]);
    // The very sentences of the rule that judges the step (verlenging.ts).
    expect(probeer({ weken: 5 })).toEqual([
      'Awb 9:11 lid 2: Verdagen kan met 1 tot en met 4 hele weken, niet met 5. Voor langer uitstel is schriftelijke instemming van de klager nodig.',
    ]);
    expect(probeer({ reden: '' })).toEqual([
      'Awb 9:11 lid 2: De reden van de verdaging ontbreekt. Noem die ook in de brief.',
    ]);
    expect(probeer({ datum: '2026-03-17' })).toEqual([
      'Awb 9:11 lid 2: De brief aan de klager is van di 17-03-2026, maar de termijn eindigde op ma 16-03-2026. Verdagen kan niet meer: de termijn is overschreden.',
    ]);
    expect(probeer({ datum: '2026-02-01' }).join()).toContain('van vóór het begin van de termijn');
  });
  it('a letter without address or date', () => {
    const dossier = eenDossierOutput();
    const klager = { id: 'k-1', naam: 'X', adres: '', bereikbaarheid: '', gemachtigde: '' };
    const b = bron({ dossier: { ...dossier, gegevens: { ...dossier.gegevens, klagers: [klager] } } });
    expect(bezwaren('ontvangstbevestiging', formOf('ontvangstbevestiging', { datum: '' }), b)).toHaveLength(
      2,
    );
  });
  it('offers only letters that fit the state', () => {
    expect(passendeBrieven({ status: 'ingetrokken', beklaagden: [] })).toEqual([]);
    expect(passendeBrieven({ status: 'formeel', beklaagden: [] })).not.toContain('verdaging-beklaagde');
    expect(passendeBrieven({ status: 'ontvangen', beklaagden: [] })).not.toContain('afhandeling');
  });
});

async function own(...texts: (string | readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const children = texts.map(
    (text) =>
      new Paragraph({
        children: (typeof text === 'string' ? [text] : text).map((piece) => new TextRun(piece)),
      }),
  );
  return new Uint8Array(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
}

const GOED = '{{datum}} {{kenmerk}} {{ termijn }} {{wettelijke_tekst}}';

describe('the built-in templates', () => {
  it.each(BRIEFSOORTEN)('%s has the words of scripts/letters.json', (soort) => {
    const { kop, voet, begin, slot, brieven } = LETTERS;
    const words = (lines: readonly string[]) =>
      lines.filter((line) => line !== '').map((line) => line.replace(/^# /u, ''));
    const parts = readText(readWord(builtInTemplate(soort))).map(({ pad, alineas }) => [
      pad.replace(/\d*\.xml$/u, ''),
      alineas,
    ]);
    expect(Object.fromEntries(parts)).toMatchObject({
      'word/document': words([...begin, ...brieven[soort].regels, ...slot]),
      'word/header': [kop],
      'word/footer': [voet],
    });
  });
});

describe('own templates', () => {
  it.each(BRIEFSOORTEN)('the built-in template of %s passes its own check', async (soort) => {
    expect(await controleerSjabloon(soort, builtInTemplate(soort))).toEqual([]);
  });
  it('a place may be cut in runs and hold spaces', async () => {
    const sjabloon = await own(['{{dat', 'um}} {{', 'kenmerk}}'], '{{ termijn }}', '{{wettelijke_tekst}}');
    expect(await controleerSjabloon('ontvangstbevestiging', sjabloon)).toEqual([]);
    const gevuld = await fillSjabloon(sjabloon, fields('ontvangstbevestiging'));
    expect(readText(readWord(gevuld))[0]?.alineas[0]).toBe('12 februari 2026 2026-001');
  });
  it.each([
    ['an unknown place', [`${GOED} {{datm}}`], /\{\{datm\}\} in de tekst bestaat niet/],
    [
      'a place of another letter',
      [`${GOED} {{oordeel}}`],
      /\{\{oordeel\}\} in de tekst hoort niet bij deze brief/,
    ],
    ['an open place', [GOED, 'Beste {{klager, hallo'], /niet wordt afgesloten: “\{\{klager, hallo”/],
    ['a closing without begin', [GOED, 'Beste klager}}'], /zonder \{\{ ervoor/],
    [
      'a missing place',
      ['{{datum}} {{kenmerk}} {{termijn}}'],
      /\{\{wettelijke_tekst\}\} ontbreekt .* Awb 9:6/,
    ],
    ['a bezwaarclausule', [GOED, 'U kunt bezwaar maken.'], /bezwaar of beroep.*9:3/],
  ])('refuses %s by name', async (_naam, text, message) => {
    const faults = await controleerSjabloon('ontvangstbevestiging', await own(...text));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
  it('refuses what is no Word document', async () => {
    const text = new TextEncoder().encode('zomaar een tekst');
    expect((await controleerSjabloon('afhandeling', text)).join()).toContain('geen Word-document');
    const heel = builtInTemplate('afhandeling');
    expect((await controleerSjabloon('afhandeling', heel.slice(0, heel.length - 40))).join()).toContain(
      'beschadigd',
    );
    expect(
      (await controleerSjabloon('afhandeling', new Uint8Array(SJABLOON_MAX_BYTES + 1))).join(),
    ).toContain('2 MB');
    expect((await controleerSjabloon('afhandeling', Uint8Array.from([0xd0, 0xcf, 0x11]))).join()).toContain(
      '.doc',
    );
  });
});
