// node registry.mjs LAYER.tar: serves an image of that one layer as base:made, as a registry does, on a free port of this machine, and says where.
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const types = { manifest: 'application/vnd.oci.image.manifest.v1+json', config: 'application/vnd.oci.image.config.v1+json', layer: 'application/vnd.oci.image.layer.v1.tar+gzip' };
const digest = (bytes) => 'sha256:' + createHash('sha256').update(bytes).digest('hex');
const blobs = new Map();

function keep(mediaType, bytes) {
  blobs.set(digest(bytes), { mediaType, bytes });
  return { mediaType, digest: digest(bytes), size: bytes.length };
}

const tar = readFileSync(process.argv[2]);
const layer = keep(types.layer, gzipSync(tar, { level: 1 }));
const config = keep(types.config, Buffer.from(JSON.stringify({
  architecture: 'amd64',
  os: 'linux',
  config: { Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'DOTNET_RUNNING_IN_CONTAINER=true', 'ASPNETCORE_HTTP_PORTS=8080'] },
  rootfs: { type: 'layers', diff_ids: [digest(tar)] },
  history: [{ created_by: 'base.sh' }],
})));
const manifest = keep(types.manifest, Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: types.manifest, config, layers: [layer] })));

const server = createServer((request, response) => {
  const [, kind, name] = /^\/v2\/base\/(manifests|blobs)\/([^/?]+)$/.exec(request.url) ?? [];
  const found = kind === 'manifests' && name === 'made' ? manifest.digest : name;
  const blob = blobs.get(found);
  if (request.url === '/v2/') response.writeHead(200).end('{}');
  else if (!blob) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': blob.mediaType, 'Content-Length': blob.bytes.length, 'Docker-Content-Digest': found }).end(request.method === 'HEAD' ? undefined : blob.bytes);
});
server.listen(0, '127.0.0.1', () => console.log(`localhost:${server.address().port}`));
