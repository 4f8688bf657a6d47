import type { Response } from 'express';

/** Answers with a file to save. */
export function download(response: Response, type: string, name: string, bytes: Buffer | string): void {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.type(type).send(bytes);
}
