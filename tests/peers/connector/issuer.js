// Plays the Bot Service and the directory as issuers of tokens, each with keys of its own.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

const encode = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = minutes => Math.floor(Date.now() / 1000) + minutes * 60;

export class Key {
  constructor(kid, endorsements) {
    Object.assign(this, { kid, endorsements }, generateKeyPairSync('rsa', { modulusLength: 2048 }));
  }

  describe() {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, use: 'sig', ...this.endorsements && { endorsements: this.endorsements } };
  }

  // A token with these claims beside its times; header and times can be spoiled.
  sign(claims, header = {}) {
    const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: this.kid, ...header })}.${encode({ nbf: seconds(-60), exp: seconds(30), ...claims })}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(this.privateKey, 'base64url')}`;
  }
}

export async function startIssuer(name, ...keys) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys'
      ? { keys: keys.map(key => key.describe()) }
      : { issuer: name, jwks_uri: `${address}/keys`, id_token_signing_alg_values_supported: ['RS256'] }));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { metadata: `${address}/metadata`, stop: () => server.close() };
}

export { seconds };
