// Counts what a peer shows, and says it as it goes.
let passed = 0;
let failed = 0;

export async function check(name, test) {
  try {
    await test();
    passed++;
    console.log(`ok   ${name}`);
  } catch (problem) {
    failed++;
    console.log(`FAIL ${name}\n     ${String(problem?.message ?? problem).split('\n').slice(0, 6).join('\n     ')}`);
  }
}

export function assert(condition, message) {
  if (!condition) throw new Error(typeof message === 'string' ? message : JSON.stringify(message));
}

// Says the sum, and answers the exit code that goes with it: nothing shown is not shown.
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
