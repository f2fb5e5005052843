/** The three channels between the page and the main process; nothing else is listened to. */
export const channels = {
  call: 'keybook:call',
  cancel: 'keybook:cancel',
  event: 'keybook:event',
} as const
