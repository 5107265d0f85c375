// ELF, PE and Mach-O say near their beginning what they were made for. (musl or glibc is not among it.)
const machines = {
  elf: { 0x3e: 'x64', 0xb7: 'arm64' },
  pe: { 0x8664: 'x64', 0xaa64: 'arm64' },
  macho: { 0x01000007: 'x64', 0x0100000c: 'arm64' },
};

/** What a program was made for: `linux-x64`, `win32-arm64` and so on; undefined where it is no program that we know. */
export function platformOf(program) {
  if (program.length < 64) return undefined;
  if (program.readUInt32BE(0) === 0x7f454c46) return named('linux', machines.elf[program.readUInt16LE(18)]);
  if (program.readUInt32LE(0) === 0xfeedfacf) return named('darwin', machines.macho[program.readUInt32LE(4)]);
  const header = program.readUInt32LE(0x3c);
  if (program.toString('latin1', 0, 2) === 'MZ' && header + 6 <= program.length && program.readUInt32BE(header) === 0x50450000) {
    return named('win32', machines.pe[program.readUInt16LE(header + 4)]);
  }
  return undefined;
}

function named(system, machine) {
  return machine && `${system}-${machine}`;
}
