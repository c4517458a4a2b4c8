// npm start, npm test and the others come through here. Runs on the machine's own Node (20.9 or later): installs what
// package-lock.json asks for when it is missing, then hands over to the Node 24 among it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [command = 'start', ...words] = process.argv.slice(2);

if (!isInstalled()) await install();
handOver();

/** npm notes what it installed, when it is done, in node_modules/.package-lock.json. */
function isInstalled() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(node) || !existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '' || (!(path in present) && (optional || devOptional))) return true;
    return present[path]?.version === version;
  });
}

async function install() {
  console.log('• Installing the packages that package-lock.json names');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const beat = setInterval(() => console.log(`  … ${seconds()} s; the first time takes a minute or two`), 10_000);
  // Node 24 and Postgres are packages that unpack themselves in an install script.
  const words = ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await new Promise((resolve) => npm.on('error', () => resolve(1)).on('exit', resolve));
  clearInterval(beat);
  if (code !== 0 || !existsSync(node)) {
    console.error('The packages could not be installed: see above. The npm registry must be reachable this once.');
    process.exit(1);
  }
  console.log(`  done in ${seconds()} s`);
}

function handOver() {
  const bin = join(modules, '.bin');
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'bin', `${command}.ts`), ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(modules, '.cache', 'node'),
    },
  });
  // Ctrl-C reaches both of us; the child ends what it started, and then we end as it did.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.on('SIGHUP', () => process.stdout.isTTY && child.kill('SIGTERM')); // nohup: the output is a file, and we stay
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  // npm that is killed outright leaves us behind, and a shell between us: then nobody could stop us from its terminal.
  const starters = ancestors();
  if (process.env.npm_lifecycle_event)
    setInterval(() => ancestors() === starters || child.kill('SIGTERM'), 500).unref();
}

/** The process that started us and, when that is the shell npm runs a script in, npm; where the system tells. */
function ancestors() {
  const stat = `/proc/${process.ppid}/stat`;
  const [, name, parent] = (existsSync(stat) && readFileSync(stat, 'utf8').match(/\((.*)\) \S (\d+)/)) || [];
  return /^(ba|da)?sh$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`;
}
