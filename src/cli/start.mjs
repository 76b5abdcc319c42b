// Plain JavaScript that any Node since 12 can read, so that one too old is told so in one line.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Scrutineer needs Node 22.18 or newer; this is ${process.versions.node}. Run it through its npm scripts, or install a newer Node.`,
  )
  process.exit(2)
}
const commands = ['build', 'check', 'dev', 'preview', 'bench']
const [, , command, ...args] = process.argv
if (!commands.includes(command)) {
  console.error(`“${command ?? ''}” is not a command. The commands are ${commands.join(', ')}.`)
  process.exit(2)
}
const { run } = await import(`./${command}.ts`)
process.exitCode = await run(args)
