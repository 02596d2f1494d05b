import type { DemoRijen } from './demo-rijen.ts';
export function controleerDemo(_demo: DemoRijen, _vandaag: string): void {}
