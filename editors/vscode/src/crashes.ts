/** Remembers when the server stopped by itself, to tell a mishap from a server that cannot live here. */
export class Crashes {
  static readonly most = 3;
  static readonly minutes = 3;

  private times: number[] = [];

  /** Notes one. Whether it is worth starting again. */
  note(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < Crashes.minutes * 60_000), now];
    return this.times.length <= Crashes.most;
  }

  forget(): void {
    this.times = [];
  }
}
