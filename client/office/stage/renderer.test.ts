import { expect, it } from 'vitest';
import { pickRenderer } from './renderer.ts';

it('the renderer is the requested one, else WebGL where there is a graphics card', () => {
  expect(pickRenderer('?renderer=canvas', null, 'ANGLE (Intel)')).toBe('canvas');
  expect(pickRenderer('', 'canvas', 'ANGLE (Intel)')).toBe('canvas');
  expect(pickRenderer('', null, 'ANGLE (Intel)')).toBe('webgl');
  expect(pickRenderer('', null, 'Google SwiftShader')).toBe('canvas');
  expect(pickRenderer('', null, null)).toBe('canvas');
});
