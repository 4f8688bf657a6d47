import { expect } from '@playwright/test';
import { said } from './marks/followMarks.ts';
import { pdfText } from './pdfText.ts';

/** Checks that a PDF contains these texts, wherever its lines break. */
export function standsOn(pdf: Uint8Array, ...words: readonly string[]): void {
  const text = pdfText(pdf).replaceAll('\n', ' ');
  for (const part of words) expect(text).toMatch(said(part));
}
