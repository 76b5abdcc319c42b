// Adds what `npm install` leaves out of the lockfile: the packages for other platforms that a registry did not serve on the day. Without
// them `npm ci` refuses the lockfile as incomplete. What can't be fetched has no integrity here; it gets one as soon as
// the lockfile is made where the package can be had. Run it after every change of a dependency: npm run lockfile.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lockfile = JSON.parse(readFileSync(file, 'utf8'))
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', win32: 'win32', windows: 'win32' }
const processors = ['arm64', 'arm', 'x64', 'ia32', 'wasm32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el']
const libraries = { gnu: 'glibc', musl: 'musl' }

/** The platform that a package of this name is for: `@x/cli-linux-arm64-musl` → Linux, arm64, musl. */
function platform(name) {
  const words = name.split('/').at(-1).split('-')
  const of = (known) => words.flatMap((word) => (word in known ? [known[word]] : []))
  const cpu = words.filter((word) => processors.includes(word))
  if (cpu.length === 0) throw new Error(`${name} does not say for which processor it is.`)
  const os = of(systems)
  const libc = of(libraries)
  return { cpu, ...(libc.length > 0 ? { libc } : {}), optional: true, ...(os.length > 0 ? { os } : {}) }
}

const added = []
for (const [path, { optionalDependencies = {} }] of Object.entries(lockfile.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`].map((place) => place.replace(/^\//, ''))
    if (places.some((place) => place in lockfile.packages)) continue
    if (!/^\d+\.\d+\.\d+$/.test(version)) continue
    lockfile.packages[`node_modules/${name}`] = { version, ...platform(name) }
    added.push(`${name} ${version}`)
  }
}
lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added without integrity:\n${added.join('\n')}`)
