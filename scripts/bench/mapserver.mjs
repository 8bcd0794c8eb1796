import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, hasNginx, nginxFrame } from './nginx.mjs';

const templates = '/usr/share/mapserver/ogcapi/templates/html-plain/';

/** Whether all is there that MapServer takes part with: itself, FastCGI, nginx, and GDAL. */
export function hasMapServer() {
  const programs = [
    ['mapserv', '-v'],
    ['spawn-fcgi', '-v'],
    ['ogr2ogr', '--version'],
  ];
  return hasNginx() && programs.every(([name, say]) => !spawnSync(name, [say]).error);
}

/**
 * Starts MapServer with one layer, as its manual says: one FastCGI process that stays, behind nginx
 * with one worker. The layer is a FlatGeobuf file, which it reads fastest, kept open between
 * requests; all properties, and coordinates with as many decimals as ours.
 *
 * @param {string} folder Where it may write.
 * @param {string} geojson File with the items of the layer.
 * @param {{ layer: string, type: 'POLYGON', decimals: number }} options
 */
export async function startMapServer(folder, geojson, { layer, type, decimals }) {
  const data = join(folder, `${layer}.fgb`);
  spawnSync('ogr2ogr', ['-nln', layer, data, geojson], { stdio: 'inherit' });
  const map = join(folder, 'bench.map');
  const [port, inner] = [await freePort(), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  await writeFile(
    map,
    `MAP
      NAME "bench" SIZE 100 100 EXTENT -180 -90 180 90
      PROJECTION "init=epsg:4326" END
      WEB METADATA
        "ows_title" "bench" "ows_srs" "EPSG:4326" "oga_enable_request" "*"
        "oga_onlineresource" "${base}/bench/ogcapi"
      END END
      LAYER
        NAME "${layer}" TYPE ${type} STATUS ON TEMPLATE "none"
        CONNECTIONTYPE OGR CONNECTION "${data}" DATA "${layer}"
        PROCESSING "CLOSE_CONNECTION=DEFER"
        PROJECTION "init=epsg:4326" END
        METADATA
          "ows_title" "${layer}" "gml_include_items" "all" "gml_featureid" "id"
          "ows_geometry_precision" "${decimals}" "oga_geometry_precision" "${decimals}" "oga_max_limit" "10000"
        END
      END
    END`,
  );
  const config = join(folder, 'mapserver.conf');
  await writeFile(
    config,
    `CONFIG
      ENV OGCAPI_HTML_TEMPLATE_DIRECTORY "${templates}" END
      MAPS bench "${map}" END
    END`,
  );
  const served = spawn(
    'spawn-fcgi',
    [
      '-n',
      '-a',
      '127.0.0.1',
      '-p',
      String(inner),
      '--',
      spawnSync('which', ['mapserv'], { encoding: 'utf8' }).stdout.trim(),
    ],
    { env: { ...process.env, MAPSERVER_CONFIG_FILE: config }, stdio: 'ignore' },
  );
  const nginx = join(folder, 'mapserver-nginx.conf');
  await writeFile(
    nginx,
    nginxFrame(
      folder,
      'mapserver',
      `upstream mapserver { server 127.0.0.1:${inner}; }
      server {
        listen 127.0.0.1:${port};
        location / {
          fastcgi_pass mapserver;
          fastcgi_param REQUEST_METHOD $request_method; fastcgi_param QUERY_STRING $query_string;
          fastcgi_param SCRIPT_NAME ""; fastcgi_param PATH_INFO $uri;
          fastcgi_param SERVER_NAME 127.0.0.1; fastcgi_param SERVER_PORT ${port};
          fastcgi_param SERVER_PROTOCOL $server_protocol;
        }
      }`,
    ),
  );
  const front = spawn('nginx', ['-c', nginx, '-p', folder], { stdio: 'inherit' });
  return { base: `${base}/bench/ogcapi`, children: [served, front] };
}
