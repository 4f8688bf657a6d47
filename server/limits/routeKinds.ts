import type { RouteKind } from './rates.ts';

/** The kind of each route, which selects its rate. */
export const ROUTES: Readonly<Record<string, RouteKind>> = {
  'GET /healthz': 'health',
  'GET /.well-known/security.txt': 'read',
  'POST /matchmake/joinOrCreate/:room': 'enter',
  'GET /test/clock': 'test',
  'POST /test/clock': 'test',

  'POST /api/coach/sign-in': 'signIn',
  'POST /api/coach/sign-out': 'write',
  'GET /api/coach/me': 'read',
  'POST /api/coach/name': 'write',
  'POST /api/coach/passphrase': 'signIn',
  'GET /api/invite': 'read',
  'POST /api/invite': 'signIn',
  'GET /api/coaches': 'read',
  'POST /api/coaches/invite': 'make',
  'DELETE /api/coaches/:id': 'erase',

  'GET /api/levels': 'page',
  'GET /api/levels/:id': 'page',
  'GET /api/levels/:id/estimate': 'page',
  'GET /api/levels/:id/answers': 'page',
  'GET /api/levels/:id/weak': 'report',
  'GET /api/sessions': 'read',
  'POST /api/sessions': 'make',
  'PATCH /api/sessions/:id': 'write',
  'DELETE /api/sessions/:id': 'erase',
  'GET /api/sessions/:id/answers': 'page',
  'POST /api/sessions/:id/share': 'write',
  'DELETE /api/sessions/:id/share/:coach': 'write',
  'POST /api/sessions/:id/observer': 'make',
  'DELETE /api/sessions/:id/observer': 'write',
  'POST /api/sessions/:id/seats/:seat/link': 'make',
  'POST /api/sessions/:id/seats/:seat/play': 'make',
  'GET /api/sessions/:id/rehearse': 'read',
  'POST /api/sessions/:id/rehearse': 'rehearse',
  'DELETE /api/sessions/:id/rehearse': 'rehearse',
  'GET /api/sessions/:id/rehearse/incidents': 'read',
  'POST /api/sessions/:id/rehearse/incidents': 'rehearse',
  'GET /api/sessions/:id/around': 'page',
  'PUT /api/sessions/:id/call': 'write',
  'PUT /api/sessions/:id/invited': 'write',
  'GET /api/sessions/:id/invitation.ics': 'page',
  'GET /api/sessions/:id/report': 'report',
  'GET /api/sessions/:id/report.json': 'report',
  'GET /api/sessions/:id/tables.zip': 'report',
  'GET /api/sessions/:id/tidy.zip': 'report',
  'GET /api/sessions/:id/report.pdf': 'report',
  'GET /api/sessions/:id/time': 'report',
  'GET /api/sessions/:id/time.csv': 'report',
  'GET /api/sessions/:id/statements': 'read',
  'GET /api/sessions/:id/plans': 'read',
  'PUT /api/sessions/:id/notes/:seat': 'write',
  'GET /api/sessions/:id/teams/:team/copy.json': 'page',
  'GET /api/sessions/:id/research.json': 'report',
  'GET /api/sessions/:id/research.csv': 'report',
  'GET /api/reports/overview': 'report',
  'GET /api/reports/overview.pdf': 'report',
  'GET /api/reports/tables.zip': 'report',
  'GET /api/reports/tidy.zip': 'report',

  'GET /api/join/:code': 'look',
  'GET /api/screen/:code': 'look',
  'POST /api/join': 'join',
  'GET /api/seat': 'read',
  'POST /api/seat/open': 'write',
  'POST /api/seat/back': 'write',
  'GET /api/own': 'page',
  'DELETE /api/own': 'erase',
  'PUT /api/own/plan': 'write',
  'PUT /api/own/contact': 'write',
  'PUT /api/own/share': 'write',
  'PUT /api/own/keep': 'write',
  'PUT /api/own/pseudonym': 'write',
  'GET /api/own/plan.pdf': 'paper',
  'POST /api/own/certificate.pdf': 'paper',
  'GET /api/own/step.ics': 'read',
  'GET /api/own/team.ics': 'read',
  'GET /api/own/data.json': 'page',
  'GET /api/own/statements': 'read',
  'POST /api/own/statements': 'write',
  'POST /api/own/follow-up': 'make',
  'GET /api/later': 'read',
  'POST /api/later': 'write',
  'DELETE /api/later': 'erase',
  'GET /api/later/reminder.ics': 'read',
  'GET /api/privacy': 'read',
  'GET /api/teams/:id/replay': 'page',
  'GET /api/teams/:id/replay/:seq': 'moment',
};

const patterns = Object.entries(ROUTES).map(([route, kind]) => {
  const [method, path] = route.split(' ') as [string, string];
  return { method, parts: partsOf(path), kind };
});

/** The kind of the route that answers a request, matched as the router does: ignoring case and a trailing slash. */
export function routeKind(method: string, path: string): RouteKind {
  const asked = method === 'HEAD' ? 'GET' : method;
  const parts = partsOf(path);
  const fits = (part: string, at: number): boolean => part.startsWith(':') || part.toLowerCase() === parts[at]!.toLowerCase();
  const found = patterns.find(one => one.method === asked && one.parts.length === parts.length && one.parts.every(fits));
  return found?.kind ?? 'other';
}

function partsOf(path: string): string[] {
  return path.replace(/\/$/, '').split('/');
}
