import { describe, expect, it } from 'vitest';
import { bron, FILLED, fields, type Soort } from '../../../../../tests/support/brief-proef.ts';
import { eenDossierOutput, theKlager } from '../../../../../tests/support/klacht-dossier-output.ts';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import {
  BRIEFSOORTEN,
  KLACHT_REGELINGEN,
  type KlachtRegeling,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { type BriefForm, initialForm } from './brieven-gegevens.ts';
import { passendeBrieven } from './brieven-soorten.ts';

/** Every letter, under every regime, in every phase: which articles and which dates it may name. */

const FASEN = ['mondeling', 'mondeling informeel', 'ontvangen', 'informeel', 'formeel'] as const;
type Fase = (typeof FASEN)[number];

const STREEF = '2026-03-02';

function dossierIn(fase: Fase, regeling: KlachtRegeling): KlachtDossierOutput {
  const dossier = eenDossierOutput();
  const isMondeling = fase.startsWith('mondeling');
  const gebiedsmanager = dossier.formeel?.behandelaar;
  const isInformeel = fase.endsWith('informeel');
  if (gebiedsmanager === undefined) throw new Error('formeel');
  const zonder = isMondeling || regeling === 'geen-klacht';
  return {
    ...dossier,
    status: fase === 'formeel' ? 'formeel' : isInformeel ? 'informeel' : 'ontvangen',
    gegevens: {
      ...dossier.gegevens,
      regeling,
      ...(isMondeling ? { vorm: 'mondeling' as const, kanaal: 'telefoon' as const } : {}),
    },
    informeel: isInformeel ? { gestartOp: '2026-02-04', gebiedsmanager } : null,
    formeel: fase === 'formeel' ? dossier.formeel : null,
    termijn: {
      ...dossier.termijn,
      maatgevend: zonder ? { soort: 'geen', streefdatum: STREEF, afleiding: [] } : dossier.termijn.maatgevend,
    },
  };
}

function letter(soort: Soort, dossier: KlachtDossierOutput, anders: Partial<BriefForm> = {}) {
  const nieuwEinde = soort.startsWith('verdaging') ? '2026-04-13' : null;
  const form = { ...initialForm(dossier, soort, '2026-02-12'), ...FILLED, ...anders };
  return fields(soort, form, bron({ dossier, nieuwEinde }));
}

const textOf = (velden: ReturnType<typeof letter>): string =>
  [...velden.wettelijke_tekst, ...velden.termijn].join(' ');
const articlesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\b(?:9:\d+a?|2:3|3\.2|4\.2\.1)\b/gu)].map(([found]) => found))].sort();
const DATUM = /\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september) 2026/gu;
const datesOf = (text: string): string[] => [...text.matchAll(DATUM)].map(([found]) => found);

const ONZE: readonly KlachtRegeling[] = ['awb', 'jeugdwet'];
const EINDE = ['16 maart 2026'];
const STREEFDAG = ['2 maart 2026'];
const NO: readonly string[] = [];

/** Articles and dates; null = this letter is not made. */
function expected(soort: Soort, regeling: KlachtRegeling, fase: Fase) {
  const isFormeel = fase === 'formeel';
  const isMondeling = fase.startsWith('mondeling');
  const jeugd = regeling === 'jeugdwet' && !isMondeling ? ['4.2.1'] : [];
  const isVanOns = ONZE.includes(regeling) || (isFormeel && regeling !== 'geen-klacht');
  const say = (articles: readonly string[], dates: readonly string[]) => ({
    articles: [...articles].sort(),
    dates,
  });
  if (soort === 'ontvangstbevestiging') {
    if (regeling === 'geen-klacht') return say(['2:3'], STREEFDAG);
    if (!isVanOns) return say([regeling === 'wmo' ? '3.2' : '2:3'], NO);
    if (isMondeling) return say(['9:2'], STREEFDAG);
    if (isFormeel) return say(['9:6', '9:7', '9:9', '9:10', '9:11', ...jeugd], EINDE);
    if (fase === 'informeel') return say(['9:5', '9:6', '9:11', ...jeugd], EINDE);
    return say(['9:6', '9:11', ...jeugd], EINDE);
  }
  if (regeling === 'geen-klacht') return null;
  if (soort === 'informele-bevestiging') return say(['9:5'], NO);
  if (soort === 'uitnodiging-horen') return isFormeel ? say(['9:10'], NO) : null;
  if (soort === 'afhandeling') return isFormeel ? say(['9:12', ...jeugd], NO) : null;
  if (isMondeling || !isVanOns) return null;
  if (soort === 'niet-in-behandeling') return say(['9:8'], NO);
  return say(['9:11'], ['16 maart 2026', '13 april 2026']);
}

