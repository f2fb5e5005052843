/** Runs in the page before its own scripts: makes window.keybook (the Bridge) of the two bindings. */
export const bridgeScript = `(() => {
  const call = window.keybookCall, cancel = window.keybookCancel;
  if (!call || window.top !== window) return;
  const listeners = new Set();
  Object.defineProperty(window, 'keybookEvent', {
    value: (json) => { for (const listener of listeners) listener(json); },
  });
  Object.defineProperty(window, 'keybook', {
    value: Object.freeze({
      call: (callId, name, inputJson) => call(callId, name, inputJson),
      cancel: (callId) => { cancel(callId); },
      on: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
    }),
  });
})()`
