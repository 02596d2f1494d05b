/**
 * Domein §3.2 once more, written from the text alone: day by day, with its own calendar and dates, slow
 * and without sharing a line with the application. All in minutes per week.
 */
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';

const DAG = 86_400_000;
const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
export const plus = (dag: string, n: number): string => iso(ms(dag) + n * DAG);
const applies = (row: { geldigVan: string; geldigTot: string | null }, dag: string): boolean =>
  row.geldigVan <= dag && (row.geldigTot === null || dag < row.geldigTot);

/** Easter by the method of Butcher. */
function pasen(jaar: number): string {
  const a = jaar % 19;
  const [b, c] = [Math.trunc(jaar / 100), jaar % 100];
  const [d, e] = [Math.trunc(b / 4), b % 4];
  const f = Math.trunc((b + 8) / 25);
  const g = Math.trunc((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.trunc(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.trunc((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return iso(Date.UTC(jaar, Math.trunc(n / 31) - 1, (n % 31) + 1));
}

/** §3.1: paid holidays; 5 mei every year, under the cao Gemeenten only since 2024 and in lustrum years before. */
function isFeestdag(dag: string, cao: string): boolean {
  const jaar = Number(dag.slice(0, 4));
  const vast = dag.slice(5);
  if (['01-01', '12-25', '12-26'].includes(vast)) return true;
  if (vast === '05-05' && (cao !== 'gemeenten' || jaar >= 2024 || jaar % 5 === 0)) return true;
  const koning = new Date(`${jaar}-04-27T00:00:00Z`).getUTCDay() === 0 ? '04-26' : '04-27';
  if (vast === koning) return true;
  const p = pasen(jaar);
  return [1, 39, 50].some((n) => plus(p, n) === dag);
}

function caoOf(gegevens: PlanbordGegevens, organisatieId: string, dag: string): string {
  const organisatie = gegevens.organisaties.find((o) => o.id === organisatieId);
  if (organisatie === undefined) throw new Error('Een detachering zonder organisatie.');
  const later = organisatie.caoWijzigingen.filter((c) => c.vanaf <= dag).map((c) => c.cao);
  return later.at(-1) ?? organisatie.cao;
}

const DEFAULT = {
  fNetto: 0.82,
  fClientgebonden: 0.7,
  ziekteOnverwacht: 0.065,
  voltijdMinuten: 2160,
} as const;

function instelling(gegevens: PlanbordGegevens, key: keyof typeof DEFAULT, dag: string): number {
  const row = gegevens.instellingen.find((i) => i.sleutel === key && applies(i, dag));
  return row?.waarde ?? DEFAULT[key];
}

export type Orakelweek = {
  bruto: number;
  beschikbaar: number;
  casuistiek: number;
  casuistiekVrij: number;
  netto: number;
  clientgebonden: number;
  vraag: number | null;
};

/** One team in the week of a Monday. */
export function teamweek(
  gegevens: PlanbordGegevens,
  teamId: string,
  maandag: string,
  modus: 'week' | 'norm',
): Orakelweek {
  const uit = { bruto: 0, beschikbaar: 0, casuistiek: 0, casuistiekVrij: 0 };
  for (let i = 0; i < 7; i += 1) {
    const dag = plus(maandag, i);
    for (const detachering of gegevens.detacheringen.filter((d) => applies(d, dag))) {
      const lopend = gegevens.inzet.filter((r) => r.detacheringId === detachering.id && applies(r, dag));
      const sum = lopend.reduce((s, r) => s + r.minutenPerWeek, 0);
      // Besluit 0002: what is not planned belongs to no team, and nobody gives more than the contract.
      const noemer = Math.max(sum, detachering.minutenPerWeek);
      const percentages = gegevens.afwezigheid
        .filter(
          (a) => a.medewerkerId === detachering.medewerkerId && a.status === 'akkoord' && applies(a, dag),
        )
        .map((a) => a.percentage);
      const weg = isFeestdag(dag, caoOf(gegevens, detachering.organisatieId, dag))
        ? 1
        : Math.max(0, ...percentages) / 100;
      const telt = gegevens.functies.find((f) => f.id === detachering.functieId)?.teltMeeCaseload === true;
      for (const row of lopend.filter((r) => r.teamId === teamId)) {
        const minuten = ((detachering.werkpatroon[i] ?? 0) * row.minutenPerWeek) / noemer;
        uit.bruto += minuten;
        uit.beschikbaar += minuten * (1 - weg);
        if (row.doel !== 'casuistiek' || !telt) continue;
        uit.casuistiek += minuten;
        uit.casuistiekVrij += minuten * (1 - weg);
      }
    }
  }
  const netto = (bruto: number, vrij: number) =>
    modus === 'norm'
      ? bruto * instelling(gegevens, 'fNetto', maandag)
      : vrij * (1 - instelling(gegevens, 'ziekteOnverwacht', maandag));
  const open = gegevens.werkvoorraad.filter(
    (w) => w.teamId === teamId && w.zwaarte !== 0 && applies(w, maandag),
  );
  return {
    ...uit,
    netto: netto(uit.bruto, uit.beschikbaar),
    clientgebonden:
      netto(uit.casuistiek, uit.casuistiekVrij) * instelling(gegevens, 'fClientgebonden', maandag),
    // Zwaarte 1, 2 and 3 are 1, 2 and 3 hours; nothing entered is not nought.
    vraag: open.length === 0 ? null : open.reduce((s, w) => s + w.aantalOpen * w.zwaarte * 60, 0),
  };
}

/** TEKORT in fte, as a negative saldo. */
export function saldoFte(gegevens: PlanbordGegevens, saldo: number, maandag: string): number {
  return (
    saldo /
    (instelling(gegevens, 'voltijdMinuten', maandag) *
      instelling(gegevens, 'fNetto', maandag) *
      instelling(gegevens, 'fClientgebonden', maandag))
  );
}
