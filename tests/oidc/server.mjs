// An authorization server (npm oidc-provider) on loopback, and the FHIR API that it guards.
//
// It is strict where NextGen's servers may be: PKCE always, a new refresh token with each refresh, and the whole grant gone when
// an old one comes again. Started by mod.rs; prints its FHIR base URL. What tests change as they go is in `switches`
// (POST /switches), what they count in `stats` (GET /stats). All data is made up.
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, jwtVerify } from 'jose';
import Provider, { errors } from 'oidc-provider';

const switches = {
  format: 'opaque', // of access tokens; or 'jwt'
  life: 3600, // of access tokens, in seconds
};
const stats = { refreshes: 0, refused: 0, answered: 0 };
const patient = {
  resourceType: 'Patient', id: '1', name: [{ family: 'Example', given: ['Ada'] }], birthDate: '1985-06-01',
};

const http = createServer();
await new Promise((listening) => http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', listening));
const origin = `http://127.0.0.1:${http.address().port}`;
const base = `${origin}/api/fhir/r4`;

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });

const provider = new Provider(origin, {
  clients: [
    {
      client_id: 'native', application_type: 'native', token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'], grant_types: ['authorization_code', 'refresh_token'],
    },
    {
      client_id: 'web', client_secret: 'a-synthetic-secret-of-the-web-app', token_endpoint_auth_method: 'client_secret_basic',
      redirect_uris: ['https://app.example/callback', 'http://127.0.0.1:3000/enterprise/callback', 'http://127.0.0.1:3000/office/callback'],
      grant_types: ['authorization_code', 'refresh_token'],
    },
  ],
  clockTolerance: 0,
  cookies: { keys: ['synthetic'] },
  extraParams: {
    aud(ctx, aud) {
      if (aud !== base) throw new errors.InvalidTarget('aud is not the FHIR base URL');
    },
  },
  features: {
    devInteractions: { enabled: false },
    introspection: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      defaultResource: () => base,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid fhirUser launch/patient offline_access patient/*.read',
        audience: base,
        accessTokenTTL: switches.life,
        accessTokenFormat: switches.format,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (ctx, interaction) => `/sign-in/${interaction.uid}` },
  jwks: { keys: [{ ...await exportJWK(privateKey), alg: 'RS256', use: 'sig' }] },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  ttl: { AccessToken: (ctx, token) => token.resourceServer?.accessTokenTTL ?? switches.life, RefreshToken: 86400 },
});

provider.use(async (ctx, next) => {
  await next();
  if (ctx.path !== '/token') return;
  if (ctx.oidc?.params?.grant_type === 'refresh_token') stats.refreshes += 1;
  if (ctx.body?.access_token) ctx.body.patient = patient.id; // SMART's launch context
});

// Sign-in and consent on one page. A browser sends its form by itself, as the patient would; a program posts to it.
async function signIn(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!DOCTYPE html><title>Sign in</title><form method="post"><button>Allow</button></form>'
      + '<script>document.forms[0].submit()</script>');
    return;
  }
  if (switches.deny) {
    await provider.interactionFinished(request, response, { error: 'access_denied' });
    return;
  }
  const accountId = 'ada';
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope('openid offline_access');
  grant.addResourceScope(base, params.scope);
  await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId: await grant.save() } });
}

const refused = new Set();
const seen = new Set();

async function isGood(token) {
  seen.add(token);
  if (refused.has(token)) return false;
  if (token.split('.').length === 3) {
    return jwtVerify(token, publicKey, { issuer: origin, audience: base }).then(() => true, () => false);
  }
  const found = await provider.AccessToken.find(token);
  return found !== undefined && !found.isExpired && [found.aud].flat().includes(base);
}

async function fhir(request, response, path) {
  if (path === '/.well-known/smart-configuration') {
    return json(response, 200, {
      issuer: origin,
      authorization_endpoint: `${origin}/auth`,
      token_endpoint: `${origin}/token`,
      revocation_endpoint: `${origin}/token/revocation`,
      introspection_endpoint: `${origin}/token/introspection`,
      jwks_uri: `${origin}/jwks`,
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
      capabilities: ['launch-standalone', 'client-public', 'client-confidential-symmetric', 'permission-offline'],
    });
  }
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || !await isGood(token)) {
    stats.refused += 1;
    return json(response, 401, outcome('login'));
  }
  stats.answered += 1;
  if (path === '/Patient/1') return json(response, 200, patient);
  if (path === '/Patient') {
    return json(response, 200, { resourceType: 'Bundle', type: 'searchset', total: 1, entry: [{ resource: patient }] });
  }
  return json(response, 404, outcome('not-found'));
}

const outcome = (code) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] });

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function read(request) {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}

const oidc = provider.callback();

http.on('request', async (request, response) => {
  const url = new URL(request.url, origin);
  if (url.pathname.startsWith('/sign-in/')) return signIn(request, response);
  if (url.pathname.startsWith('/api/fhir/r4/')) return fhir(request, response, url.pathname.slice('/api/fhir/r4'.length));
  if (url.pathname === '/stats') return json(response, 200, stats);
  if (url.pathname === '/switches') {
    const changes = await read(request);
    // The API stops accepting the access tokens that it has seen, whatever their age.
    if (changes.refuse) seen.forEach((token) => refused.add(token));
    return json(response, 200, Object.assign(switches, changes));
  }
  // OpenID's offline_access comes with prompt=consent only; SMART's without.
  if (url.pathname === '/auth') {
    url.searchParams.set('prompt', 'consent');
    request.url = url.pathname + url.search;
  }
  return oidc(request, response);
});

console.log(base);
