// node unpack.mjs LAYOUT ROOTFS: checks an unpacked OCI image layout and lays its layers over one another in ROOTFS; prints the image's configuration.
// https://github.com/opencontainers/image-spec/blob/main/image-layout.md
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [layout, rootfs] = process.argv.slice(2);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const must = (holds, what) => { if (!holds) throw new Error(what); };
const json = (bytes) => JSON.parse(bytes.toString('utf8'));

function blob(descriptor) {
  const bytes = readFileSync(`${layout}/blobs/sha256/${descriptor.digest.replace(/^sha256:/, '')}`);
  must(bytes.length === descriptor.size, `${descriptor.digest} has another size`);
  must(descriptor.digest === 'sha256:' + sha256(bytes), `${descriptor.digest} has another digest`);
  return bytes;
}

must(json(readFileSync(`${layout}/oci-layout`)).imageLayoutVersion === '1.0.0', 'oci-layout names no version');
for (const name of readdirSync(`${layout}/blobs/sha256`)) must(sha256(readFileSync(`${layout}/blobs/sha256/${name}`)) === name, `${name} is damaged`);
const index = json(readFileSync(`${layout}/index.json`));
must(index.schemaVersion === 2 && index.manifests.length === 1, 'the index names no image, or several');
const manifest = json(blob(index.manifests[0]));
const image = json(blob(manifest.config));
must(image.rootfs.diff_ids.length === manifest.layers.length, 'layers and their digests are not as many');
manifest.layers.forEach((layer, n) => {
  const tar = layer.mediaType.endsWith('gzip') ? gunzipSync(blob(layer)) : blob(layer);
  must(image.rootfs.diff_ids[n] === 'sha256:' + sha256(tar), `layer ${n} holds something else`);
  execFileSync('tar', ['-x', '--same-owner', '-p', '-C', rootfs], { input: tar, maxBuffer: 1 << 30 });
});
console.log(JSON.stringify(image.config));
