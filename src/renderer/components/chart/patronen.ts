/**
 * Fill with diagonal lines, so that two series also differ without colour.
 * Drawn at the resolution of the chart: a pattern made at screen resolution
 * turns blurry on paper.
 */
export function arcering(inkt: string, vlak: string, resolutie: number): CanvasPattern | string {
  const maat = 6;
  const tegel = document.createElement('canvas');
  tegel.width = maat * resolutie;
  tegel.height = maat * resolutie;
  const ctx = tegel.getContext('2d');
  if (!ctx) return inkt;
  ctx.scale(resolutie, resolutie);
  ctx.fillStyle = vlak;
  ctx.fillRect(0, 0, maat, maat);
  ctx.strokeStyle = inkt;
  ctx.lineWidth = 1.6;
  ctx.beginPath();
  // Three strokes, so that the lines meet at the edges of the tile.
  for (const begin of [-maat, 0, maat]) {
    ctx.moveTo(begin - 1, maat + 1);
    ctx.lineTo(begin + maat + 1, -1);
  }
  ctx.stroke();
  const patroon = ctx.createPattern(tegel, 'repeat');
  if (!patroon) return inkt;
  patroon.setTransform(new DOMMatrix().scale(1 / resolutie));
  return patroon;
}
