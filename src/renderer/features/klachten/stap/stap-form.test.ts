import { describe, expect, it } from 'vitest';
import { overgangSchema } from '../../../../shared/contract/klachten/stappen.ts';
import { OVERGANGEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import { createOvergang, type FormStap } from './stap-form.ts';

/** Every field of the state machine with a value that its kind allows. */
const FILLED: Readonly<Record<string, string>> = {
  datum: '2026-03-02',
  gevraagdOp: '2026-03-02',
  ontvangenOp: '2026-03-02',
  gebiedsmanagerId: 'g-1',
  behandelaarId: 'g-2',
  procedureWeken: '10',
  bevestigingVerzondenOp: '2026-03-02',
  weken: '4',
  briefKlager: '2026-03-02',
  briefBeklaagde: '2026-03-02',
  instemmingOp: '2026-03-02',
  schriftelijk: 'ja',
  uiterlijk: '2026-04-02',
  grond: '9:8-1b',
  reden: 'klager-overleden',
  ombudsmanVermeld: 'ja',
  gemeldAanKlagerOp: '2026-03-02',
  ombudsmanNaam: 'Nationale ombudsman',
  ombudsmanTermijnVermeld: 'ja',
  afschriftBeklaagdeOp: '2026-03-02',
  oordeel: 'behoorlijk',
  klager: 'k-2',
  hoe: 'tevreden',
};

const MET_FORM = OVERGANGEN.flatMap(({ soort, vereist }) =>
  soort === 'stap' || soort === 'vernietigen' ? [] : [{ soort, vereist }],
);

describe('form of a step', () => {
  it.each(MET_FORM)('$soort: what is filled in is what the call carries', ({ soort, vereist }) => {
    const values = Object.fromEntries(
      vereist.map(({ veld, vorm }) => {
        const naam = vorm === 'persoon' ? `${veld}Id` : veld;
        return [naam, FILLED[naam] ?? `tekst van ${naam}`];
      }),
    );
    const overgang = createOvergang(soort satisfies FormStap, values);
    expect(overgangSchema.parse(overgang)).toEqual(overgang);
    const fields = new Map(Object.entries(overgang ?? {}));
    for (const [naam, value] of Object.entries(values))
      expect(String(fields.get(naam))).toBe(value === 'ja' ? 'true' : value);
  });

  it.each(MET_FORM)(
    '$soort: an empty form is a call the state machine can refuse, or no call',
    ({ soort }) => {
      const overgang = createOvergang(soort, {});
      if (overgang !== null) expect(overgangSchema.safeParse(overgang).success).toBe(true);
      else
        expect(['anders-eindigen', 'klager-eindigt', 'niet-in-behandeling', 'ombudsman-gereed']).toContain(
          soort,
        );
    },
  );
});