describe.each(FASEN)('while it is %s', (fase) => {
  const rows = KLACHT_REGELINGEN.values
    // What is no complaint is never handled formally.
    .filter((regeling) => regeling !== 'geen-klacht' || fase !== 'formeel')
    .flatMap((regeling) => BRIEFSOORTEN.map((soort) => ({ soort, regeling })));

  it.each(rows)(
    '$soort under $regeling names these articles and dates, and no others',
    ({ soort, regeling }) => {
      const dossier = dossierIn(fase, regeling);
      const wanted = expected(soort, regeling, fase);
      expect(passendeBrieven(dossier).includes(soort)).toBe(wanted !== null);
      if (wanted === null) return;
      const velden = letter(soort, dossier);
      const text = textOf(velden);
      const shownDates = soort === 'ontvangstbevestiging' || soort.startsWith('verdaging');
      expect(articlesOf(text)).toEqual(wanted.articles);
      expect(datesOf(shownDates ? text : velden.wettelijke_tekst.join(' '))).toEqual(wanted.dates);
      if (soort === 'ontvangstbevestiging' && wanted.dates.length === 0)
        expect(velden.einddatum).toEqual(['zo snel mogelijk']);
    },
  );
});

describe('more klagers than one', () => {
  const een = theKlager();
  const twee = { ...een, id: 'k-2', naam: 'T. Tweedens' };
  const withEinde = (soort: 'tevreden' | 'overleden'): KlachtDossierOutput => {
    const dossier = dossierIn('formeel', 'awb');
    const einde = { soort, op: '2026-02-10', vastlegging: 'V', bevestigingOp: '' };
    return { ...dossier, gegevens: { ...dossier.gegevens, klagers: [{ ...een, einde }, twee] } };
  };

  it('who is satisfied reads that it is over for them: for the others it goes on', () => {
    const text = textOf(letter('informele-bevestiging', withEinde('tevreden'), { wie: 'k-1' }));
    expect(text).toContain('hoeven wij haar voor u niet verder te behandelen');
    expect(textOf(letter('informele-bevestiging', dossierIn('formeel', 'awb')))).not.toContain('voor u niet');
  });

  it('to who died no letter goes; it starts with who remains', () => {
    const dossier = withEinde('overleden');
    expect(initialForm(dossier, 'afhandeling', '2026-02-12').wie).toBe('k-2');
    expect(letter('ontvangstbevestiging', dossier).klager).toEqual(['T. Tweedens']);
    expect(() => letter('ontvangstbevestiging', dossier, { wie: 'k-1' })).toThrow('overleden');
  });
});

it('a confirmation after the verdaging does not promise another one, and names nobody to send a copy to', () => {
  const dossier = dossierIn('formeel', 'awb');
  const verdaging = { weken: 4, reden: 'R', briefKlager: '2026-02-10', briefBeklaagde: '2026-02-10' };
  const later = { ...dossier, beklaagden: [], verlenging: { verdaging, uitstel: [] } };
  expect(articlesOf(textOf(letter('ontvangstbevestiging', later)))).toEqual(['9:10', '9:6', '9:7']);
});
