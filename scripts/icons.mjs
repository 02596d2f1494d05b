/**
 * `node scripts/icons.mjs`: draws the application's icon (a planbord: one row is full, one has room) and writes
 * it for each platform; the PNG is also that of the window. PNG is made with zlib alone, and both .ico and .icns are boxes with PNGs in them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { fromRoot } from './lib/paths.mjs';

const BACKGROUND = [15, 84, 140];
const ROWS = [
  {
    y: 0.24,
    cells: [
      [255, 255, 255],
      [255, 255, 255],
      [255, 255, 255],
    ],
  },
  {
    y: 0.44,
    cells: [
      [255, 255, 255],
      [255, 185, 0],
      [255, 255, 255],
    ],
  },
  {
    y: 0.64,
    cells: [
      [255, 255, 255],
      [125, 200, 160],
    ],
  },
];
const CELL = { width: 0.17, height: 0.13, gap: 0.035, left: 0.21, radius: 0.03 };
const SAMPLES = 4;

/** Whether a point lies in a rectangle with rounded corners. */
function inRounded(x, y, box) {
  const dx = Math.max(box.x + box.r - x, x - (box.x + box.w - box.r), 0);
  const dy = Math.max(box.y + box.r - y, y - (box.y + box.h - box.r), 0);
  return dx * dx + dy * dy <= box.r * box.r;
}

/** Colour of a point in the unit square, or null outside the icon. */
function colourAt(x, y) {
  if (!inRounded(x, y, { x: 0.04, y: 0.04, w: 0.92, h: 0.92, r: 0.18 })) return null;
  for (const row of ROWS) {
    for (const [column, colour] of row.cells.entries()) {
      const left = CELL.left + column * (CELL.width + CELL.gap);
      const box = { x: left, y: row.y, w: CELL.width, h: CELL.height, r: CELL.radius };
      if (inRounded(x, y, box)) return colour;
    }
  }
  return BACKGROUND;
}

/** RGBA of one pixel: the mean of a few points inside it, so that edges are smooth. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    hits += 1;
    for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / hits)), Math.round((255 * hits) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(size) {
  const raw = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      raw.set(pixel(column, row, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, data }] of images.entries()) {
    const at = 6 + 16 * index;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  }
  return Buffer.concat([head, ...images.map(({ data }) => data)]);
}

function icns(images) {
  const parts = images.map(({ type, data }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

const bySize = new Map([16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, png(size)]));
const image = (size) => ({ size, data: bySize.get(size) });

mkdirSync(fromRoot('build'), { recursive: true });
writeFileSync(fromRoot('resources', 'icon.png'), bySize.get(512));
writeFileSync(fromRoot('build', 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256].map(image)));
writeFileSync(
  fromRoot('build', 'icon.icns'),
  icns([
    { type: 'icp4', data: bySize.get(16) },
    { type: 'icp5', data: bySize.get(32) },
    { type: 'icp6', data: bySize.get(64) },
    { type: 'ic07', data: bySize.get(128) },
    { type: 'ic08', data: bySize.get(256) },
    { type: 'ic09', data: bySize.get(512) },
    { type: 'ic10', data: bySize.get(1024) },
  ]),
);
