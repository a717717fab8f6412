import { createHash, randomBytes } from 'node:crypto';

/** 256 bits from the system's generator; whoever holds it is the session, so only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
