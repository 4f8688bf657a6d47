import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  body: string;
}

/** One HTTP request, byte for byte as given, which a browser or `fetch` would not send. */
export function rawRequest(port: number, head: readonly string[], body = ''): Promise<RawAnswer> {
  const all = [...head, 'Connection: close', ...(body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []), '', body];
  return send(port, all.join('\r\n'));
}

/** A WebSocket handshake with extra headers. */
export function rawUpgrade(port: number, path: string, head: readonly string[]): Promise<RawAnswer> {
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  return send(
    port,
    [`GET ${path} HTTP/1.1`, ...head, ...upgrade, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''].join('\r\n'),
  );
}

function send(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const done = (): void => {
      const [head = '', ...rest] = answer.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), body: rest.join('\r\n\r\n') });
    };
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.on('data', data => {
      answer += data.toString('latin1');
      if (answer.startsWith('HTTP/1.1 101')) socket.destroy(); // the connection would stay open; the status is enough
    });
    socket.once('close', done).once('error', reject);
  });
}
