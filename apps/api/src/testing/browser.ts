/** A browser as far as signing in needs one: it keeps cookies and follows redirects step by step. */
export class Browser {
  readonly origin: string;
  readonly cookies = new Map<string, string>();
  /** Every Set-Cookie line that came in. */
  readonly received: string[] = [];

  constructor(origin: string) {
    this.origin = origin;
  }

  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.origin), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Follows redirects until a page answers, or a path that the caller stops at. */
  async follow(path: string, stopAt?: string): Promise<{ readonly at: URL; readonly response: Response }> {
    let at = new URL(path, this.origin);
    for (let hops = 0; hops < 12; hops += 1) {
      const response = await this.go(at.href);
      const next = response.headers.get('location');
      if (next === null) return { at, response };
      at = new URL(next, at);
      if (stopAt !== undefined && at.pathname.startsWith(stopAt)) return { at, response };
    }
    throw new Error(`Too many redirects from ${path}.`);
  }

  #keep(line: string): void {
    this.received.push(line);
    const [pair = ''] = line.split(';');
    const split = pair.indexOf('=');
    const name = pair.slice(0, split);
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(split + 1));
  }
}
